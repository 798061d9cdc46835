import { COMMON_ABBREVIATIONS } from "./abbreviations.js";
import { fold } from "./fold.js";

const ABBREVIATIONS = new Map(
  Object.entries(COMMON_ABBREVIATIONS).map(([short, long]) => [fold(short), bareWords(long)]),
);

/** The folded words between single blanks, without punctuation but "%": "Tỷ lệ VBQPPL:" is "ty le vbqppl". */
export function bareWords(text: string): string {
  return fold(text)
    .replace(/[^A-Za-zÀ-ỹ\d%]+/gu, " ")
    .trim();
}

/** The same with the common abbreviations written out: "TTHC" is "thu tuc hanh chinh". */
export function plainWords(text: string): string {
  return bareWords(text)
    .split(" ")
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .join(" ");
}
