import type { Citation } from "../plan/plan.js";
import { isWellFormedNumber } from "../text/document-numbers.js";
import { type NumberParts, numberParts } from "../text/number-parts.js";
import { groupBy } from "./group-by.js";
import { mayBeSameIssuer } from "./same-issuer.js";

/** One document whose number is written in two ways, with a citation of each. */
export interface SecondForm {
  readonly other: NumberedCitation;
  readonly usual: NumberedCitation;
  /** Whether the other form is none that documents bear, so that its form is a fault of its own. */
  readonly isMalformed: boolean;
}

type NumberedCitation = Citation & { readonly number: string };

interface Written {
  readonly citation: NumberedCitation;
  readonly parts: NumberParts;
}

/** The first citation of every further form in which the number of one document is written. */
export function secondForms(citations: readonly Citation[]): readonly SecondForm[] {
  const written = citations.flatMap((citation): readonly Written[] => {
    const { number } = citation;
    const parts = number === null ? undefined : numberParts(number);
    if (number === null || parts === undefined) return [];
    return [{ citation: { ...citation, number }, parts }];
  });
  const documents = groupBy(written, ({ parts: { ordinal, code, issuer } }) =>
    [ordinal, code, issuer].join(" "),
  );
  return [...documents.values()].flatMap(formsOf);
}

/** Of so many mentions of a form with different dates the first are compared. */
const MOST_DATES = 20;

function formsOf(alike: readonly Written[]): readonly SecondForm[] {
  const forms = groupBy(alike, ({ citation }) => signsOf(citation.number));
  if (forms.size < 2) return [];
  const dated = [...forms.values()].map((form) =>
    [...groupBy(form, ({ citation }) => citation.date ?? "").values()]
      .flatMap((mentions) => mentions.slice(0, 1))
      .slice(0, MOST_DATES),
  );
  const [usual = [], ...others] = dated.toSorted((one, other) => rank(other) - rank(one));
  return others.flatMap((form) => {
    const pairs = form.flatMap((other) => {
      const same = usual.find((one) => isSameDocument(one, other));
      return same === undefined ? [] : [{ other, usual: same }];
    });
    return pairs.slice(0, 1).map((pair) => ({
      other: pair.other.citation,
      usual: pair.usual.citation,
      isMalformed: !isRight(pair.other),
    }));
  });
}

/** Neither leading zeros nor small letters make another form. */
function signsOf(number: string): string {
  return number.replace(/^0+/u, "").toUpperCase();
}

/** The form that is right, that tells the year, that names the issuer in full comes first. */
function rank([first]: readonly Written[]): number {
  if (first === undefined) return 0;
  const { citation, parts } = first;
  const isFull = /UBND/u.test(citation.number) ? 1 : 0;
  return (isRight(first) ? 4 : 0) + (parts.year === undefined ? 0 : 2) + isFull;
}

const PARTY_ISSUER = /^(?:TW|TU|ĐU|HU)$/u;

function isRight({ citation: { number }, parts: { issuer } }: Written): boolean {
  const isParty = /^\d+-/u.test(number);
  return isWellFormedNumber(number) && isParty === PARTY_ISSUER.test(issuer);
}

/** Kinds of documents that are all numbered with their year: no second count runs beside it. */
const ALWAYS_WITH_YEAR = /^(?:NĐ|TT|TTLT)$/u;

function isSameDocument(one: Written, other: Written): boolean {
  const [first, second] = [one.citation, other.citation];
  if (!mayBeSameIssuer(first.issuer, second.issuer)) return false;
  const { year } = one.parts;
  if (year !== undefined && other.parts.year !== undefined && year !== other.parts.year)
    return false;
  if (first.date !== null && first.date === second.date) return true;
  const hasOtherYear = year !== other.parts.year;
  if (hasOtherYear && !ALWAYS_WITH_YEAR.test(one.parts.code)) return false;
  const years = [first.date?.slice(0, 4), second.date?.slice(0, 4), year, other.parts.year];
  const isOneYear = new Set(years.filter((value) => value !== undefined)).size <= 1;
  return isOneYear && (hasOtherYear || first.date === null || second.date === null);
}
