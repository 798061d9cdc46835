import type { Bilingual } from "../../document/bilingual.js";
import type { Layout } from "../../plan/layout.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { absentLayout } from "../absent-layout.js";
import { COMPONENT_WORDS } from "../component-words.js";
import { printedPlan } from "../example-layout.js";
import { firstWords } from "../first-words.js";
import { groupBy } from "../group-by.js";
import { numberOption } from "../number-option.js";
import { lettersIn, type PrintedRun, printedRuns } from "../printed-runs.js";
import type { Fault, Rule, RuleOptions } from "../rule.js";

export const font: Rule = {
  id: "layout/font",
  severity: "warning",
  summary: {
    vi: "Phông chữ khác Times New Roman, hoặc chữ không phải màu đen",
    en: "A font other than Times New Roman, or letters that are not black",
  },
  why: {
    vi: "Phông chữ, màu chữ lẫn lộn thường là dấu vết của đoạn chép từ nơi khác hoặc chỗ đánh dấu chờ sửa.",
    en: "Other fonts and colours are usually left over from copied text or from passages marked for correction.",
  },
  mend: {
    vi: "Chọn đoạn đó, đặt phông Times New Roman và màu chữ tự động (đen).",
    en: "Select the words and set them in Times New Roman with the automatic colour (black).",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.4",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, I.4",
  },
  kinds: PLAN_KINDS,
  options: {
    fonts: {
      default: ["Times New Roman"],
      summary: { vi: "Các phông chữ được dùng.", en: "The fonts that may be used." },
    },
    fewestLetters: {
      default: 40,
      summary: {
        vi: "Dưới số chữ cái này, phông khác chỉ được nhắc ở mức gợi ý.",
        en: "With fewer letters than this, another font is only a hint.",
      },
    },
  },
  good: [
    {
      markdown: "Toàn bộ văn bản dùng phông Times New Roman, chữ màu đen.",
      document: printedPlan({}),
    },
  ],
  bad: [
    {
      markdown: "Phần nội dung của tệp Word dùng phông Arial.",
      document: printedPlan({ font: "Arial" }),
    },
  ],
  notApplicable: ({ plan }) => {
    const reason = absentLayout(plan);
    if (reason !== undefined || hasFonts(plan.layout)) return reason;
    return {
      vi: "Tệp không ghi phông chữ.",
      en: "The file does not state its fonts.",
    };
  },
  *check({ plan: { layout }, options }): Generator<Fault> {
    if (layout === undefined) return;
    const runs = [...printedRuns(layout)];
    yield* otherFonts(layout, runs, options);
    yield* otherColours(runs);
  },
};

function hasFonts(layout: Layout | undefined): boolean {
  return layout?.components.some(({ runs }) => runs.some((run) => run.font !== undefined)) ?? false;
}

/** Fonts of signs and formulas, which Times New Roman does not have. */
const SIGNS = /^(?:symbol|wingdings|webdings|mtextra|cambriamath|segoeui(?:symbol|emoji)|msgothic)/;
/** Fonts of the same shapes, which programs without Times New Roman put in its place. */
const LIKENESSES =
  /^(?:times|liberationserif|tinos|nimbusrom|freeserif|texgyretermes|thorndale|dejavuserif|notoserif)/;
/** Families that a PDF names plainly; other names are often those of its parts: "CIDFont+F1". */
const PLAIN =
  /^(?:arial|helvetica|calibri|carlito|cambria|caladea|tahoma|verdana|segoeui|roboto|opensans|notosans|liberationsans|dejavusans|georgia|garamond|courier|vntime|vni)/;
/** A word or two in another font are not worth a word. */
const FEWEST = 10;
/** In a PDF, the share of the letters from which on another font is told. */
const MEASURED_SHARE = 0.05;

/** Once for each font, with the parts of the plan that are set in it. */
function* otherFonts(layout: Layout, runs: readonly PrintedRun[], options: RuleOptions) {
  const allowed = (Array.isArray(options.fonts) ? options.fonts : []).map(keyOf);
  const isExact = layout.values === "exact";
  const isWrong = (name: string): boolean => {
    const key = keyOf(name);
    if (SIGNS.test(key) || allowed.some((one) => key.startsWith(one))) return false;
    return isExact || (PLAIN.test(key) && !LIKENESSES.test(key));
  };
  const wrong = runs.filter(({ run }) => run.font !== undefined && isWrong(run.font));
  for (const group of groupBy(wrong, ({ run }) => keyOf(run.font ?? "")).values()) {
    const shown = spotOf(group);
    const name = shown?.run.font;
    if (shown === undefined || name === undefined) continue;
    const fewest = isExact ? FEWEST : MEASURED_SHARE * lettersIn(runs);
    if (lettersIn(group) < fewest) continue;
    const places = placesOf(group);
    const isGrave = isExact && !LIKENESSES.test(keyOf(name)) && isMuch(group, options);
    yield {
      message: {
        vi: `Phông chữ “${name}” được dùng ở ${places.vi}; quy định là Times New Roman.`,
        en: `The font “${name}” is used in ${places.en}; it should be Times New Roman.`,
      },
      ...spot(shown),
      ...(isGrave ? {} : { severity: "info" as const }),
    };
  }
}

