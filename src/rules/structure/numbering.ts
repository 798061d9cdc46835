import type { Passage, Plan, Section } from "../../plan/plan.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { type Label, type LabelStyle, POINT_LETTERS, parseLabel } from "../../text/labels.js";
import { toRoman } from "../../text/numbers.js";
import { annualPlan } from "../example-plan.js";
import { firstWords } from "../first-words.js";
import { groupBy } from "../group-by.js";
import { findSlips, type Slip } from "../label-sequence.js";
import { onceFor } from "../once.js";
import { placeKey } from "../place-key.js";
import { type Point, type PointRun, pointRuns } from "../point-runs.js";
import { printedHeading } from "../printed-heading.js";
import type { Fault, Rule } from "../rule.js";

export const numbering: Rule = {
  id: "structure/numbering",
  severity: "error",
  summary: {
    vi: "Số thứ tự đề mục, điểm bị trùng, bị nhảy hoặc sai thứ tự",
    en: "Headings or points numbered twice, skipped or out of order",
  },
  why: {
    vi: "Báo cáo, công văn và biên bản kiểm tra viện dẫn kế hoạch theo số mục. Hai mục trùng số thì không biết nói mục nào; thiếu một số thì người đọc tưởng kế hoạch bị mất một phần. Phần, mục dùng số La Mã; khoản dùng chữ số Ả Rập; điểm dùng chữ cái tiếng Việt theo thứ tự a, b, c, d, đ, e, g, h, i, k, l.",
    en: "Reports and letters cite a plan by the numbers of its sections. Two sections with the same number cannot be told apart, and a skipped number looks like a missing part. Parts take Roman numerals, items Arabic numerals, points the Vietnamese letters a, b, c, d, đ, e, g, h, i, k, l in this order.",
  },
  mend: {
    vi: "Đánh lại số thứ tự của mục này và các mục sau nó, rồi rà lại các chỗ viện dẫn theo số mục.",
    en: "Renumber this heading and those after it, then check what refers to them by number.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, II.6",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: annualPlan(
        "## I. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao chất lượng phục vụ.\n\n## II. NHIỆM VỤ\n\n### 1. Cải cách thể chế\n\nRà soát văn bản.\n\n### 2. Cải cách tài chính công\n\nCông khai dự toán.\n\n## III. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi.",
      ),
    },
  ],
  bad: [
    {
      markdown: annualPlan(
        "## I. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao chất lượng phục vụ.\n\n## II. NHIỆM VỤ\n\nRà soát văn bản.\n\n## II. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi.",
      ),
    },
    {
      markdown: annualPlan(
        "## I. NHIỆM VỤ\n\n### a) Cải cách thể chế\n\nRà soát văn bản.\n\n### b) Cải cách thủ tục hành chính\n\nCông khai thủ tục.\n\n### d) Cải cách tài chính công\n\nCông khai dự toán.",
      ),
    },
    {
      markdown: annualPlan(
        "## I. NHIỆM VỤ\n\na) Rà soát văn bản;\n\nb) Công khai thủ tục;\n\nb) Báo cáo kết quả.",
      ),
    },
  ],
  notApplicable: ({ plan }) =>
    numberedSections(plan).length > 0
      ? undefined
      : { vi: "Không nhận ra đề mục nào có đánh số.", en: "No numbered headings were recognised." },
  check: ({ plan }) => {
    const between = passagesBetween(plan);
    return [
      ...siblingGroups(plan).flatMap((siblings) => faultsOf(siblings, between)),
      ...pointRuns(plan).flatMap(pointFaults),
    ];
  },
};

interface Numbered {
  readonly section: Section;
  readonly label: Label;
  readonly ordinal: number;
}

const numberedSections: (plan: Plan) => readonly Numbered[] = onceFor(({ sections }) =>
  sections.flatMap((section) => {
    if (section.kind === "appendix" || section.label === "") return [];
    const label = parseLabel(`${section.label}. X`);
    const ordinal = label?.ordinals.at(-1);
    return label === undefined || ordinal === undefined ? [] : [{ section, label, ordinal }];
  }),
);

