import { LEGAL_DOCUMENTS, type LegalDocument } from "../../facts/legal-documents.js";
import { type Citation, PLAN_KINDS, type Plan, type Section } from "../../plan/plan.js";
import { dateWords } from "../../text/date-words.js";
import { findDates } from "../../text/dates.js";
import { fold } from "../../text/fold.js";
import { planOn } from "../example-plan.js";
import { printedNumberOf } from "../printed-numbers.js";
import type { Fault, Rule } from "../rule.js";

export const superseded: Rule = {
  id: "citations/superseded",
  severity: "warning",
  summary: {
    vi: "Viện dẫn văn bản đã bị thay thế hoặc đã hết hiệu lực",
    en: "A cited document was replaced or has expired",
  },
  why: {
    vi: "Căn cứ đã bị thay thế hoặc hết hiệu lực thì không còn giao nhiệm vụ nào cho cơ quan; kế hoạch thường mang theo căn cứ cũ khi soạn lại từ kế hoạch năm trước.",
    en: "A document that was replaced or has expired is no longer a valid basis; it is usually left over from last year's plan.",
  },
  mend: {
    vi: "Thay bằng văn bản đang có hiệu lực; nếu chỉ nhắc lại để tổng kết thì ghi rõ văn bản đã hết hiệu lực.",
    en: "Cite the document now in force; if the old one is mentioned only as background, say that it is no longer in force.",
  },
  basis: {
    vi: "Danh mục văn bản đã xác minh của công cụ (tình trạng hiệu lực đối chiếu nguồn công bố đến ngày 22/11/2026)",
    en: "The tool's registry of verified documents (status by published sources as of 22/11/2026)",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    { markdown: planOn("Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ") },
    { markdown: planOn("Nghị định số 60/2021/NĐ-CP thay thế Nghị định số 16/2015/NĐ-CP") },
  ],
  bad: [
    { markdown: planOn("Nghị định số 16/2015/NĐ-CP ngày 14/02/2015 của Chính phủ") },
    { markdown: planOn("Nghị quyết số 76/NQ-CP ngày 13/6/2013 của Chính phủ") },
  ],
  notApplicable: ({ plan }) =>
    plan.citations.some(({ number }) => number !== null)
      ? undefined
      : {
          vi: "Kế hoạch không viện dẫn văn bản nào theo số, ký hiệu.",
          en: "The plan cites no document by its number.",
        },
  *check({ plan }): Generator<Fault> {
    const told = new Set<LegalDocument>();
    const reviews = reviewPaths(plan);
    const day = dayOf(plan.header);
    for (const citation of plan.citations) {
      const known = supersededBy(citation);
      if (known === undefined || told.has(known) || isHistory(citation, known, reviews)) continue;
      if (day !== undefined && isStillStanding(known, day)) continue;
      told.add(known);
      yield faultOf(citation, known);
    }
  },
};

/** ISO date on which the plan was issued, or the first day of its year. */
function dayOf({ date, planYear }: Plan["header"]): string | undefined {
  return date?.value ?? (planYear === undefined ? undefined : `${planYear}-01-01`);
}

/** Whether the document that took its place was not yet issued on `day`. */
function isStillStanding({ replacedBy }: LegalDocument, day: string): boolean {
  const end = replacedBy === undefined ? undefined : dateOfFirst(replacedBy);
  return end !== undefined && day < end;
}

/** ISO date of the document named first: the one printed behind it, or that of the registry. */
function dateOfFirst(replacedBy: string): string | undefined {
  const [first = ""] = replacedBy.split(", ");
  const printed = findDates(first)[0]?.iso;
  if (printed !== undefined) return printed;
  return LEGAL_DOCUMENTS.find(({ number }) => number === first.trim())?.date ?? undefined;
}

