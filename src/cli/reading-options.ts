import type { Language } from "../document/bilingual.js";
import type { ReadingOptions, ReadingProgress } from "../readers/reader.js";
import type { Terminal } from "./terminal.js";

/** The options of every command that reads documents, as commander gives them. */
export interface RawReadingOptions {
  readonly ocr: boolean;
  readonly password?: string;
}

/** How documents are to be read, with scanned pages counted on the terminal while they are read. */
export function readingOptions(
  { ocr, password }: RawReadingOptions,
  language: Language,
  { showProgress }: Terminal,
): ReadingOptions {
  if (showProgress === undefined) return { ocr, password };
  const onProgress = (progress: ReadingProgress) => showProgress(progressText(progress, language));
  return { ocr, password, onProgress };
}

/** "[###-----------------] đang đọc trang quét 3/12, còn khoảng 40 giây" */
export function progressText(
  { page, pages, secondsLeft }: ReadingProgress,
  language: Language,
): string {
  const done = Math.floor((BAR_WIDTH * (page - 1)) / pages);
  const bar = `[${"#".repeat(done)}${"-".repeat(BAR_WIDTH - done)}]`;
  const count = `${page}/${pages}`;
  const [vi, en] = [`${bar} đang đọc trang quét ${count}`, `${bar} reading scanned page ${count}`];
  if (secondsLeft === undefined) return { vi, en }[language];
  const left = timeText(secondsLeft, language);
  return { vi: `${vi}, còn khoảng ${left}`, en: `${en}, about ${left} left` }[language];
}

/** In columns. */
const BAR_WIDTH = 20;
const MINUTE = 60;

function timeText(seconds: number, language: Language): string {
  if (seconds > 2 * MINUTE) {
    const minutes = Math.round(seconds / MINUTE);
    return { vi: `${minutes} phút`, en: `${minutes} minutes` }[language];
  }
  const whole = Math.max(1, Math.round(seconds));
  return { vi: `${whole} giây`, en: `${whole} seconds` }[language];
}
