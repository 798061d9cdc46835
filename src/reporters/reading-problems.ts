import type { Bilingual, Language } from "../document/bilingual.js";
import { toLocation } from "../document/place.js";
import type { DocumentReport } from "../findings/report.js";
import { placeWords } from "./place-words.js";

/** Something that was not read, or was read with doubt. */
export interface ReadingProblem {
  readonly extent: "file" | "plan" | "part" | "skipped";
  /** `null` for a whole file. */
  readonly place: string | null;
  readonly reason: string;
}

export const EXTENT_WORDS: Readonly<Record<ReadingProblem["extent"], Bilingual>> = {
  file: { vi: "KHÔNG ĐỌC ĐƯỢC", en: "NOT READ" },
  plan: { vi: "KHÔNG NHẬN RA KẾ HOẠCH", en: "NO PLAN RECOGNISED" },
  skipped: { vi: "BỎ QUA", en: "SKIPPED" },
  part: { vi: "LƯU Ý KHI ĐỌC", en: "READ WITH DOUBT" },
};

/** Why a file is passed over by its ending alone. */
export const SKIPPED_REASON: Bilingual = {
  vi: "Tệp không thuộc dạng đọc được (Word, PDF, HTML, Markdown, văn bản thuần). Nếu đây là kế hoạch thì hãy lấy bản Word hoặc PDF; tệp nén thì giải nén trước.",
  en: "A file of a kind that cannot be read (none of Word, PDF, HTML, Markdown, plain text). If it is a plan, get it as Word or PDF; unpack archives first.",
};

/** All that was not read of a document, or with doubt, the whole file first. */
export function readingProblems(
  document: DocumentReport,
  language: Language,
): readonly ReadingProblem[] {
  if (document.status === "failed") {
    return [{ extent: "file", place: null, reason: document.error.message[language] }];
  }
  return document.notices
    .filter(({ code }) => !code.startsWith("silence-"))
    .map(({ code, message, place }) => ({
      extent: code === "nothing-recognised" ? "plan" : "part",
      place: place === undefined ? null : placeWords(toLocation(place, null), language),
      reason: message[language],
    }));
}
