import { COMMON_PAIRS } from "../../text/common-pairs.js";
import { canonical, fold } from "../../text/fold.js";

/**
 * The two words with the marks of the common pair that their letters spell ("sửa đối" is "sửa
 * đổi"); `undefined` where they spell none or are right.
 */
export function mendedPair(first: string, second: string): readonly [string, string] | undefined {
  const [, before = "", one = "", between = ""] = WORD.exec(first) ?? [];
  const [, opening = "", other = "", after = ""] = WORD.exec(second) ?? [];
  if (between !== "" || opening !== "") return undefined;
  const meant = PAIRS.get(`${fold(one)} ${fold(other)}`);
  if (meant === undefined || barsOf(`${one}${other}`) !== barsOf(meant.join(""))) return undefined;
  const isMisreadCapital = MISREAD_CAPITAL.test(`${one} ${other}`);
  const last = inCaseOf(isMisreadCapital ? other.toLowerCase() : other, meant[1]);
  const pair = [before + inCaseOf(one, meant[0]), last + after] as const;
  return pair.join(" ") === `${first} ${second}` || spelledAlike(`${one} ${other}`, meant)
    ? undefined
    : pair;
}

/** Where a "đ" stands, which recognition hardly takes for a "d". */
function barsOf(letters: string): string {
  return letters.toLowerCase().replace(/[^đ]/gu, ".");
}

const WORD = /^([^\p{L}]*)(\p{L}*)([^\p{L}]*)$/u;
/** A capital that is of one shape with its small letter, after small letters. */
const MISREAD_CAPITAL = /^\p{Ll}+ [CKOPSUVWXZ]\p{Ll}/u;

const PAIRS: ReadonlyMap<string, readonly [string, string]> = new Map(
  COMMON_PAIRS.map((pair) => {
    const [one = "", other = ""] = pair.split(" ");
    return [fold(pair), [one, other]];
  }),
);

/** `meant`, which is in small letters, with capitals where `word` has them. */
export function inCaseOf(word: string, meant: string): string {
  return [...meant]
    .map((letter, index) => {
      const original = word[index] ?? "";
      return original === original.toLowerCase() ? letter : letter.toUpperCase();
    })
    .join("");
}

/** "hoá" is "hóa", and a capital at the start is meant. */
function spelledAlike(words: string, meant: readonly string[]): boolean {
  const isSame = canonical(words) === canonical(meant.join(" "));
  return isSame && !MISREAD_CAPITAL.test(words);
}
