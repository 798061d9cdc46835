import type { CheckedFile } from "../check-document.js";
import type { CheckTask } from "./check-thread.js";
import { GuardedThread, type ThreadSettings } from "./guarded-thread.js";

/** A number of threads that check documents; one starts only when those that run are all busy. */
export class CheckPool {
  readonly #threads: readonly GuardedThread[];
  readonly #idle: GuardedThread[];
  readonly #waiting: ((thread: GuardedThread) => void)[] = [];

  constructor(count: number, settings: ThreadSettings) {
    this.#threads = Array.from({ length: count }, () => new GuardedThread(settings));
    this.#idle = this.#threads.toReversed();
  }

  /**
   * Checks a document as soon as a thread is free, in the order in which they were asked for.
   * @throws DocumentError when it cannot be read
   */
  async check(task: CheckTask, onStart: () => void): Promise<CheckedFile> {
    const thread = await this.#free();
    try {
      onStart();
      return await thread.check(task);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#idle.push(thread);
      else next(thread);
    }
  }

  /** Ends all threads; what they are at is never answered. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  async #free(): Promise<GuardedThread> {
    const thread = this.#idle.pop();
    if (thread !== undefined) return thread;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
