import type { Bilingual, Language } from "../document/bilingual.js";
import { toLocation } from "../document/place.js";
import type { DocumentReport } from "../findings/report.js";
import { placeWords } from "./place-words.js";

/** Something that was not read, or was read with doubt. */
export interface ReadingProblem {
  readonly extent: "file" | "plan" | "part";
  /** `null` for a whole file. */
  readonly place: string | null;
  readonly reason: string;
}

export const EXTENT_WORDS: Readonly<Record<ReadingProblem["extent"], Bilingual>> = {
  file: { vi: "KHÔNG ĐỌC ĐƯỢC", en: "NOT READ" },
  plan: { vi: "KHÔNG NHẬN RA KẾ HOẠCH", en: "NO PLAN RECOGNISED" },
  part: { vi: "LƯU Ý KHI ĐỌC", en: "READ WITH DOUBT" },
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
