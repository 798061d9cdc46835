import type { OddLetters } from "../document/document.js";
import { type LegacyWord, legacyWords } from "./encodings/legacy-words.js";
import { hasSyllableShape } from "./syllable-shape.js";

export type OddKind = OddLetters["kind"];

/** A letter of a stored text that others do not read or find as it looks. */
export interface OddLetter {
  readonly kind: OddKind;
  /** Offset into the stored text. */
  readonly index: number;
}

/** Cyrillic and Greek letters that are drawn as Latin ones are. */
const FOREIGN = "аеорсухіјѕАВЕКМНОРСТХУІЈЅοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
/** Eths of other languages, drawn as "Đ" or much like "đ". */
const ETHS = "ÐƉð";
const UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff";
/** Private use: beside a word it may be the bullet of a list. */
const PRIVATE = "\ue000-\uf8ff";
/** The sign that stands for a letter that was lost. */
const LOST = "\ufffd";
const LATIN = "\\p{Script=Latin}";
/** The signs that Windows-1252 and Latin-1 show for the bytes that go on a letter of UTF-8. */
const GOES_ON = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
/**
 * UTF-8 taken for one of the two: "Ã¡", "áº¿", "Ä‘", "Æ°". Behind a capital "Ã" may be the end of
 * "XÃ", with a quotation mark, a dash or the number of a footnote after it.
 */
const MISREAD = new RegExp(
  `á[º»][${GOES_ON}]|(?<!\\p{Lu})Ã[${GOES_ON}]|Ã[¡¢£¨©ª¬´µº½€ƒˆ‰Š]|Ä[‘\u0090\u0091‚ƒ¨©]|Å[¨©]|Æ[\u00a0¡¯°]|Ì[\u0080\u0081€ƒ‰£›]|â€`,
  "gu",
);
/** "ti?p nhận": a letter that the encoding did not have. */
const ASKED = /(?<![A-Za-zÀ-ỹ])([A-Za-zÀ-ỹ]+)\?(\p{Ll}+)/gu;
const OF_ADDRESS = /[/=&@.]/u;
const PATTERNS: readonly (readonly [OddKind, RegExp])[] = [
  ["decomposed", new RegExp(`${LATIN}[\\u0300-\\u0303\\u0306\\u0309\\u031b\\u0323]`, "gu")],
  [
    "look-alike",
    new RegExp(`(?<=${LATIN})[${FOREIGN}]|[${FOREIGN}](?=${LATIN})|[${ETHS}](?=${LATIN})`, "gu"),
  ],
  ["invisible", new RegExp(`(?<=[${LATIN}\\p{M}])[${UNSEEN}]+(?=${LATIN})`, "gu")],
  [
    "unreadable",
    new RegExp(
      `(?<=[${LATIN}\\p{M}])(?:[${PRIVATE}](?=${LATIN})|${LOST})|${LOST}(?=${LATIN})`,
      "gu",
    ),
  ],
  ["misread", MISREAD],
];
const ANY = new RegExp(
  `[\\u0300-\\u0323\\u0370-\\u0460${ETHS}${UNSEEN}${PRIVATE}${LOST}]|[áâÃÄÅÆÌ][^A-Za-zÀ-ỹ\\s.,;:]`,
  "u",
);

/** The odd letters of a text as stored, by kind; none in most texts, and then soon told. */
export function oddLetters(stored: string): readonly OddLetter[] {
  const legacy = legacyWords(stored);
  const inLegacy = new Set(legacy.flatMap(placesOf));
  return [
    ...signsIn(stored).filter(({ index }) => !inLegacy.has(index)),
    ...legacy.map(({ index }) => ({ kind: "legacy" as const, index })),
    ...(stored.includes("?") ? askedIn(stored) : []),
  ];
}

/** Whether the words of a text are not as they were typed: in an old encoding or in a false one. */
export function isGarbled(text: string): boolean {
  return text.search(MISREAD) >= 0 || legacyWords(text).length > 0;
}

function placesOf({ index, word }: LegacyWord): readonly number[] {
  return Array.from({ length: word.length }, (_, at) => index + at);
}

function signsIn(stored: string): readonly OddLetter[] {
  if (!ANY.test(stored)) return [];
  return PATTERNS.flatMap(([kind, pattern]) =>
    Array.from(stored.matchAll(pattern), ({ index }) => ({ kind, index })),
  );
}

/** A question between two words without a blank is none, nor one in an address. */
function askedIn(stored: string): readonly OddLetter[] {
  return Array.from(stored.matchAll(ASKED)).flatMap(({ 0: whole, 1: before, 2: behind, index }) => {
    if (before === undefined || behind === undefined) return [];
    if (hasSyllableShape(before) && hasSyllableShape(behind)) return [];
    const around = stored.slice(Math.max(0, index - 1), index + whole.length + 1);
    return OF_ADDRESS.test(around)
      ? []
      : [{ kind: "unreadable" as const, index: index + before.length }];
  });
}
