import type { Language } from "../document/bilingual.js";
import type { LetterWords } from "./letter-words.js";

/** Lines that stand together. */
export type Block = readonly string[];

export interface Writing {
  readonly language: Language;
  readonly words: LetterWords;
}
