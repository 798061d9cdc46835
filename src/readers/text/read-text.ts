import type { Block } from "../../document/document.js";
import { DocumentError } from "../../document/errors.js";
import { decodeText } from "../decode-text.js";
import { refuseLongText } from "../document-bounds.js";
import { lettersOfLines } from "../letter-log.js";
import type { Reading } from "../reader.js";
import { columnTables } from "./column-tables.js";
import { LINE_END } from "./source-lines.js";
import { textParagraphs } from "./text-paragraphs.js";

/**
 * Reads plain text: lines broken by hand are joined into paragraphs, lone page numbers left out,
 * footnotes and bare links that interrupt a paragraph put behind it; tables with tabs between their
 * cells are tables.
 * @throws DocumentError `no-text` when there is nothing but blanks, `too-large`
 */
export async function readText(bytes: Uint8Array): Promise<Reading> {
  const { text, notices, charset } = decodeText(bytes);
  refuseLongText(text);
  const blocks = blocksOf(text);
  if (blocks.length === 0) {
    throw new DocumentError("no-text", {
      vi: "Tệp chỉ có khoảng trắng, không có chữ nào để rà soát. Hãy kiểm tra lại tệp đã lưu.",
      en: "The file contains only white space. Check that it was saved properly.",
    });
  }
  const letters = lettersOfLines(text.split(LINE_END), charset);
  return {
    document: { format: "text", ocr: false, blocks, traces: [], pictures: [], letters },
    notices,
  };
}

function blocksOf(text: string): readonly Block[] {
  const tables = columnTables(text);
  const rows = tables.flatMap(({ firstLine, lastLine }) =>
    Array.from({ length: lastLine - firstLine + 1 }, (_, index) => firstLine + index),
  );
  const paragraphs = textParagraphs(text, new Set(rows));
  return [...paragraphs, ...tables.map(({ table }) => table)].sort(
    (one, other) => lineOf(one) - lineOf(other),
  );
}

function lineOf(block: Block): number {
  return (block.type === "table" ? block.place : block.anchors[0]?.place)?.line ?? 0;
}