/** Headings that count together: of one parent, one style and, for "1.1", one number in front. */
function siblingGroups(plan: Plan): readonly (readonly Numbered[])[] {
  const groups = groupBy(numberedSections(plan), ({ section, label }) =>
    JSON.stringify([section.parent, label.style, label.ordinals.slice(0, -1)]),
  );
  return [...groups.values()];
}

function faultsOf(siblings: readonly Numbered[], between: PassagesBetween): readonly Fault[] {
  const slips = findSlips(
    siblings.map(({ ordinal }) => ordinal),
    {
      restarts: unseenParents(siblings),
      elsewhere: (index) => ordinalsInText(siblings, index, between),
    },
  );
  return slips.flatMap((slip) => {
    const one = siblings[slip.index];
    return one === undefined ? [] : [toFault(slip, one, siblings)];
  });
}

/** Below the main sections a count that begins again and goes on stands under a title without number. */
function unseenParents(siblings: readonly Numbered[]): ReadonlySet<number> {
  const restarts = siblings.flatMap(({ section, ordinal }, index) => {
    const goesOn = siblings[index + 1]?.ordinal === 2;
    const wasOpen = (siblings[index - 1]?.ordinal ?? 0) > 1;
    return section.level > 1 && wasOpen && ordinal === 1 && goesOn ? [index] : [];
  });
  return new Set(restarts);
}

/** The numbers of paragraphs that are no headings, between this heading and the last. */
function ordinalsInText(
  siblings: readonly Numbered[],
  index: number,
  between: PassagesBetween,
): ReadonlySet<number> {
  const one = siblings[index];
  if (one === undefined) return new Set();
  const ordinals = between(siblings[index - 1]?.section, one.section).flatMap(({ text }) => {
    const label = parseLabel(text);
    return label !== undefined && isAlike(label, one.label) ? label.ordinals.slice(-1) : [];
  });
  return new Set(ordinals);
}

/** Of one style and depth, in brackets or not and, for "2.1", with the same number in front. */
function isAlike(one: Label, other: Label): boolean {
  const [first, second] = [one, other].map(({ style, closing, ordinals }) =>
    JSON.stringify([style, closing === "()", ordinals.length, ordinals.slice(0, -1)]),
  );
  return first === second;
}

/** The passages from one heading, or from the start, to another. */
type PassagesBetween = (before: Section | undefined, section: Section) => readonly Passage[];

/** The places of the passages are gathered once, when they are first asked for. */
function passagesBetween({ passages }: Plan): PassagesBetween {
  let places: ReadonlyMap<string, number> | undefined;
  const indexOf = ({ location }: Section): number => {
    places ??= indexByPlace(passages);
    return places.get(placeKey(location)) ?? -1;
  };
  return (before, section) =>
    passages.slice(before === undefined ? 0 : indexOf(before) + 1, indexOf(section));
}

function indexByPlace(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, passage] of passages.entries()) {
    const key = placeKey(passage.locate(0));
    if (!places.has(key)) places.set(key, index);
  }
  return places;
}

function toFault(slip: Slip, { section, label }: Numbered, siblings: readonly Numbered[]): Fault {
  const printed = printedHeading(section);
  const due = writeOrdinal(slip.due, label);
  const first = siblings.find(({ ordinal }) => ordinal === slip.value)?.section;
  return {
    severity: section.level === 1 ? "error" : "warning",
    message: messageOf(slip.kind, printed, due, first),
    quote: section.title,
    location: section.location,
  };
}

function messageOf(
  kind: Slip["kind"],
  printed: string,
  due: string,
  first: Section | undefined,
): Fault["message"] {
  if (kind === "doubled" && first !== undefined) {
    return {
      vi: `Mục “${printed}” trùng số với mục “${printedHeading(first)}” ở trên; lẽ ra phải là ${due}.`,
      en: `The heading “${printed}” repeats the number of “${printedHeading(first)}” above; it should be ${due}.`,
    };
  }
  if (kind === "skipped") {
    return {
      vi: `Trước mục “${printed}” không có mục ${due}: số thứ tự bị nhảy hoặc thiếu mất một mục.`,
      en: `“${printed}” is not preceded by ${due}: the number was skipped, or a section is missing.`,
    };
  }
  if (kind === "unused") {
    return {
      vi: `Mục “${printed}” đánh bằng chữ cái không dùng trong thứ tự a, b, c, d, đ, e, g, h …; lẽ ra phải là ${due}.`,
      en: `The heading “${printed}” uses a letter outside the sequence a, b, c, d, đ, e, g, h …; it should be ${due}.`,
    };
  }
  return {
    vi: `Mục “${printed}” đứng sai thứ tự; ở vị trí này lẽ ra là mục ${due}.`,
    en: `The heading “${printed}” is out of order; it should be ${due}.`,
  };
}

