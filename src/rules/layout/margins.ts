import type { Bilingual } from "../../document/bilingual.js";
import type { PageMargins } from "../../document/page-setup.js";
import type { Layout, Sheet } from "../../plan/layout.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { absentLayout } from "../absent-layout.js";
import { decimalWords, rangeWords } from "../decimal-words.js";
import { printedPlan } from "../example-layout.js";
import { groupBy } from "../group-by.js";
import { numberOption } from "../number-option.js";
import type { Fault, Rule } from "../rule.js";

export const margins: Rule = {
  id: "layout/margins",
  severity: "warning",
  summary: {
    vi: "Lề trang ngoài khoảng quy định",
    en: "Margins outside what the decree allows",
  },
  why: {
    vi: "Lề hẹp hoặc rộng quá làm mất chỗ đóng tập, mất chữ khi sao chụp và làm văn bản bị trả lại vì sai thể thức.",
    en: "Wrong margins leave no room for binding, cut off letters in copies, and get the document sent back.",
  },
  mend: {
    vi: "Trong Word, chọn Layout > Margins: trên và dưới 20-25 mm, trái 30-35 mm, phải 15-20 mm.",
    en: "In Word choose Layout > Margins: top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.3",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, I.3",
  },
  kinds: PLAN_KINDS,
  options: {
    tolerance: {
      default: 1,
      summary: {
        vi: "Số mi-li-mét được phép lệch trong tệp Word.",
        en: "By how many millimetres the margins of a Word file may be off.",
      },
    },
    measuredTolerance: {
      default: 3,
      summary: {
        vi: "Số mi-li-mét được phép lệch trong tệp PDF, nơi lề chỉ đo được trên phần đã in.",
        en: "By how many millimetres those of a PDF may be off, where they are measured on what is printed.",
      },
    },
  },
  good: [
    {
      markdown: "Tệp Word có lề trên 20 mm, dưới 20 mm, trái 30 mm, phải 15 mm.",
      document: printedPlan({ margins: { top: 20, right: 15, bottom: 20, left: 30 } }),
    },
  ],
  bad: [
    {
      markdown: "Tệp Word có lề cả bốn phía 25,4 mm.",
      document: printedPlan({ margins: { top: 25.4, right: 25.4, bottom: 25.4, left: 25.4 } }),
    },
  ],
  notApplicable: ({ plan }) => {
    const reason = absentLayout(plan);
    if (reason !== undefined || plan.layout?.sheets.some(isJudged)) return reason;
    return {
      vi: "Tệp không ghi kích thước lề trang.",
      en: "The file does not state its margins.",
    };
  },
  *check({ plan: { layout }, options }): Generator<Fault> {
    if (layout === undefined) return;
    const tolerance = numberOption(
      options,
      layout.values === "exact" ? "tolerance" : "measuredTolerance",
    );
    const wrong = layout.sheets
      .filter(isJudged)
      .map((sheet) => ({ sheet, sides: sidesOutside(sheet, layout, tolerance) }))
      .filter(({ sides }) => sides.length > 0);
    for (const group of groupBy(wrong, ({ sheet, sides }) =>
      JSON.stringify([sheet.holds, sides]),
    ).values()) {
      const shown = group.find(({ sheet }) => sheet.main) ?? group[0];
      if (shown !== undefined) yield fault(shown.sheet, shown.sides, layout);
    }
  },
};

type Side = keyof PageMargins;

interface SideOutside {
  readonly side: Side;
  readonly value: number;
  readonly allowed: readonly [number, number];
}

const ALLOWED: Readonly<Record<Side, readonly [number, number]>> = {
  top: [20, 25],
  bottom: [20, 25],
  left: [30, 35],
  right: [15, 20],
};
/** Pages on their side carry wide tables, for which the decree has no figures; its least is asked. */
const LEAST = 15;
const SIDE_WORDS: Readonly<Record<Side, Bilingual>> = {
  top: { vi: "trên", en: "top" },
  bottom: { vi: "dưới", en: "bottom" },
  left: { vi: "trái", en: "left" },
  right: { vi: "phải", en: "right" },
};

function isJudged({ margins, holds }: Sheet): boolean {
  return margins !== undefined && holds !== "none";
}

function sidesOutside(sheet: Sheet, layout: Layout, tolerance: number): readonly SideOutside[] {
  const { width, height, margins } = sheet;
  if (margins === undefined) return [];
  return (["top", "bottom", "left", "right"] as const).flatMap((side): SideOutside[] => {
    const isTurned = width > height;
    const allowed = isTurned ? ([LEAST, Math.max(width, height)] as const) : ALLOWED[side];
    const value = margins[side];
    const isNarrow = value < allowed[0] - tolerance;
    const isWide = value > allowed[1] + tolerance && showsItsWidth(side, sheet, layout);
    return isNarrow || isWide ? [{ side, value, allowed }] : [];
  });
}

/** In a PDF a page may end above its margin, and lines that are not spread out end before it. */
function showsItsWidth(side: Side, { flushRight }: Sheet, { values }: Layout): boolean {
  if (values === "exact") return true;
  return side === "left" || (side === "right" && flushRight);
}

function fault(sheet: Sheet, sides: readonly SideOutside[], layout: Layout): Fault {
  const isTurned = sheet.width > sheet.height;
  const list = (language: keyof Bilingual): string =>
    sides.map((outside) => sideWords(outside, { isTurned })[language]).join("; ");
  const isMain = sheet.main && layout.values === "exact" && !isTurned;
  const where =
    sheet.holds === "appendix" ? { vi: " của phụ lục", en: " of an appendix" } : NOTHING;
  const measured = layout.values === "measured" ? MEASURED : NOTHING;
  return {
    message: {
      vi: `Lề trang${where.vi} ngoài khoảng quy định${measured.vi}: ${list("vi")}.`,
      en: `The margins${where.en} are outside what is allowed${measured.en}: ${list("en")}.`,
    },
    quote: null,
    location: sheet.location,
    ...(isMain ? {} : { severity: "info" }),
  };
}

const NOTHING: Bilingual = { vi: "", en: "" };
const MEASURED: Bilingual = { vi: " (đo trên bản in)", en: " (measured on the print)" };

function sideWords(
  { side, value, allowed }: SideOutside,
  { isTurned }: { readonly isTurned: boolean },
): Bilingual {
  const [name, printed, range] = [SIDE_WORDS[side], decimalWords(value), rangeWords(allowed)];
  return isTurned
    ? {
        vi: `${name.vi} ${printed.vi} mm (ít nhất ${LEAST} mm)`,
        en: `${name.en} ${printed.en} mm (at least ${LEAST} mm)`,
      }
    : {
        vi: `${name.vi} ${printed.vi} mm (quy định ${range.vi} mm)`,
        en: `${name.en} ${printed.en} mm (should be ${range.en} mm)`,
      };
}
