import type { Bilingual } from "../../document/bilingual.js";
import type { ComponentKind, Layout } from "../../plan/layout.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { absentLayout } from "../absent-layout.js";
import { COMPONENT_WORDS } from "../component-words.js";
import { decimalWords, rangeWords } from "../decimal-words.js";
import { printedPlan } from "../example-layout.js";
import { firstWords } from "../first-words.js";
import { groupBy } from "../group-by.js";
import { numberOption } from "../number-option.js";
import { lettersIn, type PrintedRun, printedRuns } from "../printed-runs.js";
import type { Fault, Rule, RuleOptions } from "../rule.js";

export const fontSize: Rule = {
  id: "layout/font-size",
  severity: "warning",
  summary: {
    vi: "Cỡ chữ ngoài khoảng quy định cho từng thành phần thể thức",
    en: "A font size that the decree does not allow for that part of the document",
  },
  why: {
    vi: "Mỗi thành phần có cỡ chữ riêng để văn bản dễ đọc và thống nhất; văn bản sai cỡ chữ hay bị trả lại khi trình ký.",
    en: "Each part has a prescribed size so that documents look alike; a document with other sizes is often sent back before signing.",
  },
  mend: {
    vi: "Chọn từng phần nêu trên và đặt lại cỡ chữ theo quy định.",
    en: "Select each of these parts and set the prescribed size.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II và III",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, II and III",
  },
  kinds: PLAN_KINDS,
  options: {
    tolerance: {
      default: 0,
      summary: {
        vi: "Số cỡ chữ (point) được phép lệch trong tệp Word.",
        en: "By how many points the letters of a Word file may be off.",
      },
    },
    measuredTolerance: {
      default: 0.5,
      summary: {
        vi: "Số cỡ chữ (point) được phép lệch trong tệp PDF, nơi cỡ chữ đo trên bản in.",
        en: "By how many points those of a PDF may be off, where they are measured on the print.",
      },
    },
    fewestLetters: {
      default: 40,
      summary: {
        vi: "Trong nội dung, chỉ nhắc khi phần sai cỡ có ít nhất số chữ cái này.",
        en: "In running text, another size is reported from this many letters on.",
      },
    },
  },
  good: [
    {
      markdown: "Quốc hiệu cỡ 13, Tiêu ngữ cỡ 14, nội dung cỡ 14.",
      document: printedPlan({ size: 14 }),
    },
  ],
  bad: [
    {
      markdown: "Phần nội dung của tệp Word dùng cỡ chữ 12.",
      document: printedPlan({ size: 12 }),
    },
  ],
  notApplicable: ({ plan }) => {
    const reason = absentLayout(plan);
    if (reason !== undefined || hasSizes(plan.layout)) return reason;
    return {
      vi: "Tệp không ghi cỡ chữ.",
      en: "The file does not state its font sizes.",
    };
  },
  check({ plan: { layout }, options }) {
    if (layout === undefined) return [];
    const sized = [...printedRuns(layout)].filter(({ run }) => run.size !== undefined);
    const parts = [...groupBy(sized, ({ component }) => component.kind)].flatMap(([kind, runs]) => {
      const size = SIZES[kind as ComponentKind];
      return size === undefined ? [] : otherSizes(runs, { layout, options, ...size });
    });
    return toFault(parts);
  },
};

interface Size {
  /** In points, both ends included. */
  readonly allowed: readonly [number, number];
  /** Where the decree gives it, within part I of its first annex. */
  readonly clause: string;
}

/** Tables are left to their author: the decree has no size for them. */
const SIZES: Readonly<Partial<Record<ComponentKind, Size>>> = {
  "national-title": { allowed: [12, 13], clause: "II.1.a" },
  motto: { allowed: [13, 14], clause: "II.1.b" },
  "parent-agency": { allowed: [12, 13], clause: "II.2" },
  agency: { allowed: [12, 13], clause: "II.2" },
  number: { allowed: [13, 13], clause: "II.3" },
  "place-and-date": { allowed: [13, 14], clause: "II.4" },
  type: { allowed: [13, 14], clause: "II.5" },
  subject: { allowed: [13, 14], clause: "II.5" },
  heading: { allowed: [13, 14], clause: "II.6" },
  body: { allowed: [13, 14], clause: "II.6" },
  "recipients-label": { allowed: [12, 12], clause: "II.9" },
  recipients: { allowed: [11, 11], clause: "II.9" },
  signature: { allowed: [13, 14], clause: "II.7" },
  "appendix-label": { allowed: [14, 14], clause: "III.1" },
  "appendix-title": { allowed: [13, 14], clause: "III.1" },
};
/** Letters of another size are few in a heading, and much of the text is more than this share. */
const MUCH = 0.5;

