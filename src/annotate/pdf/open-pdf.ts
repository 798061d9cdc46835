import { PDFArray, type PDFContext, PDFDict, PDFDocument, PDFName, PDFRef } from "@cantoo/pdf-lib";
import { DocumentError } from "../../document/errors.js";

/** The objects of a PDF, and what an update of it has to go on from. */
export interface OpenedPdf {
  readonly bytes: Uint8Array;
  readonly context: PDFContext;
  /** The pages in their order. */
  readonly pages: readonly PdfPage[];
  /** Where the last cross-reference section of the file starts, in bytes, and of what form it is. */
  readonly references: { readonly offset: number; readonly form: "table" | "stream" };
}

export interface PdfPage {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** @throws DocumentError where the file cannot be continued: `encrypted`, or `damaged` in its structure */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { context } = await parsed(bytes);
  if (context.trailerInfo.Encrypt !== undefined) throw protectedPdf();
  const references = lastReferences(bytes);
  const root = context.lookup(context.trailerInfo.Root);
  if (references === undefined || !(root instanceof PDFDict)) throw irregular();
  return { bytes, context, references, pages: pagesOf(context, root.get(PDFName.of("Pages"))) };
}

async function parsed(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, {
      ignoreEncryption: true,
      updateMetadata: false,
      parseSpeed: Number.POSITIVE_INFINITY,
    });
  } catch (cause) {
    throw irregular(cause);
  }
}

/** Of a header that is not at the start, offsets may be counted from it or not. */
function lastReferences(bytes: Uint8Array): OpenedPdf["references"] | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, 5).equals(Buffer.from("%PDF-"))) return undefined;
  const end = file.subarray(Math.max(0, file.length - TAIL)).toString("latin1");
  const [, written] = /startxref\s+(\d{1,15})\s+%%EOF\s*$/.exec(end) ?? [];
  const offset = Number(written ?? Number.NaN);
  if (!(offset > 0 && offset < file.length)) return undefined;
  const start = file.subarray(offset, offset + 40).toString("latin1");
  if (/^xref\s/.test(start)) return { offset, form: "table" };
  return /^\d+\s+\d+\s+obj\b/.test(start) ? { offset, form: "stream" } : undefined;
}

/** Of the file, where its last lines are. */
const TAIL = 2048;
const MOST_NODES = 20_000;

/** Walks the tree of pages, whose nodes a damaged file may have twice. */
function pagesOf(context: PDFContext, root: unknown): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<unknown>();
  const waiting = [root];
  while (waiting.length > 0) {
    const ref = waiting.pop();
    if (!(ref instanceof PDFRef) || seen.has(ref) || seen.size > MOST_NODES) throw irregular();
    seen.add(ref);
    const dict = context.lookup(ref);
    if (!(dict instanceof PDFDict)) throw irregular();
    const kids = context.lookup(dict.get(PDFName.of("Kids")));
    if (kids instanceof PDFArray) waiting.push(...kids.asArray().reverse());
    else pages.push({ ref, dict });
  }
  return pages;
}

/** The structure of the file is not what it should be, so that nothing can be added to it safely. */
export function irregular(cause?: unknown): DocumentError {
  const text = {
    vi: "Cấu trúc tệp PDF có chỗ hỏng hoặc khác thường nên không thể thêm ghi chú mà chắc chắn giữ nguyên phần đã có. Hãy xuất lại PDF từ bản Word, hoặc dùng --annotate với bản Word.",
    en: "The structure of the PDF is damaged or unusual, so notes cannot be added with certainty that the rest stays as it is. Export it again from Word, or use --annotate on the Word file.",
  };
  return new DocumentError("damaged", text, { cause });
}

function protectedPdf(): DocumentError {
  return new DocumentError("encrypted", {
    vi: "Tệp PDF được bảo vệ (đặt mật khẩu hoặc hạn chế sửa, in, chép) nên không thêm ghi chú. Hãy gỡ bảo vệ, hoặc dùng --annotate với bản Word.",
    en: "The PDF is protected (by a password, or against changing, printing or copying), so no notes are added to it. Remove the protection, or use --annotate on the Word file.",
  });
}
