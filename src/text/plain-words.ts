import { COMMON_ABBREVIATIONS } from "./abbreviations.js";
import { fold } from "./fold.js";

const WORD = /[A-Za-zÀ-ỹ\d%]+/gu;
const ABBREVIATIONS = new Map(
  Object.entries(COMMON_ABBREVIATIONS).map(([short, long]) => [
    fold(short),
    bareWords(long).split(" "),
  ]),
);

/** The folded words between single blanks, without punctuation but "%": "Tỷ lệ VBQPPL:" is "ty le vbqppl". */
export function bareWords(text: string): string {
  return fold(text)
    .replace(/[^A-Za-zÀ-ỹ\d%]+/gu, " ")
    .trim();
}

/** The same with the common abbreviations written out: "TTHC" is "thu tuc hanh chinh". */
export function plainWords(text: string): string {
  return plainWordList(text).join(" ");
}

/** The words of `plainWords` one by one. */
export function plainWordList(text: string): string[] {
  const words: string[] = [];
  for (const word of fold(text).match(WORD) ?? []) {
    const spelled = ABBREVIATIONS.get(word);
    if (spelled === undefined) words.push(word);
    else words.push(...spelled);
  }
  return words;
}
