import { DocumentError } from "../../document/errors.js";
import { decodeText } from "../decode-text.js";
import { refuseLongText } from "../document-bounds.js";
import { lettersOfLines } from "../letter-log.js";
import type { Reading } from "../reader.js";
import { LINE_END, textParagraphs } from "./text-paragraphs.js";

/**
 * Reads plain text: lines broken by hand are joined into paragraphs, lone page numbers left out,
 * footnotes and bare links that interrupt a paragraph put behind it.
 * @throws DocumentError `no-text` when there is nothing but blanks, `too-large`
 */
export async function readText(bytes: Uint8Array): Promise<Reading> {
  const { text, notices, charset } = decodeText(bytes);
  refuseLongText(text);
  const blocks = textParagraphs(text);
  if (blocks.length === 0) {
    throw new DocumentError("no-text", {
      vi: "Tệp chỉ có khoảng trắng, không có chữ nào để rà soát. Hãy kiểm tra lại tệp đã lưu.",
      en: "The file holds nothing but blanks. Check that it was saved properly.",
    });
  }
  const letters = lettersOfLines(text.split(LINE_END), charset);
  return { document: { format: "text", ocr: false, blocks, traces: [], letters }, notices };
}
