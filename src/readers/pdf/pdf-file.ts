import { DocumentError } from "../../document/errors.js";
import { forgetBroken, type Pdfium, withMemory } from "./engine.js";

export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly password?: string | undefined;
}

/**
 * Opens the file for `use` and frees it after; handles do not outlive the promise.
 * @throws DocumentError, `too-large` when the engine breaks down over the file
 */
export async function withDocument<T>(
  pdfium: Pdfium,
  file: PdfFile,
  use: (document: number, pages: number) => Promise<T>,
): Promise<T> {
  if (!hasSignature(file.bytes)) throw notPdf();
  const opened: Opened = { data: 0, document: 0 };
  try {
    const result = await use(open(pdfium, file, opened), pagesOf(pdfium, opened));
    close(pdfium, opened);
    return result;
  } catch (error) {
    if (forgetBroken(error)) throw swollen(error);
    close(pdfium, opened);
    throw error;
  }
}

/** Addresses in the engine's memory; 0 for what there is not. */
interface Opened {
  data: number;
  document: number;
}

function open(pdfium: Pdfium, { bytes, password }: PdfFile, opened: Opened): number {
  opened.data = pdfium.wasmExports.malloc(Math.max(1, bytes.length));
  if (opened.data === 0) throw swollen();
  pdfium.HEAPU8.set(bytes, opened.data);
  const load = (text: number) => pdfium._FPDF_LoadMemDocument(opened.data, bytes.length, text);
  // A file that opens for anybody refuses a password that it does not know.
  opened.document = load(0) || (password === undefined ? 0 : withText(pdfium, password, load));
  if (opened.document === 0) throw failureOf(pdfium._FPDF_GetLastError(), password);
  return opened.document;
}

function pagesOf(pdfium: Pdfium, { document }: Opened): number {
  const pages = pdfium._FPDF_GetPageCount(document);
  if (pages < 1) throw damaged();
  if (pages > MOST_PAGES) throw tooManyPages();
  return pages;
}

function close(pdfium: Pdfium, { data, document }: Opened): void {
  if (document !== 0) pdfium._FPDF_CloseDocument(document);
  if (data !== 0) pdfium.wasmExports.free(data);
}

/** A plan has some tens of pages. */
const MOST_PAGES = 2000;
/** Acrobat takes a header within the first bytes; mail gateways put junk in front. */
const SIGNATURE_REACH = 1024;
const ERROR_PASSWORD = 4;
const ERROR_SECURITY = 5;

function hasSignature(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, SIGNATURE_REACH)).includes("%PDF-");
}

/** Lends a text in UTF-8, ended by a zero. */
function withText<T>(pdfium: Pdfium, text: string, use: (address: number) => T): T {
  const encoded = new TextEncoder().encode(`${text}\0`);
  return withMemory(pdfium, encoded.length, (address) => {
    pdfium.HEAPU8.set(encoded, address);
    return use(address);
  });
}

function failureOf(code: number, password: string | undefined): DocumentError {
  if (code !== ERROR_PASSWORD && code !== ERROR_SECURITY) return damaged();
  if (password !== undefined) {
    return new DocumentError("encrypted", {
      vi: "Mật khẩu đã cho không mở được tệp PDF này; hãy kiểm tra lại mật khẩu, gỡ mật khẩu khỏi tệp hoặc dùng bản Word.",
      en: "The given password does not open this PDF; check it, remove the password from the file or supply the Word file.",
    });
  }
  return new DocumentError("encrypted", {
    vi: "Tệp PDF được bảo vệ bằng mật khẩu; hãy chạy lại với --password MẬT-KHẨU, gỡ mật khẩu khỏi tệp hoặc dùng bản Word.",
    en: "The PDF is protected by a password; run again with --password PASSWORD, remove the password from the file or supply the Word file.",
  });
}

function notPdf(): DocumentError {
  return new DocumentError("format-mismatch", {
    vi: "Tệp mang đuôi .pdf nhưng nội dung không phải PDF; hãy kiểm tra lại tệp hoặc đổi đúng đuôi tệp.",
    en: "The content of the file is not PDF; check the file or give it its right extension.",
  });
}

function damaged(): DocumentError {
  return new DocumentError("damaged", {
    vi: "Tệp PDF bị hỏng hoặc tải về chưa đủ nên không mở được; hãy tải hoặc xuất lại tệp.",
    en: "The PDF is damaged or incomplete and cannot be opened; download or export it again.",
  });
}

function tooManyPages(): DocumentError {
  return new DocumentError("too-large", {
    vi: `Tệp PDF quá lớn (tối đa ${MOST_PAGES} trang); hãy tách riêng phần kế hoạch rồi chạy lại.`,
    en: `The PDF is too large (at most ${MOST_PAGES} pages); extract the plan from it and run again.`,
  });
}

/** What the file holds takes more than a plan could ever take. */
export function swollen(cause?: unknown): DocumentError {
  return new DocumentError(
    "too-large",
    {
      vi: "Nội dung tệp PDF phình quá lớn khi mở (quá nhiều chữ, nét vẽ hoặc dữ liệu nén) nên tệp không được đọc; hãy xuất lại PDF hoặc dùng bản Word.",
      en: "The content of the PDF is too large when opened (too many characters, strokes or packed data), so it was not read; export the PDF again or supply the Word file.",
    },
    { cause },
  );
}
