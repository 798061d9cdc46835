import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Files of threads that do, for every task, what the words of the script say. */
export class ThreadFiles {
  readonly #folder = mkdtempSync(join(tmpdir(), "cchc-threads-"));
  #count = 0;

  /** The script sees `task`, `post`, and `done` that answers with a document of the task's label. */
  write(work: string): string {
    this.#count += 1;
    const file = join(this.#folder, `thread-${this.#count}.mjs`);
    writeFileSync(
      file,
      `import { parentPort, threadId } from "node:worker_threads";
      const post = (message) => parentPort.postMessage(message);
      parentPort.on("message", (task) => {
        post({ type: "started" });
        const done = () =>
          post({ type: "done", document: JSON.stringify({ path: task.file.label, threadId }), sha256: "" });
        ${work}
      });`,
    );
    return file;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A task whose label says what the thread has to do. */
export function taskOf(label: string) {
  return { file: { path: label, label }, settings: "{}", reading: {} };
}
