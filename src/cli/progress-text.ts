import type { Language } from "../document/bilingual.js";
import type { ReadingProgress } from "../readers/reader.js";
import { cleanText } from "../reporters/clean-text.js";

/** How far a run over several files is. */
export interface BatchProgress {
  readonly done: number;
  readonly total: number;
  /** What was heard of last, and which of its scanned pages is being read. */
  readonly file: string | undefined;
  readonly scan: ReadingProgress | undefined;
  /** Estimate; absent until the first files are done. */
  readonly secondsLeft: number | undefined;
}

/** "[###-----------------] đang đọc trang quét 3/12, còn khoảng 40 giây" */
export function progressText(
  { page, pages, secondsLeft }: ReadingProgress,
  language: Language,
): string {
  const count = `${page}/${pages}`;
  const [vi, en] = [`đang đọc trang quét ${count}`, `reading scanned page ${count}`];
  return `${bar(page - 1, pages)} ${{ vi, en }[language]}${leftText(secondsLeft, language)}`;
}

/** "[###-----------------] 25/150 tệp, còn khoảng 2 phút: phong/ke-hoach.pdf, trang quét 3/12" */
export function batchText(
  { done, total, file, scan, secondsLeft }: BatchProgress,
  language: Language,
): string {
  const count = `${done}/${total} ${{ vi: "tệp", en: "files" }[language]}`;
  const page = scan === undefined ? "" : `, ${scanWords(scan, language)}`;
  const current = file === undefined ? "" : `: ${endOf(cleanText(file))}${page}`;
  return `${bar(done, total)} ${count}${leftText(secondsLeft, language)}${current}`;
}

/** The end of a long path tells more than its beginning. */
function endOf(path: string): string {
  return path.length > LONGEST_PATH ? `…${path.slice(1 - LONGEST_PATH)}` : path;
}

const LONGEST_PATH = 50;

/** In columns. */
const BAR_WIDTH = 20;
const MINUTE = 60;

function bar(done: number, total: number): string {
  const filled = Math.floor((BAR_WIDTH * done) / total);
  return `[${"#".repeat(filled)}${"-".repeat(BAR_WIDTH - filled)}]`;
}

function scanWords({ page, pages }: ReadingProgress, language: Language): string {
  return `${{ vi: "trang quét", en: "scanned page" }[language]} ${page}/${pages}`;
}

function leftText(seconds: number | undefined, language: Language): string {
  if (seconds === undefined) return "";
  const left = timeText(seconds, language);
  return { vi: `, còn khoảng ${left}`, en: `, about ${left} left` }[language];
}

function timeText(seconds: number, language: Language): string {
  if (seconds > 2 * MINUTE) {
    const minutes = Math.round(seconds / MINUTE);
    return { vi: `${minutes} phút`, en: `${minutes} minutes` }[language];
  }
  const whole = Math.max(1, Math.round(seconds));
  return { vi: `${whole} giây`, en: whole === 1 ? "1 second" : `${whole} seconds` }[language];
}
