import type { Citation, Passage, Plan } from "../plan/plan.js";
import { normalizeNumber } from "../text/document-numbers.js";
import { canonical } from "../text/fold.js";
import { fullIssuer, type PlanIdentity } from "./plan-identity.js";
import type { RequiredBasis } from "./profile.js";

/** The documents that the plan rests on, parted by whether those below must cite them too. */
export interface PlanBases {
  /** The plan itself, and what it carries out as the agencies below it do. */
  readonly binding: readonly RequiredBasis[];
  /** Numbers of the others among its bases. */
  readonly others: readonly string[];
}

/**
 * The plan itself binds those below it, and so do the programmes of reform that it carries out as they
 * do: the government's resolution, the province's plan, decision or resolution for the years around.
 * Laws and decrees on powers, proposals of departments, and Party documents are reasons of the
 * province, and a plan below that leaves them out is as good.
 */
export function basesOf(plan: Plan, identity: PlanIdentity): PlanBases {
  const cited = citedInPreamble(plan).filter(({ number }) => number !== null);
  const binding = cited.flatMap((mention) => asBasis(mention, identity));
  const own = ownBasis(identity);
  const required = distinct([...binding, ...own]);
  const numbers = new Set(required.map(({ number }) => number));
  const others = cited.flatMap(({ number }) =>
    number === null || numbers.has(number) ? [] : [number],
  );
  return { binding: required, others: [...new Set(others)] };
}

interface Mention extends Citation {
  /** What the document is about, as far as the preamble says it. */
  readonly about: string;
}

/** The citations before the first section, each with the words up to the next one. */
function citedInPreamble({ passages, citations }: Plan): readonly Mention[] {
  const preamble = passages
    .filter(({ part, section }) => BEFORE_SECTIONS.has(part) && section === null)
    .map(({ text }) => text);
  const first = citations
    .filter(({ location }) => location.section === null && location.table === null)
    .slice(0, MOST_CITED);
  return first.flatMap((citation) => {
    const holder = preamble.find((text) => text.includes(citation.text));
    if (holder === undefined) return [];
    const rest = holder.slice(holder.indexOf(citation.text) + citation.text.length);
    return [{ ...citation, about: canonical(/^[^;]{0,300}/u.exec(rest)?.[0] ?? "") }];
  });
}

/** More than any preamble cites; a text without sections is all preamble. */
const MOST_CITED = 200;
/** A decision that issues a plan has its bases in front of the plan. */
const BEFORE_SECTIONS: ReadonlySet<Passage["part"]> = new Set(["header", "body"]);

function asBasis(mention: Mention, identity: PlanIdentity): readonly RequiredBasis[] {
  const { number, date, issuer } = mention;
  if (number === null || date === null || issuer === null || !isBinding(mention)) return [];
  return [{ number, date, issuer: fullIssuer(issuer, identity) }];
}

/** Programmes of reform, for a stretch of years; not plans of other years, indices or procedures alone. */
const PROGRAMME =
  /(?:giai đoạn|chương trình|đến năm 20\d\d)[^;]*(?:cải cách hành chính|cchc)|(?:cải cách hành chính|cchc)[^;]*(?:giai đoạn|đến năm 20\d\d)/u;
const GOVERNMENT = /^\d+[a-zđ]?(?:\/\d{4})?\/NQ-CP$/u;
const PROVINCE = /^\d+[a-zđ]?(?:\/\d{4})?\/(?:(?:KH|QĐ|CTr)-UBND|NQ-HĐND)$/u;

function isBinding({ number, about }: Mention): boolean {
  if (number === null || !(GOVERNMENT.test(number) || PROVINCE.test(number))) return false;
  return PROGRAMME.test(about) && !/chỉ số|par index/u.test(about);
}

function ownBasis({ source, issuer }: PlanIdentity): readonly RequiredBasis[] {
  const { number, date } = source;
  if (!number || !date || issuer === null) return [];
  return [{ number: normalizeNumber(number), date, issuer }];
}

function distinct(bases: readonly RequiredBasis[]): readonly RequiredBasis[] {
  return [...new Map(bases.map((basis) => [basis.number, basis])).values()];
}
