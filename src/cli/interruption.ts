/** 128 and the number of the signal, as shells count. */
const STATUS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Does `act` when somebody wants the process to end (Ctrl-C, or a job engine that stops it), then ends it;
 * a second signal ends it at once. Gives what takes this back.
 */
export function onInterruption(act: () => Promise<void>): () => void {
  const end = (signal: keyof typeof STATUS): void => {
    release();
    void act().finally(() => process.exit(STATUS[signal]));
  };
  const release = (): void => void process.off("SIGINT", end).off("SIGTERM", end);
  process.on("SIGINT", end).on("SIGTERM", end);
  return release;
}
