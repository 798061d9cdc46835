import { COMMON_ABBREVIATIONS } from "./abbreviations.js";
import { fold } from "./fold.js";
import { isFigure, isLetter } from "./letter-codes.js";

const [BLANK, PERCENT] = [0x20, 0x25] as const;
const ABBREVIATIONS = new Map(
  Object.entries(COMMON_ABBREVIATIONS).map(([short, long]) => [fold(short), bareWords(long)]),
);
/** 1 at the pairs of letters that abbreviations begin with, as hardly a syllable does. */
const BEGINNINGS = new Uint8Array(0x8000);
for (const short of ABBREVIATIONS.keys()) BEGINNINGS[pairAt(short, 0)] = 1;

/** The folded words between single blanks, without punctuation but "%": "Tỷ lệ VBQPPL:" is "ty le vbqppl". */
export function bareWords(text: string): string {
  const folded = fold(text);
  let bare = "";
  let start = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (isOfWord(code)) continue;
    if (code === BLANK && at > start && isOfWord(folded.charCodeAt(at + 1))) continue;
    if (at > start) bare = joined(bare, folded.slice(start, at));
    while (at + 1 < folded.length && !isOfWord(folded.charCodeAt(at + 1))) at += 1;
    start = at + 1;
  }
  return (start < folded.length ? joined(bare, folded.slice(start)) : bare).trim();
}

/** The same with the common abbreviations written out: "TTHC" is "thu tuc hanh chinh". */
export function plainWords(text: string): string {
  const words = bareWords(text);
  let plain = "";
  let from = 0;
  for (let start = 0; start < words.length; ) {
    const blank = words.indexOf(" ", start);
    const end = blank < 0 ? words.length : blank;
    if (BEGINNINGS[pairAt(words, start)] === 1) {
      const long = ABBREVIATIONS.get(words.slice(start, end));
      if (long !== undefined) {
        plain += words.slice(from, start) + long;
        from = end;
      }
    }
    start = end + 1;
  }
  return from === 0 ? words : plain + words.slice(from);
}

/** Letters, digits and "%". */
function isOfWord(code: number): boolean {
  return isLetter(code) || isFigure(code) || code === PERCENT;
}

function joined(words: string, more: string): string {
  return words === "" ? more : `${words} ${more}`;
}

/** A number for two letters, of its own and small where they are ASCII. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x100 + text.charCodeAt(at + 1);
}
