import type { Anchor, Paragraph } from "../../document/document.js";
import { DocumentError } from "../../document/errors.js";
import type { Notice } from "../../document/notice.js";
import type { Reading } from "../reader.js";
import { textParagraphs } from "../text/text-paragraphs.js";
import { openOle } from "./ole-file.js";
import { LINE_BREAK, printedText } from "./printed-text.js";
import { readWordHeader, wordText } from "./word-text.js";

/**
 * Reads the text of a Word 97-2003 document. Paragraphs are counted as Word counts them, those of
 * cells included.
 * @throws DocumentError `encrypted`, `damaged`, `no-text`, `format-mismatch` for other OLE files,
 * `unsupported-format` for Word 95 and older
 */
export async function readDoc(bytes: Uint8Array): Promise<Reading> {
  const { text, paragraphOfLine } = numbered(printedText(storedText(bytes)));
  const blocks = textParagraphs(text).map((paragraph) => inWord(paragraph, paragraphOfLine));
  if (blocks.length === 0) {
    throw new DocumentError("no-text", {
      vi: "Tệp Word không có chữ nào để rà soát. Hãy kiểm tra lại tệp đã lưu.",
      en: "The Word file contains no text. Check that it was saved properly.",
    });
  }
  return { document: { format: "doc", ocr: false, blocks, traces: [] }, notices: [DEGRADED] };
}

const DEGRADED: Notice = {
  code: "degraded-reading",
  message: {
    vi: "Tệp Word kiểu cũ (.doc) chỉ đọc được phần chữ: số thứ tự và dấu đầu dòng tự động, khung bảng, định dạng, dấu vết sửa đổi và nhận xét đều mất, nên kết quả rà soát có thể thiếu hoặc sai. Hãy mở tệp bằng Word hoặc LibreOffice, lưu thành .docx rồi rà soát lại.",
    en: "Of a legacy Word file (.doc) only the words are read: automatic numbers and bullets, tables, formatting, tracked changes and comments are lost, so findings may be missing or wrong. Save it as .docx in Word or LibreOffice and check that.",
  },
};

function storedText(bytes: Uint8Array): string {
  try {
    const file = openOle(bytes);
    if (file.stream("EncryptedPackage") !== undefined) throw encrypted();
    const word = file.stream("WordDocument");
    const header = word && readWordHeader(word);
    if (word === undefined || header === undefined) throw notWord();
    if (header.version === "before-97") throw tooOld();
    if (header.encrypted) throw encrypted();
    const table = file.stream(header.tableName);
    if (table === undefined) throw new RangeError(`no stream ${header.tableName}`);
    return wordText(word, table);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new DocumentError(
      "damaged",
      {
        vi: "Tệp Word kiểu cũ (.doc) bị hỏng hoặc bị cắt cụt nên không đọc được. Hãy lấy lại bản gốc, hoặc mở bằng Word, chọn sửa tệp và lưu thành .docx.",
        en: "The legacy Word file (.doc) is damaged or cut short. Fetch the original, or have Word repair it and save it as .docx.",
      },
      { cause },
    );
  }
}

function encrypted(): DocumentError {
  return new DocumentError("encrypted", {
    vi: "Tệp Word được bảo vệ bằng mật khẩu. Hãy mở tệp, bỏ mật khẩu, lưu thành .docx rồi thử lại.",
    en: "The Word file is protected by a password. Open it, remove the password and save it as .docx.",
  });
}

function notWord(): DocumentError {
  return new DocumentError("format-mismatch", {
    vi: "Tệp có đuôi .doc nhưng nội dung không phải văn bản Word. Hãy mở tệp bằng phần mềm đã tạo ra nó và lưu thành .docx.",
    en: "The file is named .doc but does not contain a Word document. Open it with the program that made it and save it as .docx.",
  });
}

function tooOld(): DocumentError {
  return new DocumentError("unsupported-format", {
    vi: "Tệp được lưu bằng Word 95 hoặc cũ hơn. Hãy mở tệp bằng Word hoặc LibreOffice, lưu thành .docx rồi thử lại.",
    en: "The file was saved by Word 95 or older. Open it in Word or LibreOffice, save it as .docx and try again.",
  });
}

/** More blank lines than this would pass for the gap before a page number. */
const MAX_BLANK_LINES = 2;

/** The ordinal of the paragraph on each line, from 1; ends of table rows count as one too. */
function numbered(printed: string): { text: string; paragraphOfLine: readonly number[] } {
  const lines: string[] = [];
  const paragraphOfLine: number[] = [];
  let blanks = 0;
  for (const [index, paragraph] of printed.split("\n").entries()) {
    for (const line of paragraph.split(LINE_BREAK)) {
      blanks = line.trim() === "" ? blanks + 1 : 0;
      if (blanks > MAX_BLANK_LINES) continue;
      lines.push(line);
      paragraphOfLine.push(index + 1);
    }
  }
  return { text: lines.join("\n"), paragraphOfLine };
}

/** The same paragraph with places in Word: its ordinal, no columns. */
function inWord(paragraph: Paragraph, paragraphOfLine: readonly number[]): Paragraph {
  const anchors: Anchor[] = [];
  for (const { start, place } of paragraph.anchors) {
    const ordinal = paragraphOfLine[(place.line ?? 1) - 1];
    if (anchors.at(-1)?.place.paragraph === ordinal) continue;
    anchors.push({ start, place: { paragraph: ordinal } });
  }
  return { ...paragraph, anchors };
}
