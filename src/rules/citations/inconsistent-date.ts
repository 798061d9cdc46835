import type { Language } from "../../document/bilingual.js";
import { positionWords } from "../../document/place-words.js";
import { LEGAL_DOCUMENTS } from "../../facts/legal-documents.js";
import type { Citation } from "../../plan/plan.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { dateWords } from "../../text/date-words.js";
import { annualPlan } from "../example-plan.js";
import { groupBy, mostUsual } from "../group-by.js";
import { printedNumberOf } from "../printed-numbers.js";
import type { Fault, Rule } from "../rule.js";
import { mayBeSameIssuer } from "../same-issuer.js";
import { type SecondForm, secondForms } from "../second-forms.js";

export const inconsistentDate: Rule = {
  id: "citations/inconsistent-date",
  severity: "warning",
  summary: {
    vi: "Một văn bản được viện dẫn với hai ngày hoặc hai cách ghi số, ký hiệu khác nhau",
    en: "A document is cited with two dates or two forms of its number",
  },
  why: {
    vi: "Một văn bản mà ghi hai ngày hoặc hai cách ghi số, ký hiệu khác nhau thì ít nhất một chỗ sai; người đọc không biết là một hay hai văn bản.",
    en: "If a document has two dates or two forms of its number, one of them is wrong, and readers cannot tell whether one document or two are meant.",
  },
  mend: {
    vi: "Đối chiếu văn bản gốc và ghi thống nhất một ngày, một cách ghi số, ký hiệu; các lần sau chỉ cần ghi tên loại và số, ký hiệu.",
    en: "Check the original and use one date and one form of the number; after the first mention, the type and number are enough.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, II.6.b",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [{ markdown: citingTwice("20/9/2021") }],
  bad: [
    { markdown: citingTwice("20/10/2021") },
    { markdown: citingTwice("20/9/2021, Nghị định số 118/2025/NĐ-CP ngày 09/6/2024") },
    { markdown: citingTwice("20/9/2021, Kế hoạch số 88/KH-UB") },
  ],
  notApplicable: ({ plan }) =>
    plan.citations.some(({ number }) => number !== null)
      ? undefined
      : {
          vi: "Kế hoạch không viện dẫn văn bản nào theo số, ký hiệu.",
          en: "The plan cites no document by its number.",
        },
  *check({ plan }): Generator<Fault> {
    for (const dated of byNumber(plan.citations)) yield* secondDates(dated);
    for (const citation of plan.citations) yield* otherYear(citation);
    for (const form of secondForms(plan.citations)) yield twoForms(form);
  },
};

type Dated = Citation & { readonly number: string; readonly date: string };

function byNumber(citations: readonly Citation[]): readonly (readonly Dated[])[] {
  const dated = citations.flatMap((citation) => {
    const { number, date } = citation;
    return number === null || date === null ? [] : [{ ...citation, number, date }];
  });
  return [...groupBy(dated, ({ number }) => number).values()];
}

/** Those whose date is not that of most, or of the first, and cannot be another document's. */
function* secondDates(dated: readonly Dated[]): Generator<Fault> {
  const usual = mostUsual(dated, ({ date }) => date);
  if (usual === undefined) return;
  for (const other of dated) {
    if (other.date === usual.date || !isSameDocument(usual, other)) continue;
    yield {
      message: {
        vi: `Văn bản ${other.number} ở đây ghi ngày ${dateWords(other.date)}, còn ${elsewhere(usual, other, "vi")} ghi ngày ${dateWords(usual.date)}.`,
        en: `${other.number} is dated ${dateWords(other.date)} here and ${dateWords(usual.date)} ${elsewhere(usual, other, "en")}.`,
      },
      quote: printedNumberOf(other.text) ?? other.number,
      location: other.location,
    };
  }
}

/**
 * Numbers without a year begin again each January, and many agencies share them: only two dates of
 * one year, or of one day in two years, are certainly meant for one document; in January many are
 * issued on the same day each year.
 */
function isSameDocument(one: Dated, other: Dated): boolean {
  if (areBothKnown(one, other) || !mayBeSameIssuer(one.issuer, other.issuer)) return false;
  const [oneYear, otherYear] = [one.date.slice(0, 4), other.date.slice(0, 4)];
  if (oneYear === otherYear) return true;
  return one.date.slice(4) === other.date.slice(4) && !one.date.startsWith("-01", 4);
}

function areBothKnown(one: Dated, other: Dated): boolean {
  const isKnown = ({ number, date }: Dated) =>
    LEGAL_DOCUMENTS.some(
      (known) => known.confidence === "verified" && known.number === number && known.date === date,
    );
  return isKnown(one) && isKnown(other);
}

/** "ở mục I.1, dòng 12"; at the place of the fault itself, or an unknown one, that it is not the same citation. */
function elsewhere({ location }: Citation, here: Citation, language: Language): string {
  const place = positionWords(location, language);
  const another = language === "vi" ? "chỗ khác" : "elsewhere";
  if (place === undefined) return another;
  if (language === "vi" && place !== positionWords(here.location, "vi")) return `ở ${place}`;
  return `${another} (${place})`;
}

/** A form that no document bears is told by its own rule, and here only that it is no other document. */
function twoForms({ other, usual, isMalformed }: SecondForm): Fault {
  const isDated = usual.date !== null;
  return {
    ...(isMalformed ? { severity: "info" } : {}),
    message: {
      vi: `Văn bản ${usual.number}${isDated ? ` ngày ${dateWords(usual.date)}` : ""} ở đây ghi là ${other.number}, còn ${elsewhere(usual, other, "vi")} ghi là ${usual.number}.`,
      en: `${usual.number} is written ${other.number} here and ${usual.number} ${elsewhere(usual, other, "en")}.`,
    },
    quote: printedNumberOf(other.text) ?? other.number,
    location: other.location,
  };
}

/** "118/2025/NĐ-CP" can only be a document of 2025. */
function* otherYear({ number, date, dateText, text, location }: Citation): Generator<Fault> {
  const year = /^\d+(?:\.\d+)?\/(20\d\d)\//u.exec(number ?? "")?.[1];
  if (year === undefined || number === null || date === null || date.startsWith(year)) return;
  yield {
    message: {
      vi: `Văn bản ${number} mang số của năm ${year} nhưng được ghi ngày ${dateText ?? dateWords(date)}.`,
      en: `${number} contains the year ${year} but is dated ${dateText ?? dateWords(date)}.`,
    },
    quote: printedNumberOf(text) ?? number,
    location,
  };
}

function citingTwice(date: string): string {
  return annualPlan(
    `Thực hiện Kế hoạch số 88/KH-UBND ngày 20/9/2021 của UBND tỉnh, Sở Xây dựng xây dựng Kế hoạch như sau:\n\n## I. MỤC ĐÍCH, YÊU CẦU\n\nCụ thể hóa nhiệm vụ được giao tại Kế hoạch số 88/KH-UBND ngày ${date}.`,
  );
}
