import type { Location } from "../../document/place.js";
import { type Header, PLAN_KINDS, type Plan } from "../../plan/plan.js";
import { fold } from "../../text/fold.js";
import { absentLetterhead } from "../absent-letterhead.js";
import { isOfCommittee } from "../committee.js";
import { annualPlan } from "../example-plan.js";
import { isNamedAbove, linesAbove } from "../letterhead-lines.js";
import type { Fault, Rule } from "../rule.js";
import { WHOLE_PLAN } from "../whole-plan.js";

const MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc";
const BODY = annualPlan("## I. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao chất lượng phục vụ.");

export const missingAgency: Rule = {
  id: "header/missing-agency",
  severity: "error",
  summary: {
    vi: "Phần đầu văn bản không có tên cơ quan ban hành",
    en: "The letterhead does not name the issuing agency",
  },
  why: {
    vi: "Tên cơ quan ban hành cho biết ai chịu trách nhiệm về kế hoạch và ai phải thực hiện.",
    en: "The issuing agency shows who is responsible for the plan and whom it binds.",
  },
  mend: {
    vi: "Ghi tên cơ quan chủ quản và tên cơ quan ban hành ở góc trên bên trái trang đầu.",
    en: "Write the parent agency and the issuing agency at the top left of the first page.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.2",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, II.2",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [{ markdown: `UBND TỈNH AN LẠC\n\nSỞ XÂY DỰNG\n\n${MOTTO}\n\nSố: 215/KH-SXD\n\n${BODY}` }],
  bad: [{ markdown: `${MOTTO}\n\nSố: 215/KH-SXD\n\n${BODY}` }],
  notApplicable: ({ plan }) => {
    const reason = absentLetterhead(plan.header);
    if (reason !== undefined || isNamedAbove(plan) || hasMotto(plan)) return reason;
    return {
      vi: "Tệp không có góc trên của trang đầu (không thấy Quốc hiệu, Tiêu ngữ).",
      en: "The top of the first page is missing from the file (neither national title nor motto is there).",
    };
  },
  *check({ plan }): Generator<Fault> {
    if (isNamedAbove(plan)) {
      yield* superiorAlone(plan);
      return;
    }
    yield {
      message: {
        vi: "Phần đầu văn bản có Quốc hiệu, Tiêu ngữ nhưng không có tên cơ quan ban hành.",
        en: "The letterhead has the national title and motto but names no issuing agency.",
      },
      quote: null,
      location: placeOf(plan.header),
    };
  },
};

/**
 * A people's committee stands above a number whose code, like the subject, is another agency's: the
 * superior was printed and the agency forgotten.
 */
function* superiorAlone(plan: Plan): Generator<Fault> {
  const { agency, symbol, subject } = plan.header;
  const code = symbol?.value.split("-").at(-1) ?? "";
  if (agency === undefined || subject === undefined || code.length < 2) return;
  if (!isOfCommittee(plan.header) || /UBND|HĐND/u.test(code)) return;
  const isNamed = linesAbove(plan).some(({ text }) => initialsOf(text).includes(code));
  if (isNamed || !initialsOf(subject.value).includes(code)) return;
  yield {
    message: {
      vi: `Phần đầu văn bản chỉ có tên cơ quan chủ quản “${agency.value}”, không có tên cơ quan ban hành (ký hiệu ghi “${symbol?.value}”).`,
      en: `The letterhead names the parent agency “${agency.value}” but not the issuing agency (the code is “${symbol?.value}”).`,
    },
    quote: agency.quote,
    location: agency.location,
  };
}

/** "Cải cách hành chính của Sở Xây dựng" has the initials "CCHCCSXD". */
function initialsOf(text: string): string {
  return (text.match(/[A-Za-zÀ-ỹ]+/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join("");
}

function hasMotto({ passages }: Plan): boolean {
  return passages.some(
    ({ part, text }) =>
      part === "header" && /xa hoi chu nghia viet nam|doc lap\s*-\s*tu do/.test(fold(text)),
  );
}

function placeOf({ number, date, docType }: Header): Location {
  return (number ?? date ?? docType)?.location ?? WHOLE_PLAN;
}
