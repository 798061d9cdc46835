import type { OddLetters } from "../document/document.js";

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
/** Private use and the sign that stands for a letter that was lost. */
const NO_LETTER = "\ue000-\uf8ff\ufffd";
const LATIN = "\\p{Script=Latin}";
const PATTERNS: readonly (readonly [OddKind, RegExp])[] = [
  ["decomposed", new RegExp(`${LATIN}[\\u0300-\\u0303\\u0306\\u0309\\u031b\\u0323]`, "gu")],
  [
    "look-alike",
    new RegExp(`(?<=${LATIN})[${FOREIGN}]|[${FOREIGN}](?=${LATIN})|[${ETHS}](?=${LATIN})`, "gu"),
  ],
  ["invisible", new RegExp(`(?<=[${LATIN}\\p{M}])[${UNSEEN}]+(?=${LATIN})`, "gu")],
  ["unreadable", new RegExp(`(?<=[${LATIN}\\p{M}])[${NO_LETTER}](?=${LATIN})`, "gu")],
];
const ANY = new RegExp(`[\\u0300-\\u0323\\u0370-\\u0460${ETHS}${UNSEEN}${NO_LETTER}]`, "u");

/** The odd letters of a text as stored, by kind; none in most texts, and then soon told. */
export function oddLetters(stored: string): readonly OddLetter[] {
  if (!ANY.test(stored)) return [];
  return PATTERNS.flatMap(([kind, pattern]) =>
    Array.from(stored.matchAll(pattern), ({ index }) => ({ kind, index })),
  );
}