/** Whether enough words outside tables are meant for an officer to mend them. */
function isMuch(group: readonly PrintedRun[], options: RuleOptions): boolean {
  return lettersIn(group.filter(isOutsideTables)) >= numberOption(options, "fewestLetters");
}

/** "TimesNewRomanPSMT" and "Times New Roman;serif" begin alike; Word's lists name the first choice first. */
function keyOf(name: string): string {
  return (name.split(/[;,]/)[0] ?? "").toLowerCase().replace(/[^a-z\d]/g, "");
}

function isOutsideTables({ component: { kind } }: PrintedRun): boolean {
  return kind !== "table" && kind !== "other";
}

/** Once for each colour; blue words are mostly links. */
function* otherColours(runs: readonly PrintedRun[]) {
  const wrong = runs.filter(({ run, text }) => isColoured(run.colour) && !ADDRESS.test(text));
  for (const group of groupBy(wrong, ({ run }) => colourOf(run.colour).vi).values()) {
    const shown = spotOf(group);
    if (shown === undefined) continue;
    const colour = colourOf(shown.run.colour);
    const places = placesOf(group);
    yield {
      message: {
        vi: `Chữ ${colour.vi} ở ${places.vi}; quy định là màu đen.`,
        en: `Letters are ${colour.en} in ${places.en}; they should be black.`,
      },
      ...spot(shown),
      ...(!SLIGHT.includes(colour) && isOutsideTables(shown) ? {} : { severity: "info" as const }),
    };
  }
}

const ADDRESS = /https?:|www\.|@|\.(?:vn|com|org|net)(?![A-Za-zÀ-ỹ])/iu;
/** Letters whose every part of red, green and blue is darker than this look black, */
const DARKEST = 0x40;
/** and those whose every part is lighter are white, as on a shaded heading. */
const LIGHTEST = 0xe0;
/** By how much one part must outweigh the others to give its name to the colour. */
const OUTWEIGHS = 0x30;

const RED: Bilingual = { vi: "màu đỏ", en: "red" };
const BLUE: Bilingual = { vi: "màu xanh dương", en: "blue" };
const GREEN: Bilingual = { vi: "màu xanh lá", en: "green" };
const GREY: Bilingual = { vi: "màu xám", en: "grey" };
const OTHER: Bilingual = { vi: "có màu", en: "coloured" };
/** What programs colour by themselves, and what hardly shows. */
const SLIGHT: readonly Bilingual[] = [BLUE, GREY];

function isColoured(colour: string | undefined): boolean {
  if (colour === undefined) return false;
  const parts = partsOf(colour);
  return Math.max(...parts) >= DARKEST && Math.min(...parts) < LIGHTEST;
}

function colourOf(colour = "000000"): Bilingual {
  const [red = 0, green = 0, blue = 0] = partsOf(colour);
  if (Math.max(red, green, blue) - Math.min(red, green, blue) < OUTWEIGHS) return GREY;
  if (red > green + OUTWEIGHS && red > blue + OUTWEIGHS) return RED;
  if (blue > red + OUTWEIGHS && blue >= green) return BLUE;
  return green > red + OUTWEIGHS ? GREEN : OTHER;
}

function partsOf(colour: string): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** The first of the stretches, of those outside tables where there are any. */
function spotOf(group: readonly PrintedRun[]): PrintedRun | undefined {
  return group.find(isOutsideTables) ?? group[0];
}

function spot({ text, component }: PrintedRun): Pick<Fault, "quote" | "location"> {
  return { quote: firstWords(text), location: component.location };
}

/** The names of the parts, each once, in the order of the document; of many only the first. */
function placesOf(group: readonly PrintedRun[]): Bilingual {
  const kinds = [...new Set(group.map(({ component }) => component.kind))];
  const shown = kinds.slice(0, MOST_NAMED).map((kind) => COMPONENT_WORDS[kind]);
  const rest = kinds.length - shown.length;
  return {
    vi: shown.map(({ vi }) => vi).join(", ") + (rest > 0 ? ` và ${rest} phần khác` : ""),
    en: shown.map(({ en }) => en).join(", ") + (rest > 0 ? ` and ${rest} other parts` : ""),
  };
}

const MOST_NAMED = 4;
