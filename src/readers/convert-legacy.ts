import {
  type Anchor,
  type Block,
  type Document,
  type Paragraph,
  placeAt,
  type Run,
  type Trace,
  textOf,
} from "../document/document.js";
import type { Notice } from "../document/notice.js";
import { detectLegacy, mayBeLegacy } from "../text/encodings/detect-legacy.js";
import type { Converted, LegacyEncoding } from "../text/encodings/legacy-encoding.js";

/** The capital fonts of TCVN3 (".VnTimeH") show small letters as capitals. */
const CAPITAL_FONT = /^\.Vn.*H$/u;

/**
 * The document with text in TCVN3 or VNI that shows as Latin-1 signs made Unicode; anchors and runs
 * move with their letters. Fonts only tell capitals: what their names say of the encoding is often
 * false. Without such text soft hyphens go that could have been letters.
 */
export function convertLegacy(document: Document): {
  document: Document;
  notice?: Notice | undefined;
} {
  const text = textOf(document.blocks);
  const encoding = detectLegacy(text);
  if (encoding === undefined) {
    if (!text.includes("\u00ad")) return { document };
    return { document: mapped(document, withoutSoftHyphens) };
  }
  const convert = (paragraph: Paragraph): Paragraph => convertedParagraph(paragraph, encoding);
  return {
    document: {
      ...mapped(document, convert),
      traces: document.traces.map((trace) => convertedTrace(trace, encoding)),
      letters: { charset: encoding.name, odd: [] },
    },
    notice: convertedEncoding(encoding.name),
  };
}

/** The notice that the text was in another encoding than Unicode. */
export function convertedEncoding(name: string): Notice {
  return {
    code: "converted-encoding",
    message: {
      vi: `Văn bản dùng bảng mã cũ ${name}; đã chuyển sang Unicode để rà soát, chữ trích dẫn là chữ sau khi chuyển.`,
      en: `The text is in the old encoding ${name}; it was converted to Unicode, and quotes show the converted words.`,
    },
  };
}

function mapped(document: Document, convert: (paragraph: Paragraph) => Paragraph): Document {
  const mapBlocks = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) => {
      if (block.type === "paragraph") return convert(block);
      const cells = block.cells.map((cell) => ({ ...cell, blocks: mapBlocks(cell.blocks) }));
      return { ...block, cells };
    });
  const furniture = document.furniture?.map((item) => ({
    ...item,
    paragraph: convert(item.paragraph),
  }));
  return { ...document, blocks: mapBlocks(document.blocks), ...(furniture && { furniture }) };
}

function convertedParagraph(paragraph: Paragraph, encoding: LegacyEncoding): Paragraph {
  if (!mayBeLegacy(paragraph.text)) return withoutSoftHyphens(paragraph);
  const rewritten = rewrite(paragraph, encoding.convert(paragraph.text));
  return { ...rewritten, text: withFontCapitals(rewritten) };
}

function convertedTrace(trace: Trace, encoding: LegacyEncoding): Trace {
  return mayBeLegacy(trace.text) ? { ...trace, text: encoding.convert(trace.text).text } : trace;
}

function withoutSoftHyphens(paragraph: Paragraph): Paragraph {
  if (!paragraph.text.includes("\u00ad")) return paragraph;
  const offsets: number[] = [];
  let text = "";
  for (let index = 0; index < paragraph.text.length; index += 1) {
    offsets.push(text.length);
    if (paragraph.text[index] !== "\u00ad") text += paragraph.text[index];
  }
  return rewrite(paragraph, { text, offsets: [...offsets, text.length] });
}

/** The paragraph with its text replaced, and all that counts in it moved along. */
function rewrite(paragraph: Paragraph, { text, offsets }: Converted): Paragraph {
  if (offsets === undefined) return { ...paragraph, text };
  const moved = (offset: number): number => offsets[offset] ?? text.length;
  return {
    ...paragraph,
    text,
    ...(paragraph.labelLength !== undefined && { labelLength: moved(paragraph.labelLength) }),
    ...(paragraph.runs && { runs: movedRuns(paragraph.runs, moved) }),
    anchors: movedAnchors(paragraph, moved),
  };
}

function movedRuns(runs: readonly Run[], moved: (offset: number) => number): Run[] {
  return runs
    .map((run) => ({ ...run, start: moved(run.start), end: moved(run.end) }))
    .filter((run) => run.start < run.end);
}

/** Where columns are known each word that moved against its line is anchored anew. */
function movedAnchors(paragraph: Paragraph, moved: (offset: number) => number): Anchor[] {
  const anchors: Anchor[] = [];
  const kept = new Set(paragraph.anchors.map(({ start }) => start));
  const words = [...paragraph.text.matchAll(/\S+/gu)].map(({ index }) => index);
  for (const offset of [...new Set([...kept, ...words])].sort((one, other) => one - other)) {
    const place = placeAt(paragraph, offset);
    const start = moved(offset);
    const last = anchors.at(-1);
    const drifts =
      place.column !== undefined &&
      last?.place.column !== undefined &&
      last.place.column + start - last.start !== place.column;
    if (kept.has(offset) || drifts) anchors.push({ start, place });
  }
  return anchors;
}

function withFontCapitals({ text, runs = [] }: Paragraph): string {
  return runs.reduce((result, { start, end, font }) => {
    if (font === undefined || !CAPITAL_FONT.test(font)) return result;
    return result.slice(0, start) + result.slice(start, end).toUpperCase() + result.slice(end);
  }, text);
}
