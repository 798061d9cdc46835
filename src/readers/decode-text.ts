import { DocumentError } from "../document/errors.js";
import type { Notice } from "../document/notice.js";
import { detectLegacy } from "../text/encodings/detect-legacy.js";
import { isVietnamese } from "../text/encodings/syllable-evidence.js";
import { convertedEncoding } from "./convert-legacy.js";

export interface DecodedText {
  readonly text: string;
  readonly notices: readonly Notice[];
  /** Name of the old encoding that the text was converted from; absent for Unicode. */
  readonly charset?: string | undefined;
}

/** Bytes looked at for zeros, which tell UTF-16 from text in bytes and from binary data. */
const HEAD_BYTES = 8192;
/** Share of zeros among every second byte of UTF-16: in Vietnamese two thirds of the letters are ASCII. */
const UTF16_ZEROS = 0.3;
/** Characters among which the letters tell the encoding, whatever markup is between them. */
const EVIDENCE = 2_000_000;
/** Encodings that a page may declare for itself, if its letters do not tell. */
const DECLARABLE = /^(?:windows-125\d|iso-8859-\d{1,2})$/i;

/**
 * The text of a file: UTF-8 or UTF-16 with or without byte order mark, otherwise Windows-1258, TCVN3
 * or VNI by their letters, otherwise what the file declares. Text in TCVN3 or VNI is converted also
 * where it was saved as Unicode; columns count the letters after the conversion.
 * @throws DocumentError `format-mismatch` for bytes that are no text, `damaged` for unknown encodings
 */
export function decodeText(bytes: Uint8Array, declared = ""): DecodedText {
  const encoding = unicodeEncoding(bytes);
  const text = decoded(bytes, encoding);
  if (text !== undefined) return converted(text.replaceAll("\ufeff", ""));
  const singleByte = encoding === "utf-8" ? decodedByLetters(bytes, declared) : undefined;
  if (singleByte !== undefined) return singleByte;
  throw new DocumentError("damaged", {
    vi: "Không nhận ra bảng mã của tệp (không phải UTF-8, UTF-16, Windows-1258, TCVN3 hay VNI) nên không đọc được chữ. Hãy mở tệp rồi lưu lại với bảng mã UTF-8.",
    en: "The encoding of the file is none of UTF-8, UTF-16, Windows-1258, TCVN3 and VNI. Save it again as UTF-8.",
  });
}

type UnicodeEncoding = "utf-8" | "utf-16le" | "utf-16be";

function unicodeEncoding(bytes: Uint8Array): UnicodeEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, HEAD_BYTES);
  if (!head.includes(0)) return "utf-8";
  const pairs = bytes.length % 2 === 0 ? head.length / 2 : Number.POSITIVE_INFINITY;
  const even = head.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = head.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  if (even === 0 && odd > pairs * UTF16_ZEROS) return "utf-16le";
  if (odd === 0 && even > pairs * UTF16_ZEROS) return "utf-16be";
  throw new DocumentError("format-mismatch", {
    vi: "Tệp chứa dữ liệu nhị phân, không phải văn bản thuần. Hãy mở tệp bằng phần mềm đã tạo ra nó rồi lưu lại dưới dạng .docx hoặc .pdf.",
    en: "The file contains binary data, not plain text. Save it as .docx or .pdf with the program that made it.",
  });
}

/** `undefined` where the bytes are not of that encoding. */
function decoded(bytes: Uint8Array, encoding: UnicodeEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function decodedByLetters(bytes: Uint8Array, declared: string): DecodedText | undefined {
  const latin = new TextDecoder("windows-1252").decode(bytes);
  const fromLetters = converted(latin);
  if (fromLetters.charset !== undefined) return fromLetters;
  const windows1258 = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  if (isVietnamese(withoutTags(windows1258))) {
    return inCharset("Windows-1258", windows1258);
  }
  if (!DECLARABLE.test(declared)) return undefined;
  return { text: new TextDecoder(declared).decode(bytes).normalize("NFC"), notices: [] };
}

function converted(text: string): DecodedText {
  const encoding = detectLegacy(withoutTags(text));
  if (encoding === undefined) return { text, notices: [] };
  return inCharset(encoding.name, encoding.convert(text).text);
}

function inCharset(charset: string, text: string): DecodedText {
  return { text, notices: [convertedEncoding(charset)], charset };
}

/** The beginning of the text for evidence: tags of HTML are no words. */
function withoutTags(text: string): string {
  return text.slice(0, EVIDENCE).replace(/<[a-z/!][^<>]*>/giu, " ");
}