/** Points may begin with any number, also below a heading that is numbered likewise. */
function pointFaults(points: PointRun): readonly Fault[] {
  const slips = findSlips(
    points.map(({ ordinal }) => ordinal),
    {
      start: points[0]?.ordinal ?? 1,
      elsewhere: (index) => ordinalsInside(points, index),
    },
  );
  return slips.flatMap((slip) => {
    const point = points[slip.index];
    const isFirst = points[slip.index - 1]?.isHeading === true;
    return point === undefined || isFirst ? [] : [pointFault(slip, point)];
  });
}

/** The numbers that run on inside the paragraph of the point before: "… ; c) công khai …". */
function ordinalsInside(points: PointRun, index: number): ReadonlySet<number> {
  const before = points[index - 1];
  const point = points[index];
  if (before === undefined || point === undefined) return new Set();
  const missing = Array.from(
    { length: Math.max(0, Math.min(point.ordinal - before.ordinal - 1, MOST_INSIDE)) },
    (_, step) => before.ordinal + 1 + step,
  );
  const { text } = before.passage;
  const sign = before.passage.text.slice(before.label.length).match(/[.)/-]/u)?.[0] ?? ")";
  return new Set(
    missing.filter((ordinal) => text.includes(`${writePoint(ordinal, point)}${sign}`)),
  );
}

const MOST_INSIDE = 5;

/** Word's own lists leave "đ" out: that is told, and no more. */
function pointFault({ kind, due }: Slip, point: Point): Fault {
  const { passage, label } = point;
  const quote = firstWords(passage.text);
  const right = writePoint(due, point);
  const said = {
    doubled: {
      vi: `Điểm “${label}” trùng với một điểm ở trên; lẽ ra phải là ${right}.`,
      en: `The point “${label}” repeats a label used above; it should be ${right}.`,
    },
    skipped: {
      vi: `Trước điểm “${label}” không có điểm ${right}: thứ tự bị nhảy hoặc thiếu mất một điểm.`,
      en: `The point “${label}” is not preceded by ${right}: a label was skipped, or a point is missing.`,
    },
    disordered: {
      vi: `Điểm “${label}” đứng sai thứ tự; ở vị trí này lẽ ra là ${right}.`,
      en: `The point “${label}” is out of order; it should be ${right}.`,
    },
    unused: {
      vi: `Điểm “${label}” dùng chữ cái không có trong thứ tự a, b, c, d, đ, e, g, h …; lẽ ra phải là ${right}.`,
      en: `The letter of the point “${label}” is outside the sequence a, b, c, d, đ, e, g, h …; it should be ${right}.`,
    },
  };
  const severity = kind === "skipped" && right === "đ" ? "info" : "warning";
  return { severity, message: said[kind], quote, location: passage.locate(0) };
}

function writePoint(ordinal: number, { style, label }: Point): string {
  if (style === "small-roman") return toRoman(ordinal).toLowerCase();
  return WRITERS[style](ordinal, label);
}

const WRITERS: Readonly<Record<LabelStyle, (ordinal: number, label: string) => string>> = {
  part: (ordinal, label) =>
    label.replace(/\S+$/u, (last) => (/^\d+$/u.test(last) ? String(ordinal) : toRoman(ordinal))),
  roman: (ordinal) => toRoman(ordinal),
  capital: (ordinal) => (POINT_LETTERS[ordinal - 1] ?? String(ordinal)).toUpperCase(),
  letter: (ordinal) => POINT_LETTERS[ordinal - 1] ?? String(ordinal),
  decimal: (ordinal, label) => label.replace(/\d+$/u, String(ordinal)),
};

function writeOrdinal(ordinal: number, label: Label): string {
  return WRITERS[label.style](ordinal, label.text);
}
