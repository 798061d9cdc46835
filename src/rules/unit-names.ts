import type { Location } from "../document/place.js";
import type { Abbreviation, Plan } from "../plan/plan.js";
import { COMMON_ABBREVIATIONS } from "../text/abbreviations.js";
import { canonical, fold, isUpperCase } from "../text/fold.js";
import { groupBy } from "./group-by.js";
import { onceEach, onceFor } from "./once.js";
import { taskTables } from "./task-tables.js";

/** A unit as a cell or the section on implementation names it. */
export interface UnitMention {
  readonly name: string;
  readonly location: Location;
  readonly role: "lead" | "coordinating" | "duty";
}

/** One unit with all its mentions, those that are written alike together. */
export interface NamedUnit {
  readonly forms: readonly (readonly UnitMention[])[];
}

const HEAD =
  "(?:Phòng|Ban|Văn phòng|VP|P\\.|Trung tâm|TT|Chi cục|Sở|Thanh tra|UBND|Ủy ban|Uỷ ban|Bộ phận|Công an|Tổ|Hội|Đoàn)";
const BETWEEN_UNITS = new RegExp(`\\s*(?:;|,(?=\\s*(?:các|${HEAD}\\s)))\\s*`, "u");
/** "Các phòng, đơn vị thuộc Sở", "Trưởng các phòng": more than one unit. */
const SEVERAL = /(?:^|\s)(?:cac|tat ca|toan the|tung|moi|nhung)\s/;
const MAX_NAME = 80;
/** How cells shorten the first word of a unit's name; no plan defines these. */
const SHORT_HEADS: readonly (readonly [RegExp, string])[] = [
  [/^vp(?=\s|$)/u, "văn phòng"],
  [/^p\s?\.\s?|^p(?=\s\p{L})/u, "phòng "],
  [/^tt(?=\s)|^tt\s?\.\s?/u, "trung tâm "],
  [/^bql(?=\s|$)/u, "ban quản lý"],
];

/** What all of them begin with, quick to look for. */
const SHORT_HEAD = /^(?:vp|p|tt|bql)/i;

/** Every single unit that leads, coordinates or is given a duty, in the order of the plan. */
export const unitMentions: (plan: Plan) => readonly UnitMention[] = onceFor(readMentions);

function readMentions(plan: Plan): readonly UnitMention[] {
  const namesOf = onceEach(unitNames);
  const mentionsOf = (
    units: readonly string[],
    role: UnitMention["role"],
    location: Location,
  ): readonly UnitMention[] =>
    units.flatMap((unit) => namesOf(unit).map((name) => ({ name, location, role })));
  const cells = taskTables(plan)
    .filter(({ appendix }) => !appendix.guessed)
    .flatMap(({ tasks }) => tasks)
    .flatMap(({ lead, coordinating, cells: places, location }) => [
      ...mentionsOf(lead, "lead", places.lead ?? location),
      ...mentionsOf(coordinating, "coordinating", places.coordinating ?? location),
    ]);
  const duties = plan.responsibilities.flatMap(({ unit, location }) =>
    mentionsOf([unit], "duty", location),
  );
  return [...duties, ...cells];
}

function unitNames(cell: string): readonly string[] {
  return cell
    .split(BETWEEN_UNITS)
    .filter((name) => name !== "" && name.length <= MAX_NAME && !isCollective(name));
}

/** Whether the words mean several units: "các phòng, đơn vị". */
function isCollective(name: string): boolean {
  return SEVERAL.test(fold(name));
}

/** The units that leads, helpers and duties name, each once however it is written. */
export function namedUnits(plan: Plan): readonly NamedUnit[] {
  const readName = nameReader(plan.abbreviations);
  const mentions = unitMentions(plan).flatMap((mention) => {
    const { words, short, form, isNameless } = readName(mention.name);
    return isNameless ? [] : [{ mention, words, short, form }];
  });
  const longKeys = longKeysByInitials(
    mentions.map(({ words }) => words),
    new Set(mentions.flatMap(({ short }) => short ?? [])),
  );
  const units = groupBy(
    mentions,
    ({ words, short }) => (short === undefined ? undefined : longKeys.get(short)) ?? keyOf(words),
  );
  return [...units.values()].map((own) => ({
    forms: [...groupBy(own, ({ form }) => form).values()].map((form) =>
      form.map(({ mention }) => mention),
    ),
  }));
}

/** What one way of writing a unit's name is compared by. */
interface UnitName {
  readonly words: readonly string[];
  /** The words where some of them are an acronym. */
  readonly short: string | undefined;
  readonly form: string;
  /** Whether it is in capitals alone, which tell neither a name nor how it is written. */
  readonly isNameless: boolean;
}

/** The same few names stand in all cells of a plan: each is read once. */
function nameReader(abbreviations: readonly Abbreviation[]): (name: string) => UnitName {
  const expand = expander(abbreviations);
  const defined = new Set(
    abbreviations.filter(({ definedAt }) => definedAt !== null).map(({ short }) => short),
  );
  return onceEach((name) => {
    const expanded = expand(name);
    const shown = isShortName(name, defined) ? name : expanded;
    return {
      words: looseWords(expanded),
      short: acronymOf(shown),
      form: acceptedForm(shown),
      isNameless: isUpperCase(name) && !isAcronym(name),
    };
  });
}

