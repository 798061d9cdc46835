import { DocumentError } from "../document/errors.js";
import type { Notice } from "../document/notice.js";

/**
 * The text of a file by its byte order mark, as UTF-8 otherwise.
 * @throws DocumentError `format-mismatch` for bytes that are no text, `damaged` for broken UTF-8
 */
export function decodeText(bytes: Uint8Array): { text: string; notices: readonly Notice[] } {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" && bytes.subarray(0, 8192).includes(0)) {
    throw new DocumentError("format-mismatch", {
      vi: "Tệp chứa dữ liệu nhị phân, không phải văn bản thuần. Hãy mở tệp bằng phần mềm đã tạo ra nó rồi lưu lại dưới dạng .docx hoặc .pdf.",
      en: "The file holds binary data, not plain text. Save it as .docx or .pdf with the program that made it.",
    });
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), notices: [] };
  } catch (cause) {
    throw new DocumentError(
      "damaged",
      {
        vi: "Bảng mã của tệp không phải Unicode (UTF-8 hoặc UTF-16) nên không đọc được chữ. Hãy mở tệp rồi lưu lại với bảng mã UTF-8.",
        en: "The file is not in a Unicode encoding (UTF-8 or UTF-16). Save it again as UTF-8.",
      },
      { cause },
    );
  }
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
