import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Remark } from "../../../src/annotate/annotator.js";
import { annotatePdf } from "../../../src/annotate/pdf/annotate-pdf.js";
import { type Place, toLocation } from "../../../src/document/place.js";

/** A remark of one line. */
export function remark(place: Place, quote: string | null = null, text = "Sai."): Remark {
  return { location: toLocation(place, null), quote, lines: [{ text }] };
}

export async function annotated(
  bytes: Uint8Array,
  remarks: readonly Remark[],
  title: readonly string[] = [],
): Promise<Uint8Array> {
  return (await annotatePdf(bytes, { remarks, title })).bytes;
}

/** A note as another library reads it. */
export interface ReadNote {
  readonly page: number;
  readonly subtype: string;
  readonly author: string;
  readonly text: string;
  /** Left, bottom, right and top in the coordinates of the file, in whole units. */
  readonly rect: readonly number[];
  /** The boxes of the words, each so. */
  readonly boxes: readonly (readonly number[])[];
  readonly isDrawn: boolean;
}

export async function notesIn(bytes: Uint8Array): Promise<ReadNote[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const notes: ReadNote[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    for (const note of await page.getAnnotations()) {
      notes.push({
        page: number,
        subtype: note.subtype,
        author: note.titleObj?.str,
        text: note.contentsObj?.str,
        rect: note.rect.map(Math.round),
        boxes: boxesOf(note.quadPoints ?? []),
        isDrawn: note.hasAppearance,
      });
    }
  }
  await task.destroy();
  return notes;
}

function boxesOf(points: ArrayLike<number>): number[][] {
  const all = Array.from(points);
  return Array.from({ length: all.length / 8 }, (_, index) => {
    const quad = all.slice(8 * index, 8 * index + 8);
    const [xs, ys] = [0, 1].map((axis) => quad.filter((_, at) => at % 2 === axis));
    const corners = [xs, ys].map((one = []) => [Math.min(...one), Math.max(...one)] as const);
    const [[left, right] = [0, 0], [bottom, top] = [0, 0]] = corners;
    return [left, bottom, right, top].map(Math.round);
  });
}

/** The file with an update by another program, which gives these objects by their numbers. */
export function updatedByAnother(
  bytes: Uint8Array,
  objects: Readonly<Record<number, string>>,
): Uint8Array {
  const file = Buffer.from(bytes).toString("latin1");
  const previous = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
  let text = `${file}\n`;
  const sections = Object.entries(objects).map(([number, content]) => {
    const offset = String(text.length).padStart(10, "0");
    text += `${number} 0 obj\n${content}\nendobj\n`;
    return `${number} 1\n${offset} 00000 n \n`;
  });
  const size = 1 + Math.max(60, ...Object.keys(objects).map(Number));
  const trailer = `trailer << /Size ${size} /Root 1 0 R /Prev ${previous} >>`;
  text += `xref\n${sections.join("")}${trailer}\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
