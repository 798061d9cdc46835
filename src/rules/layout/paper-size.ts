import type { Bilingual } from "../../document/bilingual.js";
import type { Layout, Sheet } from "../../plan/layout.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { absentLayout } from "../absent-layout.js";
import { decimalWords } from "../decimal-words.js";
import { printedPlan } from "../example-layout.js";
import { groupBy } from "../group-by.js";
import { numberOption } from "../number-option.js";
import type { Fault, Rule } from "../rule.js";

export const paperSize: Rule = {
  id: "layout/paper-size",
  severity: "warning",
  summary: {
    vi: "Khổ giấy không phải A4, hoặc trang nằm ngang mà không có bảng hay phụ lục",
    en: "Paper other than A4, or landscape pages without a table or appendix",
  },
  why: {
    vi: "Văn bản hành chính in trên giấy A4; khổ khác làm lệch lề, vỡ trang khi in, sao và lưu trữ.",
    en: "Administrative documents are printed on A4; on other paper the margins and page breaks shift when it is printed, copied and filed.",
  },
  mend: {
    vi: "Trong Word, chọn Layout > Size > A4 và hướng giấy dọc cho phần nội dung; chỉ xoay ngang trang có bảng, biểu.",
    en: "In Word choose Layout > Size > A4 and portrait for the text; turn only pages that hold a table.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.1 và I.2",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, I.1 and I.2",
  },
  kinds: PLAN_KINDS,
  options: {
    tolerance: {
      default: 1,
      summary: {
        vi: "Số mi-li-mét được phép lệch so với 210 x 297 mm.",
        en: "By how many millimetres the paper may differ from 210 x 297 mm.",
      },
    },
  },
  good: [
    {
      markdown: "Tệp Word khổ A4 (210 x 297 mm), trang dọc.",
      document: printedPlan({ paper: [210, 297] }),
    },
  ],
  bad: [
    {
      markdown: "Tệp Word khổ Letter (215,9 x 279,4 mm).",
      document: printedPlan({ paper: [215.9, 279.4] }),
    },
  ],
  notApplicable: ({ plan }) => {
    const reason = absentLayout(plan);
    if (reason !== undefined || plan.layout?.sheets.some(isJudged)) return reason;
    return {
      vi: "Tệp Word không ghi khổ giấy.",
      en: "The Word file does not state its paper size.",
    };
  },
  *check({ plan: { layout }, options }): Generator<Fault> {
    if (layout === undefined) return;
    const sheets = layout.sheets.filter(isJudged);
    yield* otherPaper(layout, sheets, numberOption(options, "tolerance"));
    yield* turnedText(layout, sheets);
  },
};

/** Width and height of the papers that plans are found on, in millimetres. */
const PAPERS: readonly (readonly [string, number, number])[] = [
  ["Letter", 215.9, 279.4],
  ["Legal", 215.9, 355.6],
  ["F4", 215.9, 330.2],
  ["A3", 297, 420],
  ["A5", 148, 210],
  ["B5", 176, 250],
];
const A4 = [210, 297] as const;

function isJudged({ stated, holds }: Sheet): boolean {
  return stated && holds !== "none";
}

/** Once for each paper; a table on A3, and what a PDF was printed on, is only pointed out. */
function* otherPaper(layout: Layout, sheets: readonly Sheet[], tolerance: number) {
  const other = sheets.filter((sheet) => !isPaper(sheet, A4, tolerance));
  for (const [first] of groupBy(other, ({ width, height }) => `${width} ${height}`).values()) {
    if (first === undefined) continue;
    const size = sizeWords(first);
    const isBody = first.holds === "body";
    yield {
      message: {
        vi: `${isBody ? "Trang giấy" : "Trang giấy của phụ lục"} là ${size.vi}, không phải A4 (210 x 297 mm).`,
        en: `The paper${isBody ? "" : " of an appendix"} is ${size.en}, not A4 (210 x 297 mm).`,
      },
      quote: null,
      location: first.location,
      ...(layout.values === "exact" && isBody ? {} : { severity: "info" as const }),
    };
  }
}

/** Text laid across the paper; where it follows other pages, it may be an appendix that was not seen. */
function* turnedText(layout: Layout, sheets: readonly Sheet[]) {
  const turned = sheets.find(
    ({ width, height, holds, hasTable }) => width > height && holds === "body" && !hasTable,
  );
  if (turned === undefined) return;
  yield {
    message: {
      vi: "Trang nằm ngang nhưng không có bảng, biểu hay phụ lục; phần nội dung phải trình bày theo chiều dài của khổ A4.",
      en: "The page is landscape but contains neither a table nor an appendix; text should be on portrait A4.",
    },
    quote: null,
    location: turned.location,
    ...(layout.values === "exact" && turned.main ? {} : { severity: "info" as const }),
  };
}

function isPaper(
  { width, height }: Sheet,
  [short, long]: readonly [number, number],
  tolerance: number,
): boolean {
  const isNear = (length: number, other: number) => Math.abs(length - other) <= tolerance;
  return isNear(Math.min(width, height), short) && isNear(Math.max(width, height), long);
}

/** "Letter (215,9 x 279,4 mm)"; without a name where none is known. */
function sizeWords(sheet: Sheet): Bilingual {
  const name = PAPERS.find(([, width, height]) => isPaper(sheet, [width, height], 1))?.[0];
  const [width, height] = [decimalWords(sheet.width), decimalWords(sheet.height)];
  const words = (language: keyof Bilingual) => {
    const size = `${width[language]} x ${height[language]} mm`;
    return name === undefined ? size : `${name} (${size})`;
  };
  return { vi: words("vi"), en: words("en") };
}
