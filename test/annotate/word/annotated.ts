import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { AnnotatedCopy, Remark } from "../../../src/annotate/annotator.js";
import { annotateWord } from "../../../src/annotate/word/annotate-word.js";
import { toLocation } from "../../../src/document/place.js";
import { buildDocx, type DocxParts } from "../../readers/docx/build-docx.js";

const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

/** The parts of a Word file by name, as text. */
export type WordFiles = Readonly<Record<string, string>>;

/** The smallest Word file with its content types, as Word wants them, and the parts changed by `change`. */
export function wordFile(
  parts: DocxParts,
  change: (files: WordFiles) => WordFiles = (files) => files,
): Uint8Array {
  const types = `<?xml version="1.0"?><Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/></Types>`;
  const files = change({ "[Content_Types].xml": types, ...filesOf(buildDocx(parts)) });
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

export function filesOf(bytes: Uint8Array): WordFiles {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** A remark of one line on the paragraph of that number; `null` for the document as a whole. */
export function remark(
  paragraph: number | null,
  quote: string | null = null,
  text = "Sai.",
): Remark {
  const location = toLocation({ paragraph: paragraph ?? undefined }, null);
  return { location, quote, lines: [{ text }] };
}

export async function annotated(
  bytes: Uint8Array,
  remarks: readonly Remark[],
  title: readonly string[] = [],
): Promise<AnnotatedCopy> {
  return annotateWord(bytes, { remarks, title });
}

/** What stands in the body of the copy, its marks written short: "[0", "0]" and "[0]" on nothing. */
export async function markedBody(
  body: string,
  remarks: readonly Remark[],
  title: readonly string[] = [],
): Promise<string> {
  const { bytes } = await annotated(wordFile({ body }), remarks, title);
  return shortMarks(filesOf(bytes)["word/document.xml"] ?? "");
}

export function shortMarks(xml: string): string {
  return (/<w:body>(.*)<\/w:body>/s.exec(xml)?.[1] ?? "")
    .replace(/<w:commentRangeStart w:id="(\d+)"\/>/g, "[$1")
    .replace(
      /<w:commentRangeEnd w:id="(\d+)"\/><w:r><w:commentReference w:id="\1"\/><\/w:r>/g,
      "$1]",
    )
    .replace(/\[(\d+)\1\]/g, "[$1]");
}
