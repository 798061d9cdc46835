import { fuzzInput } from "./inputs.js";
import { tryInput } from "./try-input.js";

/** What a process tells of each input. */
export type FuzzMessage =
  | { readonly type: "begun"; readonly seed: number }
  | {
      readonly type: "ended";
      readonly seed: number;
      readonly outcome: string;
      readonly milliseconds: number;
      readonly trace: string | undefined;
    };

const tell = (message: FuzzMessage): void => void process.send?.(message);

process.on("message", async ({ from, to }: { from: number; to: number }) => {
  for (let seed = from; seed < to; seed += 1) {
    tell({ type: "begun", seed });
    const start = performance.now();
    const ended = await tryInput(fuzzInput(seed)).then(
      (outcome) => ({ outcome, trace: undefined }),
      (error: unknown) => ({
        outcome: "crash",
        trace: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    );
    tell({ type: "ended", seed, ...ended, milliseconds: performance.now() - start });
  }
});
