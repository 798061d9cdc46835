import type { Paragraph, Run } from "../document/document.js";

/** The lines of a paragraph as paragraphs, where its author broke it by hand; blank lines are left out. */
export function brokenLines(paragraph: Paragraph): readonly Paragraph[] {
  const { breaks = [], text } = paragraph;
  if (breaks.length === 0) return [paragraph];
  const starts = [0, ...breaks.map((at) => at + 1)];
  return starts.flatMap((start, index) => {
    const end = breaks[index] ?? text.length;
    return end > start ? lineOf(paragraph, start, end) : [];
  });
}

function lineOf(paragraph: Paragraph, start: number, end: number): Paragraph {
  const { text, runs, anchors, labelLength = 0, breaks: _breaks, ...rest } = paragraph;
  const own = anchors.filter((anchor) => anchor.start > start && anchor.start < end);
  const before = anchors.findLast((anchor) => anchor.start <= start);
  return {
    ...rest,
    text: text.slice(start, end),
    ...(start === 0 && labelLength > 0 && { labelLength }),
    ...(runs && { runs: runs.flatMap((run) => within(run, start, end)) }),
    anchors: [...(before ? [{ ...before, start }] : []), ...own].map((anchor) => ({
      ...anchor,
      start: anchor.start - start,
    })),
  };
}

/** The part of a run between two offsets, counted from the first. */
function within(run: Run, from: number, to: number): readonly Run[] {
  const [start, end] = [Math.max(run.start, from), Math.min(run.end, to)];
  return end > start ? [{ ...run, start: start - from, end: end - from }] : [];
}
