import type { Language } from "../document/bilingual.js";
import type { ReadingOptions, ReadingProgress } from "../readers/reader.js";
import { progressText } from "./progress-text.js";
import type { Terminal } from "./terminal.js";

/** The options of every command that reads documents, as commander gives them. */
export interface RawReadingOptions {
  readonly ocr: boolean;
  readonly password?: string;
}

/** How one document is to be read, with scanned pages counted on the terminal while they are read. */
export function readingOptions(
  { ocr, password }: RawReadingOptions,
  language: Language,
  { showProgress }: Terminal,
): ReadingOptions {
  if (showProgress === undefined) return { ocr, password };
  const onProgress = (progress: ReadingProgress) => showProgress(progressText(progress, language));
  return { ocr, password, onProgress };
}
