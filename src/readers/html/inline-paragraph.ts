import type { Anchor, Paragraph, Run } from "../../document/document.js";
import type { Place } from "../../document/place.js";
import { tidy } from "../../text/fold.js";

export interface InlineFormat {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A word or a part of one, as it stands in the page. */
export interface InlineWord extends InlineFormat {
  readonly text: string;
  readonly place: Place;
  /** Nothing blank stands before it. */
  readonly glued: boolean;
}

/** The words as one paragraph: tidied, each anchored at its place; `undefined` when there are none. */
export function inlineParagraph(words: readonly InlineWord[]): Paragraph | undefined {
  let text = "";
  let glued = true;
  const anchors: Anchor[] = [];
  const runs: Run[] = [];
  for (const word of words) {
    glued &&= word.glued;
    const tidied = tidy(word.text);
    if (tidied === "") continue;
    if (text !== "" && !glued) text += " ";
    const start = text.length;
    if (!continues(anchors.at(-1), start, word.place)) anchors.push({ start, place: word.place });
    text = /^\p{M}/u.test(tidied)
      ? text.slice(0, -1) + (text.slice(-1) + tidied).normalize("NFC")
      : text + tidied;
    addRun(runs, { start, end: text.length, ...formatOf(word) });
    glued = true;
  }
  if (text === "") return undefined;
  return { type: "paragraph", text, runs, anchors };
}

function continues(anchor: Anchor | undefined, start: number, place: Place): boolean {
  if (anchor === undefined || anchor.place.line !== place.line) return false;
  return (anchor.place.column ?? 0) + start - anchor.start === place.column;
}

function formatOf({ bold, italic }: InlineFormat): Omit<Run, "start" | "end"> {
  return { ...(bold && { bold }), ...(italic && { italic }) };
}

/** Runs leave no gap: a blank goes with the word before it. */
function addRun(runs: Run[], run: Run): void {
  if (run.start >= run.end) return;
  const last = runs.at(-1);
  if (last !== undefined && last.bold === run.bold && last.italic === run.italic) {
    runs[runs.length - 1] = { ...last, end: run.end };
    return;
  }
  if (last !== undefined) runs[runs.length - 1] = { ...last, end: run.start };
  runs.push(run);
}