interface Demand extends Size {
  readonly layout: Layout;
  readonly options: RuleOptions;
}

function hasSizes(layout: Layout | undefined): boolean {
  return layout?.components.some(({ runs }) => runs.some((run) => run.size !== undefined)) ?? false;
}

/** A part of the plan with what is wrong about its letters. */
interface WrongPart {
  readonly name: Bilingual;
  /** The sizes that were found, and those that are asked. */
  readonly printed: Bilingual;
  readonly range: Bilingual;
  readonly clause: string;
  readonly first: PrintedRun;
  readonly isGrave: boolean;
}

/** Once for the part, however many sizes and paragraphs are wrong. */
function otherSizes(
  runs: readonly PrintedRun[],
  { allowed, clause, layout, options }: Demand,
): readonly WrongPart[] {
  const isExact = layout.values === "exact";
  const tolerance = numberOption(options, isExact ? "tolerance" : "measuredTolerance");
  const wrong = runs.filter(({ run: { size = allowed[0] } }) => {
    return size < allowed[0] - tolerance || size > allowed[1] + tolerance;
  });
  const [first] = wrong;
  if (first === undefined) return [];
  const share = lettersIn(wrong) / Math.max(1, lettersIn(runs));
  if (!isEnough(wrong, { share, options })) return [];
  const { kind } = first.component;
  const sizes = [...new Set(wrong.map(({ run: { size = 0 } }) => size))].map(decimalWords);
  return [
    {
      name: COMPONENT_WORDS[kind],
      printed: {
        vi: sizes.map(({ vi }) => vi).join("; "),
        en: sizes.map(({ en }) => en).join("; "),
      },
      range: rangeWords(allowed),
      clause,
      first,
      isGrave: isExact && kind === "body" && share > MUCH,
    },
  ];
}

/** One for all parts, at the running text if most of that is wrong, else at the first of them. */
function toFault(parts: readonly WrongPart[]): readonly Fault[] {
  const grave = parts.find(({ isGrave }) => isGrave);
  const at = grave ?? parts[0];
  if (at === undefined) return [];
  const clauses = [...new Set(parts.map(({ clause }) => clause))].join(", ");
  return [
    {
      message: parts.length === 1 ? onePart(at) : severalParts(parts),
      quote: firstWords(at.first.text),
      location: at.first.component.location,
      basis: {
        vi: `Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục ${clauses}`,
        en: `Decree 30/2020/NĐ-CP, Annex I, part I, ${clauses}`,
      },
      ...(grave === undefined && { severity: "info" }),
    },
  ];
}

function onePart({ name, printed, range }: WrongPart): Bilingual {
  return {
    vi: `Cỡ chữ của ${name.vi} là ${printed.vi}; quy định là ${range.vi}.`,
    en: `The font size of ${name.en} is ${printed.en}; it should be ${range.en}.`,
  };
}

function severalParts(parts: readonly WrongPart[]): Bilingual {
  const vi = parts.map(
    ({ name, printed, range }) => `${name.vi} là ${printed.vi} (quy định ${range.vi})`,
  );
  const en = parts.map(
    ({ name, printed, range }) => `${name.en} is ${printed.en} (should be ${range.en})`,
  );
  return {
    vi: `Cỡ chữ của ${parts.length} thành phần khác quy định: ${vi.join(", ")}.`,
    en: `${parts.length} parts are not in the prescribed font size: ${en.join(", ")}.`,
  };
}

/** Most of a short part, or a sentence of the text. */
function isEnough(
  wrong: readonly PrintedRun[],
  { share, options }: { readonly share: number; readonly options: RuleOptions },
): boolean {
  const kind = wrong[0]?.component.kind;
  if (kind !== "body" && kind !== "heading") return share > MUCH;
  return share > MUCH || lettersIn(wrong) >= numberOption(options, "fewestLetters");
}
