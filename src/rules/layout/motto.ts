import type { Bilingual } from "../../document/bilingual.js";
import { type Header, PLAN_KINDS, type Plan } from "../../plan/plan.js";
import { canonical } from "../../text/fold.js";
import { absentLetterhead } from "../absent-letterhead.js";
import { annualPlan } from "../example-plan.js";
import { isNamedAbove, linesAbove } from "../letterhead-lines.js";
import { onceFor } from "../once.js";
import { findPhrase, type PrintedPhrase } from "../printed-phrase.js";
import type { Fault, Rule } from "../rule.js";
import { WHOLE_PLAN } from "../whole-plan.js";

const NATIONAL_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const BODY = annualPlan("## I. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao chất lượng phục vụ.");

export const motto: Rule = {
  id: "layout/motto",
  severity: "warning",
  summary: {
    vi: "Thiếu hoặc viết sai Quốc hiệu, Tiêu ngữ",
    en: "The national title or the motto is missing or misspelt",
  },
  why: {
    vi: "Quốc hiệu và Tiêu ngữ là thành phần bắt buộc; sai một dấu là văn bản không đúng thể thức.",
    en: "The national title and motto are mandatory; a single wrong mark makes the document formally incorrect.",
  },
  mend: {
    vi: `Ghi đúng hai dòng ở góc trên bên phải trang đầu: “${NATIONAL_TITLE}” và “${MOTTO}”.`,
    en: `Put both lines at the top right of the first page: “${NATIONAL_TITLE}” and “${MOTTO}”.`,
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.1",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, II.1",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: `SỞ XÂY DỰNG\n\n${NATIONAL_TITLE}\n\n${MOTTO}\n\nSố: 215/KH-SXD\n\n${BODY}`,
    },
  ],
  bad: [
    {
      markdown: `SỞ XÂY DỰNG\n\n${NATIONAL_TITLE}\n\nĐộc lập, Tự do, Hạnh Phúc\n\nSố: 215/KH-SXD\n\n${BODY}`,
    },
  ],
  notApplicable: ({ plan }) => {
    const reason = absentLetterhead(plan.header);
    if (reason !== undefined) return reason;
    if (isPartys(plan)) return PARTY;
    const printed = printedIn(plan);
    const isThere = printed.title !== undefined || printed.motto !== undefined;
    return isThere || (isNamedAbove(plan) && plan.header.number !== undefined) ? undefined : NO_TOP;
  },
  *check({ plan }): Generator<Fault> {
    if (isInPageHeader(plan)) return;
    const printed = printedIn(plan);
    if (printed.title === undefined && printed.motto === undefined) {
      const isSure = plan.layout?.values === "exact";
      yield { ...absent(plan, BOTH), ...(isSure ? {} : { severity: "info" }) };
      return;
    }
    if (printed.title === undefined) yield absent(plan, TITLE_NAME);
    else yield* wrongTitle(printed.title);
    if (printed.motto === undefined) yield absent(plan, MOTTO_NAME);
    else yield* wrongMotto(printed.motto);
  },
};

const TITLE_NAME: Bilingual = { vi: "Quốc hiệu", en: "the national title" };
const MOTTO_NAME: Bilingual = { vi: "Tiêu ngữ", en: "the motto" };
const BOTH: Bilingual = {
  vi: "Quốc hiệu và Tiêu ngữ",
  en: "the national title and the motto",
};
const PARTY: Bilingual = {
  vi: "Văn bản của Đảng, đoàn thể có tiêu đề riêng, không dùng Quốc hiệu, Tiêu ngữ.",
  en: "Documents of the Party and mass organisations have their own heading.",
};
const NO_TOP: Bilingual = {
  vi: "Tệp không có góc trên của trang đầu (không thấy Quốc hiệu, Tiêu ngữ, tên cơ quan).",
  en: "The top of the first page is missing from the file (national title, motto and agency are not there).",
};

interface Printed {
  readonly title: PrintedPhrase | undefined;
  readonly motto: PrintedPhrase | undefined;
}

const printedIn: (plan: Plan) => Printed = onceFor(({ passages }) => {
  const lines = passages.filter(({ part }) => part === "header");
  return { title: findPhrase(lines, NATIONAL_TITLE), motto: findPhrase(lines, MOTTO) };
});

/** The Party writes "ĐẢNG CỘNG SẢN VIỆT NAM" there, and its numbers as "12-KH/TU"; so do its unions. */
function isPartys(plan: Plan): boolean {
  const { number } = plan.header;
  if (number !== undefined && /\d\s?[-–]\s?KH\s?\//u.test(number.quote)) return true;
  const heads = /ĐẢNG CỘNG SẢN|^(?:ĐẢNG (?:BỘ|ỦY|UỶ)|ĐOÀN (?:TNCS|THANH NIÊN)|CÔNG ĐOÀN)/u;
  return linesAbove(plan).some(({ text }) => heads.test(text.toUpperCase()));
}

/** Some authors put the letterhead into the header of the first page. */
function isInPageHeader({ layout }: Plan): boolean {
  const texts = layout?.headerTexts ?? [];
  return texts.some((text) => /hội chủ nghĩa|độc lập/u.test(text.toLowerCase()));
}

function absent({ header }: Plan, name: Bilingual): Fault {
  return {
    message: {
      vi: `Phần đầu văn bản không có ${name.vi}.`,
      en: `${name.en.charAt(0).toUpperCase()}${name.en.slice(1)} is missing from the letterhead.`,
    },
    quote: null,
    location: placeOf(header),
  };
}

function placeOf({ agency, number, date }: Header) {
  return (agency ?? number ?? date)?.location ?? WHOLE_PLAN;
}

function* wrongTitle(phrase: PrintedPhrase): Generator<Fault> {
  if (phrase.isApart) return;
  const printed = phrase.words.join(" ");
  if (canonical(printed) === canonical(NATIONAL_TITLE) && printed === printed.toUpperCase()) return;
  yield misspelt(phrase, TITLE_NAME, NATIONAL_TITLE);
}

/** Words and capitals must be right; of the signs between them only the wrong ones count. */
function* wrongMotto(phrase: PrintedPhrase): Generator<Fault> {
  if (phrase.isApart) return;
  const words = MOTTO.match(/[A-Za-zÀ-ỹ]+/gu) ?? [];
  if (phrase.words.join(" ") !== words.join(" ")) {
    yield misspelt(phrase, MOTTO_NAME, MOTTO);
    return;
  }
  const [, first, , second] = phrase.between;
  const signs = [first, second].filter((sign) => sign !== undefined);
  if (signs.every((sign) => sign === " - " || sign === "\n")) return;
  const isSlight = signs.every((sign) => /^\s*[-‐‑‒–—−]\s*$|^\n$/u.test(sign));
  yield {
    message: {
      vi: `Tiêu ngữ ghi “${phrase.text}”; giữa các cụm từ phải là gạch nối (-) có cách chữ: “${MOTTO}”.`,
      en: `The motto reads “${phrase.text}”; its parts should be separated by hyphens (-) with spaces: “${MOTTO}”.`,
    },
    quote: phrase.text,
    location: phrase.location,
    ...(isSlight ? { severity: "info" } : {}),
  };
}

function misspelt({ text, location }: PrintedPhrase, name: Bilingual, right: string): Fault {
  return {
    message: {
      vi: `${name.vi} ghi “${text}”; viết đúng là “${right}”.`,
      en: `${name.en.charAt(0).toUpperCase()}${name.en.slice(1)} reads “${text}”; it should be “${right}”.`,
    },
    quote: text,
    location,
  };
}
