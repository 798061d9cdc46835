import type { Language } from "../document/bilingual.js";
import type { Location, Place } from "../document/place.js";
import { positionWords } from "../document/place-words.js";

/** A location in words, with how sure the reading of a scan is: "mục II.3, dòng 84", "toàn văn bản". */
export function placeWords(location: Location | Place, language: Language): string {
  const words = positionWords(location, language);
  if (words !== undefined) return [words, ...scanWords(location, language)].join(", ");
  return language === "vi" ? "toàn văn bản" : "the whole document";
}

function scanWords({ confidence }: Location | Place, language: Language): readonly string[] {
  if (confidence === undefined) return [];
  const share = confidence.toFixed(2);
  return language === "vi"
    ? [`đọc từ bản quét, độ tin cậy ${share.replace(".", ",")}`]
    : [`read from a scan, confidence ${share}`];
}
