import type { Bilingual } from "../document/bilingual.js";
import { sectionWords } from "../document/section-words.js";
import type { EditTrace } from "../plan/file-traces.js";
import { groupBy } from "./group-by.js";
import type { Fault, OptionSpec } from "./rule.js";

/** Traces that belong together, in the order in which they stand. */
export type TraceGroup = readonly [EditTrace, ...EditTrace[]];

/** The traces of one author in one paragraph, or those without an author there. */
export function byParagraph(traces: readonly EditTrace[]): readonly TraceGroup[] {
  const groups = groupBy(traces, ({ author, location }) => {
    const { page, paragraph, line } = location;
    return JSON.stringify([author, page, paragraph, line]);
  });
  return [...groups.values()].filter(isGroup);
}

function isGroup(traces: readonly EditTrace[]): traces is TraceGroup {
  return traces.length > 0;
}

/** The option of the rules that tell paragraphs one by one, up to a number. */
export const MOST_TOLD = {
  default: 10,
  summary: {
    vi: "nêu riêng nhiều nhất bao nhiêu chỗ; các chỗ còn lại được gộp thành một dòng kèm số lượng theo mục",
    en: "how many places are reported one by one; the others are summed up in one finding, by section",
  },
} as const satisfies OptionSpec;

type Told = Omit<Fault, "severity">;

interface Telling {
  readonly most: number;
  /** What the groups are traces of: "chữ ẩn". */
  readonly of: Bilingual;
  readonly each: (group: TraceGroup) => Told;
}

/** The first `most` groups one by one, and the others, where they are several, as one. */
export function toldUpTo(
  groups: readonly TraceGroup[],
  { most, of, each }: Telling,
): readonly Told[] {
  const told = groups.slice(0, most).map(each);
  const [first, ...others] = groups.slice(most);
  if (first === undefined) return told;
  return [...told, others.length === 0 ? each(first) : together([first, ...others], of)];
}

function together(groups: readonly [TraceGroup, ...TraceGroup[]], of: Bilingual): Told {
  const [[first]] = groups;
  const { vi, en } = spread(groups);
  return {
    message: {
      vi: `Từ đây còn ${groups.length} đoạn có ${of.vi}: ${vi}.`,
      en: `From here on ${groups.length} more paragraphs have ${of.en}: ${en}.`,
    },
    quote: quoteOf(first),
    location: first.location,
  };
}

/** In which sections groups stand and how many in each: "mục II.3 (12 chỗ), phụ lục (2 chỗ)". */
function spread(groups: readonly TraceGroup[]): Bilingual {
  const sections = [...groupBy(groups, ([{ location }]) => location.section ?? "").entries()];
  return {
    vi: sections
      .map(
        ([path, { length }]) =>
          `${path === "" ? "ngoài các mục" : sectionWords(path, "vi")} (${length} chỗ)`,
      )
      .join(", "),
    en: sections
      .map(
        ([path, { length }]) =>
          `${path === "" ? "outside the sections" : sectionWords(path, "en")} (${length})`,
      )
      .join(", "),
  };
}

/** The first words of a trace as they stand in the file, `null` where it covers none. */
export function quoteOf({ text }: EditTrace): string | null {
  if (text.length <= LONGEST_QUOTE) return text === "" ? null : text;
  const cut = text.lastIndexOf(" ", LONGEST_QUOTE);
  return text.slice(0, cut > 0 ? cut : LONGEST_QUOTE);
}

const LONGEST_QUOTE = 200;
