import type { Abbreviation, Passage } from "../plan/plan.js";
import { findDocumentNumbers } from "../text/document-numbers.js";
import { fold, isUpperCase } from "../text/fold.js";
import { parseRoman } from "../text/numbers.js";

interface Definition {
  readonly short: string;
  readonly expansion: string | null;
  readonly start: number;
}

/** Two to ten capitals, with figures, "&" or a hyphen between: CCHC, KH&CN, CCVC-LĐ. */
const SHORT = "\\p{Lu}[\\p{Lu}\\d]{0,11}(?:[&-]\\p{Lu}{1,8}){0,3}";
const USE = new RegExp(`(?<![A-Za-zÀ-ỹ\\d/&.-])${SHORT}(?![A-Za-zÀ-ỹ\\d]|[/&-][A-Za-zÀ-ỹ])`, "gu");
const IN_BRACKETS = new RegExp(`\\(\\s?(${SHORT})\\s?\\)`, "gu");
const CALLED =
  /\((?:sau đây\s+)?(?:được\s+)?(?:viết tắt|gọi tắt|gọi chung|gọi)(?:\s+là|\s*:)\s*["“]?([^()"”]{2,40}?)["”]?\)/giu;
const EXPLAINED = new RegExp(`(?<![A-Za-zÀ-ỹ\\d&-])(${SHORT})\\s?\\(([^()]{6,120})\\)`, "gu");
/** "CSDL: cơ sở dữ liệu;" in a list of abbreviations. */
const LISTED = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d&-])(${SHORT})\\s?[:=–-]\\s?(?:là\\s)?["“]?([^"”;.:()]{6,120})`,
  "gu",
);
/** A stretch of words in capitals is a title: "KINH PHÍ THỰC HIỆN: …". */
const TITLE = /(?<![A-Za-zÀ-ỹ])\p{Lu}{2,}(?:,?\s\p{Lu}{2,}){2,}(?![A-Za-zÀ-ỹ])/gu;
/** Names of several words that stand for one thing. */
const JOINED = /PAR[ -]?INDEX/gu;
const MAX_LETTERS = 12;
/** Words that an abbreviation leaves out. */
const SKIPPED = new Set(["và", "của", "các", "về", "trong", "với"]);
/** Words before a bracket that may be what an abbreviation stands for. */
const MAX_EXPANSION = 160;

/** The abbreviations of a plan: what it says each stands for, where, and where it is used first. */
export function readAbbreviations(passages: readonly Passage[]): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  const of = (short: string): Abbreviation =>
    found.get(short) ?? { short, expansion: null, definedAt: null, usedAt: null, uses: 0 };
  for (const passage of passages) {
    for (const { short, expansion, start } of definitionsIn(passage.text)) {
      const known = of(short);
      if (known.definedAt !== null) continue;
      found.set(short, { ...known, expansion, definedAt: passage.locate(start) });
    }
    for (const { short, start } of usesIn(passage.text)) {
      const known = of(short);
      const usedAt = known.usedAt ?? passage.locate(start);
      found.set(short, { ...known, usedAt, uses: known.uses + 1 });
    }
  }
  return [...found.values()];
}

function definitionsIn(text: string): Definition[] {
  if (!/[(:=–-]/u.test(text)) return [];
  const bracketed = [...text.matchAll(IN_BRACKETS)].map((match) => ({
    short: match[1] ?? "",
    expansion: longForm(match[1] ?? "", text.slice(0, match.index)),
    start: match.index + 1,
  }));
  const called = [...text.matchAll(CALLED)].map((match) => ({
    short: (match[1] ?? "").trim(),
    expansion:
      longForm(match[1] ?? "", text.slice(0, match.index)) ??
      sameBeginning((match[1] ?? "").trim(), text.slice(0, match.index)),
    start: match.index + match[0].indexOf(match[1] ?? ""),
  }));
  const explained = [EXPLAINED, LISTED]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => {
      const [, short = "", words = ""] = match;
      return longForm(short, words) === words.trim()
        ? [{ short, expansion: words.trim(), start: match.index }]
        : [];
    });
  return [...bracketed, ...called, ...explained].filter(({ short }) => isShort(short));
}

/** The words at the end of `before` whose first letters are those of the abbreviation. */
function longForm(short: string, before: string): string | null {
  const letters = [...short.replace(/[^\p{Lu}]/gu, "")];
  if (letters.length < 2) return null;
  const words = [...before.slice(-MAX_EXPANSION).matchAll(/[A-Za-zÀ-ỹ]+/gu)];
  let at = words.length - 1;
  for (let index = letters.length - 1; index >= 0; index -= 1, at -= 1) {
    while (
      at >= 0 &&
      SKIPPED.has(words[at]?.[0] ?? "") &&
      !begins(words[at]?.[0], letters[index])
    ) {
      at -= 1;
    }
    if (!begins(words[at]?.[0], letters[index])) return null;
  }
  const start = words[at + 1]?.index;
  return start === undefined ? null : before.slice(-MAX_EXPANSION).slice(start).trim();
}

function begins(word: string | undefined, letter: string | undefined): boolean {
  const first = word?.charAt(0).toUpperCase();
  return (
    first === letter ||
    (first !== "Đ" && letter !== "Đ" && fold(first ?? "") === fold(letter ?? "-"))
  );
}

/** "Ban Quản lý các khu công nghiệp tỉnh (sau đây gọi là Ban Quản lý)". */
function sameBeginning(short: string, before: string): string | null {
  const at = before.lastIndexOf(short);
  const words = at < 0 ? "" : before.slice(at).trim();
  return words.length > short.length && words.length <= MAX_EXPANSION && !/[.;]/u.test(words)
    ? words
    : null;
}

function usesIn(text: string): { short: string; start: number }[] {
  if (!/[A-ZĐ]{2}/u.test(text) || isUpperCase(text)) return [];
  const numbers = findDocumentNumbers(text);
  const words = text
    .replace(JOINED, (name) => "x".repeat(name.length))
    .replace(TITLE, (title) => " ".repeat(title.length));
  return [...words.matchAll(USE)]
    .map((match) => ({ short: match[0], start: match.index }))
    .filter(
      ({ short, start }) =>
        isShort(short) && !numbers.some((number) => start >= number.start && start < number.end),
    );
}

function isShort(short: string): boolean {
  return short.length >= 2 && short.length <= 40 && !isLongCode(short) && !isRoman(short);
}

function isRoman(short: string): boolean {
  return short.split("-").every((part) => parseRoman(part) !== undefined);
}

function isLongCode(short: string): boolean {
  return /^\S+$/u.test(short) && short.length > MAX_LETTERS;
}