/** Whether everything behind the first words of a name is one acronym that the plan does not explain. */
function isShortName(name: string, defined: ReadonlySet<string>): boolean {
  const acronym = /^(?:Trung tâm|Văn phòng|Phòng|Chi cục|Ban)\s([A-ZĐ]{3,6})$/u.exec(name)?.[1];
  return (
    acronym !== undefined && !defined.has(acronym) && !/^(?:UBND|HĐND|QPPL|CNTT)$/u.test(acronym)
  );
}

/** The words of a unit's name, folded, its first word written out, joints left out. */
export function looseWords(name: string): readonly string[] {
  return fold(SHORT_HEAD.test(name) ? withLongHead(canonical(name)) : name)
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "" && word !== "va")
    .map((word) => (word.length === 2 ? word.replace(/^([lkmhts])y$/, "$1i") : word));
}

function withLongHead(name: string): string {
  return SHORT_HEADS.reduce((text, [short, long]) => text.replace(short, long), name);
}

/** The same for "Tài chính - Kế hoạch" and "Kế hoạch và Tài chính". */
function keyOf(words: readonly string[]): string {
  return words.toSorted().join(" ");
}

/** Writes out what the plan defines or everybody knows: nobody minds such short forms. */
function expander(abbreviations: readonly Abbreviation[]): (name: string) => string {
  const known = new Map(Object.entries(COMMON_ABBREVIATIONS));
  for (const { short, expansion, definedAt } of abbreviations) {
    if (definedAt !== null && expansion !== null) known.set(short, expansion);
  }
  const longOf = (word: string): string => withCapital(known.get(word) ?? word);
  return (name) =>
    name.replace(/\p{Lu}[\p{L}&]*(?:-\p{Lu}+)*/gu, (word) =>
      known.has(word) ? longOf(word) : word.split("-").map(longOf).join("-"),
    );
}

function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Equal for ways of writing that nobody minds: tone marks of either style, "lí" and "lý", dashes of
 * any kind, a small first letter. Capitals of the words behind the first count.
 */
function acceptedForm(name: string): string {
  const plain = name.replace(/\s*[‐‑‒–—-]\s*/gu, "-").trim();
  const words = canonical(plain).replace(
    /(?<![A-Za-zÀ-ỹ])([lkmhts])([yỳýỷỹỵ])(?![A-Za-zÀ-ỹ])/gu,
    toI,
  );
  const capitals = plain.replace(/\P{Lu}/gu, "0").replace(/\p{Lu}/gu, "1");
  return `${words} ${isUpperCase(plain) ? "" : capitals.slice(1)}`;
}

const I_OF_Y: Readonly<Record<string, string>> = { y: "i", ỳ: "ì", ý: "í", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };

function toI(_: string, consonant: string, vowel: string): string {
  return consonant + (I_OF_Y[vowel] ?? vowel);
}

function isAcronym(name: string): boolean {
  return /^(?:\p{L}+\s|P\.\s?)(?:\p{Lu}{1,6}-?){1,3}$/u.test(name);
}

/**
 * "phong khtc" for "Phòng KH-TC" and "P.KHTC", "phong ql doanh nghiep" for "Phòng QL doanh nghiệp";
 * `undefined` for a name in words.
 */
function acronymOf(name: string): string | undefined {
  const [, head, tail] = /^(\p{L}+\s|P\.\s?)(.+)$/u.exec(name) ?? [];
  if (head === undefined || tail === undefined) return undefined;
  const joined = tail.replace(/(?<=[A-ZĐ])-(?=[A-ZĐ])/gu, "");
  const acronyms = joined.match(/(?<!\p{L})[A-ZĐ]{2,6}(?!\p{L})/gu) ?? [];
  const isNone = acronyms.every((letters) => /^(?:SO|BAN|TINH|XA)$/u.test(letters));
  return isNone ? undefined : looseWords(head + joined).join(" ");
}

/** So many words are shortened to their first letters. */
const ACRONYM_LENGTHS = [2, 3, 4, 5, 6];
/** Names of what a unit belongs to, which its acronym may leave out. */
const PLACE = /^(?:tinh|xa|phuong|so)$/;

/**
 * The key of the one name of which some words were shortened to first letters.
 * @param asked the short names that are looked for; all others are left out
 */
function longKeysByInitials(
  names: readonly (readonly string[])[],
  asked: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const heads = new Set([...asked].map(firstWord));
  const keys = new Map<string, Set<string>>();
  const known = new Set<string>();
  for (const words of names) {
    if (!heads.has(words[0] ?? "")) continue;
    const key = keyOf(words);
    if (known.has(key)) continue;
    known.add(key);
    const whole = [words, ...(PLACE.test(words.at(-1) ?? "") ? [words.slice(0, -1)] : [])];
    for (const short of whole.flatMap(shortened)) {
      if (asked.has(short)) keys.set(short, (keys.get(short) ?? new Set()).add(key));
    }
  }
  return new Map(
    [...keys].flatMap(([short, own]) => (own.size === 1 ? [[short, [...own][0] ?? ""]] : [])),
  );
}

function firstWord(words: string): string {
  return words.split(" ", 1)[0] ?? "";
}

/** The name with some words behind the first shortened to their first letters, in every way. */
function shortened(words: readonly string[]): readonly string[] {
  return words.flatMap((_, start) =>
    ACRONYM_LENGTHS.filter((length) => start > 0 && start + length <= words.length).map(
      (length) => {
        const initials = words.slice(start, start + length).map((word) => word.charAt(0));
        return [...words.slice(0, start), initials.join(""), ...words.slice(start + length)].join(
          " ",
        );
      },
    ),
  );
}
