import type { Document, DocumentFormat, Trace } from "../document/document.js";
import { type Place, toLocation } from "../document/place.js";
import type { EditTrace } from "../plan/file-traces.js";
import type { Passage, Plan } from "../plan/plan.js";

/** What the file carries beside its text, each thing in the section where it stands. */
export function readTraces(
  document: Document,
  passages: readonly Passage[],
): Pick<Plan, "traces" | "letters"> {
  const { letters, wordlessChanges } = document;
  const isMarked = document.traces.length > 0 || (letters?.odd.length ?? 0) > 0;
  const sectionAt = sectionsByPlace(isMarked ? passages : []);
  const traces = document.traces.map((trace) => toEditTrace(trace, sectionAt));
  const shown = SHOWN[document.format];
  const ofKind = (kinds: readonly Trace["kind"][]): readonly EditTrace[] | undefined =>
    kinds.every((kind) => shown.includes(kind))
      ? traces.filter(({ kind }) => kinds.includes(kind))
      : undefined;
  return {
    traces: {
      changes: ofKind(["insertion", "deletion", "move"]),
      ...(wordlessChanges === undefined ? {} : { wordlessChanges }),
      comments: ofKind(["comment"]),
      hiddenText: ofKind(["hidden-text"]),
    },
    letters: letters && {
      charset: letters.charset ?? null,
      odd: letters.odd.map(({ place, ...odd }) => ({
        ...odd,
        location: toLocation(place, sectionAt(place)),
      })),
    },
  };
}

/** Kinds of trace that the readers of a format find. */
const SHOWN: Readonly<Record<DocumentFormat, readonly Trace["kind"][]>> = {
  docx: ["insertion", "deletion", "move", "comment", "hidden-text"],
  pdf: ["hidden-text"],
  doc: [],
  markdown: [],
  text: [],
  html: [],
};

type SectionAt = (place: Place) => string | null;

function toEditTrace(
  { kind, text, comment, author, place }: Trace,
  sectionAt: SectionAt,
): EditTrace {
  return {
    kind,
    text,
    comment: comment ?? null,
    author: author ?? null,
    location: toLocation(place, sectionAt(place)),
  };
}

interface Start {
  readonly at: number;
  readonly section: string | null;
}

/** The section of the passage that begins at a paragraph or line, or last before it. */
function sectionsByPlace(passages: readonly Passage[]): SectionAt {
  const starts = passages
    .flatMap(({ section, locate }): Start[] => {
      const { paragraph, line, page } = locate(0);
      const at = page === null ? (paragraph ?? line) : null;
      return at === null ? [] : [{ at, section }];
    })
    .toSorted((one, other) => one.at - other.at);
  return ({ paragraph, line, page }) => {
    const at = page === undefined ? (paragraph ?? line) : undefined;
    return at === undefined ? null : (lastBefore(starts, at)?.section ?? null);
  };
}

function lastBefore(starts: readonly Start[], at: number): Start | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1];
}
