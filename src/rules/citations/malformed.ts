import { type Citation, type Passage, PLAN_KINDS } from "../../plan/plan.js";
import { isWellFormedNumber, TYPE_OF_CODE } from "../../text/document-numbers.js";
import { isUpperCase } from "../../text/fold.js";
import { planOn } from "../example-plan.js";
import { isMistypedCode } from "../mistyped-code.js";
import { type PrintedNumber, printedNumbers } from "../printed-numbers.js";
import type { Fault, Rule } from "../rule.js";

export const malformed: Rule = {
  id: "citations/malformed",
  severity: "error",
  summary: {
    vi: "Số, ký hiệu văn bản viện dẫn sai thể thức, hoặc ngày viện dẫn không có trong lịch",
    en: "A cited number of wrong form, or a cited date that is no day of the calendar",
  },
  why: {
    vi: "Số, ký hiệu sai thì không tra cứu được văn bản được viện dẫn, căn cứ của kế hoạch không còn chắc chắn.",
    en: "A document cited by a wrong number cannot be found, and the basis of the plan is in doubt.",
  },
  mend: {
    vi: "Đối chiếu văn bản gốc và ghi lại đúng, ví dụ “118/2025/NĐ-CP”, “88/KH-UBND”, “57-NQ/TW”.",
    en: "Compare the original and write it in full, such as “118/2025/NĐ-CP”, “88/KH-UBND”, “57-NQ/TW”.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3 và Phụ lục III (chữ viết tắt tên loại); văn bản của Đảng theo Hướng dẫn 36-HD/VPTW",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, II.3 and Annex III (codes); Party documents by Guidance 36-HD/VPTW",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: planOn(
        "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025, Kế hoạch số 88/KH-UBND ngày 20/9/2021, Nghị quyết số 57-NQ/TW, ngày 22/12/2024",
      ),
    },
  ],
  bad: [
    { markdown: planOn("Nghị định số 118-2025/NĐ/CP ngày 09/6/2025") },
    { markdown: planOn("Kế hoạch số 88/KHUBND ngày 20/9/2021") },
    { markdown: planOn("Kế hoạch số 88/KHH-UBND ngày 20/9/2021") },
    { markdown: planOn("Nghị quyết số 57/NQ-TW ngày 22/12/2024") },
    { markdown: planOn("Kế hoạch số 88/KH-UBND ngày 31/9/2021") },
  ],
  *check({ plan }): Generator<Fault> {
    for (const passage of plan.passages) {
      if (passage.part === "header") continue;
      const numbers = printedNumbers(passage.text);
      if (numbers.length === 0 || isUpperCase(passage.text)) continue;
      for (const printed of numbers) yield* faultsOf(printed, passage);
    }
    for (const citation of plan.citations) yield* impossibleDate(citation);
  },
};

/** Kinds of documents that the Party does not issue. */
const STATE_CODES = ["NĐ", "TTLT", "CĐ", "DA", "HĐ"];
const PARTY_CODES = [...Object.keys(TYPE_OF_CODE), "GM"]
  .filter((code) => !STATE_CODES.includes(code))
  .join("|");
/** Any body of the Party: their abbreviations are too many to be listed. */
const OF_PARTY = new RegExp(
  `^\\d{1,5}-(?:${PARTY_CODES})/\\p{Lu}[A-Za-zÀ-ỹ\\d]*(?:-[A-Za-zÀ-ỹ]+)?$`,
  "u",
);
const STATE_IN_PARTY_FORM =
  /^\d{1,5}-\p{Lu}[A-Za-zÀ-ỹ]*\/(?:CP|TTg|UBND|HĐND|VPCP|QH\d*|UBTVQH\d*)$/u;
const PARTY_IN_STATE_FORM = new RegExp(`^\\d{1,5}/(?:${PARTY_CODES})-(?:TW|TU|ĐU|HU)$`, "u");
/** Forms of before 1996 and of names in use: "64/CP", "Đề án 06/CP". */
const OLD_FORM = /^\d{1,4}[a-zđ]?[/-](?:CP|TTg|HĐBT|CTN|SL|QH\d*|UBTVQH\d*)$/u;

/** "CTr" and "TTr" in capitals throughout are read without doubt. */
const CAPITAL_END = /(?<=\d[/-])(?:CTR|TTR)(?=[/-])/u;

function* faultsOf(printed: PrintedNumber, passage: Passage): Generator<Fault> {
  const { text, type } = printed;
  const number = printed.number.replace(CAPITAL_END, (code) => `${code.slice(0, 2)}r`);
  const isLetter = /^(?:công văn|văn bản)$/iu.test(type ?? "");
  if (OLD_FORM.test(number) || (isLetter && /^\d{1,5}\/\p{Lu}+$/u.test(number))) return;
  const place = { quote: text, location: passage.locate(printed.start) };
  if (PARTY_IN_STATE_FORM.test(number)) {
    const [ordinal, code, body] = number.split(/[/-]/u);
    yield {
      severity: "warning",
      message: {
        vi: `Số “${text}” ghi theo thể thức văn bản nhà nước; văn bản của Đảng ghi là ${ordinal}-${code}/${body}.`,
        en: `“${text}” has the form of a state document; the Party writes ${ordinal}-${code}/${body}.`,
      },
      ...place,
    };
    return;
  }
  const isRight = isWellFormedNumber(number) || OF_PARTY.test(number);
  if (isRight && !STATE_IN_PARTY_FORM.test(number) && !hasWrongCode({ ...printed, number })) return;
  yield {
    message: {
      vi: `Số, ký hiệu “${text}” không đúng thể thức nên không xác định được văn bản được viện dẫn.`,
      en: `“${text}” has not the form of a document number, so that the document cannot be identified.`,
    },
    ...place,
  };
}

/** "Kế hoạch số 88/KHH-UBND" and "Nghị quyết số 76/CP-NQ": the form of a letter, and not its word. */
function hasWrongCode({ number, type }: PrintedNumber): boolean {
  const code = type === undefined ? undefined : CODE_OF_TYPE.get(type.toLowerCase());
  const [, first, last] =
    /^\d{1,5}[a-zđ]?\/([A-Za-zÀ-ỹ\d&]+)-(?:.*-)?([A-Za-zÀ-ỹ\d&]+)$/u.exec(number) ?? [];
  if (code === undefined || code === "CV" || first === undefined) return false;
  if (TYPE_OF_CODE[first] !== undefined) return isTurned(first, code);
  return last === code || isMistypedCode(first, code);
}

/** "TC" for "CT": a code of its own that can only be the other, its letters changed about. */
function isTurned(code: string, right: string): boolean {
  return code !== right && [...code].toReversed().join("") === right;
}

const CODE_OF_TYPE: ReadonlyMap<string, string> = new Map(
  Object.entries(TYPE_OF_CODE).map(([code, type]) => [type.toLowerCase(), code]),
);

function* impossibleDate({ date, dateText, number, text, location }: Citation): Generator<Fault> {
  if (dateText === null || date !== null) return;
  yield {
    message: {
      vi: `Văn bản ${number ?? text} được ghi ngày ${dateText}, ngày này không có trong lịch.`,
      en: `The document ${number ?? text} is dated ${dateText}, which is no day of the calendar.`,
    },
    advice: {
      vi: "Đối chiếu văn bản gốc và ghi lại đúng ngày ban hành.",
      en: "Compare the original and put its date of issue.",
    },
    quote: dateText,
    location,
  };
}