/** Documents whose end is verified; of the others nothing is said. */
const SUPERSEDED = LEGAL_DOCUMENTS.filter(
  ({ status, confidence, statusConfidence, date }) =>
    (status === "replaced" || status === "expired") &&
    confidence === "verified" &&
    statusConfidence === "verified" &&
    date !== null,
);
/** With its year ("16/2015/NĐ-CP") or a letter ("30c/NQ-CP") a number is one document's alone. */
const UNAMBIGUOUS = /^\d+\/(?:19|20)\d\d\/|^\d+[a-zđ]\//u;

/** The superseded document that is certainly meant, by its number or by number and year. */
function supersededBy({ number, date, text }: Citation): LegalDocument | undefined {
  return SUPERSEDED.find((known) => {
    if (known.number !== number) return false;
    if (UNAMBIGUOUS.test(known.number)) return true;
    const year = date?.slice(0, 4) ?? /năm\s+(\d{4})/u.exec(text)?.[1];
    return year !== undefined && known.date?.startsWith(year) === true;
  });
}

/** What is said of a document that is recalled and no longer relied upon. */
const HISTORY =
  /thay the|bai bo|het hieu luc|khong con hieu luc|sua doi|bo sung|dinh chi|tong ket|so ket|ket qua|truoc day|truoc do|ke thua|ban hanh tu nam|qua \d+ nam|da (?:duoc |dat |hoan thanh |trien khai |thuc hien )/;
const PAST_PERIOD = /giai doan 20[012]\d ?- ?20(?:1\d|2[0-5])/;
/** A line of the bases cites what is in force, whatever period the document's title names. */
const BASIS = /^(?:can cu|tren co so)\b/;

function isHistory(
  { clause, location }: Citation,
  { number }: LegalDocument,
  reviews: ReadonlySet<string>,
): boolean {
  const words = fold(clause);
  if (HISTORY.test(words.replace(TITLE_OF_ITS_OWN[number] ?? NOTHING, ""))) return true;
  if (PAST_PERIOD.test(words) && !BASIS.test(words)) return true;
  return location.section !== null && reviews.has(location.section);
}

/** Titles that themselves hold words of recalling: the resolution of 2013 amended another. */
const TITLE_OF_ITS_OWN: Readonly<Record<string, RegExp>> = {
  "76/NQ-CP": /sua doi, bo sung mot so dieu cua nghi quyet (?:so )?30c\/nq-cp/,
};
const NOTHING = /(?!)/;
const REVIEW =
  /^(?:(?:khai quat|mot so|nhung|ve) )*(?:danh gia|ket qua|tinh hinh|thuc trang|tong ket|so ket|boi canh|nhin lai|ton tai|han che)\b/;

/** Sections that look back, with all that they hold. */
function reviewPaths({ sections }: Plan): ReadonlySet<string> {
  const reviews = new Set<string>();
  const looksBack = ({ title, parent }: Section): boolean =>
    REVIEW.test(fold(title)) || (parent !== null && reviews.has(parent));
  for (const section of sections) if (looksBack(section)) reviews.add(section.path);
  return reviews;
}

function faultOf({ text, location }: Citation, known: LegalDocument): Fault {
  const printed = printedNumberOf(text) ?? known.number;
  const name = `${known.number} ngày ${dateWords(known.date ?? "")} (${known.title})`;
  const { replacedBy } = known;
  if (known.status === "expired" || replacedBy === undefined) {
    return {
      message: {
        vi: `Văn bản ${name} đã hết thời hạn thực hiện${replacedBy === undefined ? "" : `; nay thực hiện ${replacedBy}`}.`,
        en: `${known.number} of ${dateWords(known.date ?? "")} has expired${replacedBy === undefined ? "" : `; ${replacedBy} followed it`}.`,
      },
      quote: printed,
      location,
    };
  }
  return {
    message: {
      vi: `Văn bản ${name} đã được thay thế bằng ${replacedBy}.`,
      en: `${known.number} of ${dateWords(known.date ?? "")} was replaced by ${replacedBy}.`,
    },
    quote: printed,
    location,
  };
}
