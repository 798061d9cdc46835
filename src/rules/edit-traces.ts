import type { Bilingual } from "../document/bilingual.js";
import { sectionWords } from "../document/section-words.js";
import type { EditTrace } from "../plan/file-traces.js";
import { groupBy } from "./group-by.js";

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

/** In which sections groups stand and how many in each: "mục II.3 (12 chỗ), phụ lục (2 chỗ)". */
export function spread(groups: readonly TraceGroup[]): Bilingual {
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
