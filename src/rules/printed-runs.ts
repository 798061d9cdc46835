import type { Run } from "../document/document.js";
import type { Component, Layout } from "../plan/layout.js";

/** A stretch of words in one format. */
export interface PrintedRun {
  readonly run: Run;
  readonly component: Component;
  readonly text: string;
}

/** The stretches that have words; signs, figures, bullets and lone letters have no look to judge. */
export function* printedRuns({ components }: Layout): Generator<PrintedRun> {
  for (const component of components) {
    for (const run of component.runs) {
      const text = component.text.slice(run.start, run.end);
      if (WORD.test(text)) yield { run, component, text };
    }
  }
}

const WORD = /\p{L}{2}/u;
const LETTERS = /\p{L}/gu;
/** How many letters stand in the stretches. */
export function lettersIn(runs: readonly PrintedRun[]): number {
  return runs.reduce((sum, { text }) => sum + (text.match(LETTERS)?.length ?? 0), 0);
}
