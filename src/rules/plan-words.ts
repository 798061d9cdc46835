import type { Plan } from "../plan/plan.js";
import { plainWords } from "../text/plain-words.js";

/** Gives the plain words of a text of the plan. */
export type WordReader = (text: string) => string;

/** Rules read the same cells, and cells the same words: what comes back reads each text of the plan once. */
export function wordReader(plan: Plan): WordReader {
  const reader = READERS.get(plan) ?? newReader();
  READERS.set(plan, reader);
  return reader;
}

const READERS = new WeakMap<Plan, WordReader>();

function newReader(): WordReader {
  const known = new Map<string, string>();
  return (text) => {
    const words = known.get(text) ?? plainWords(text);
    known.set(text, words);
    return words;
  };
}
