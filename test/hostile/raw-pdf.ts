import { deflateSync } from "node:zlib";

/** An object of a PDF: its text, or its bytes where it holds a stream of them. */
export type RawObject = string | Buffer;

/** Number of the first object that `rawPage` leaves free; 1 to 5 are its catalogue, pages, page, contents and font. */
export const NEXT = 6;

const FONT_OBJECT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
const WORDS = "BT /F1 12 Tf 50 700 Td (KE HOACH cai cach hanh chinh) Tj ET\n";

/** What a case changes in a PDF of one page. */
export interface RawPage {
  /** Content stream behind the words of the plan, or the whole stream object. */
  readonly content?: RawObject;
  readonly contentObject?: RawObject;
  readonly catalog?: string;
  /** In the dictionary of pages and of the page. */
  readonly pages?: string;
  readonly page?: string;
  readonly resources?: string;
  readonly mediaBox?: string;
  readonly trailer?: string;
  /** Objects from number `NEXT` on. */
  readonly more?: readonly RawObject[];
  readonly withoutWords?: true;
}

/** The bytes of a PDF of one page that says "KE HOACH". */
export function rawPage(parts: RawPage): Buffer {
  const { mediaBox = "[0 0 595 842]", resources = "", page = "" } = parts;
  const words = Buffer.from(parts.withoutWords ? "" : WORDS);
  const content = Buffer.concat([words, Buffer.from(parts.content ?? "")]);
  return rawPdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${parts.catalog ?? ""} >>`,
      parts.pages ?? "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      `<< /Type /Page /Parent 2 0 R /MediaBox ${mediaBox} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
      parts.contentObject ?? packed(content),
      FONT_OBJECT,
      ...(parts.more ?? []),
    ],
    parts.trailer,
  );
}

/** A PDF of these objects, numbered from 1, the first of them the catalogue. */
export function rawPdf(objects: readonly RawObject[], trailer = ""): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  let length = 9;
  const offsets = objects.map((object, index) => {
    const offset = length;
    const bytes = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from("\nendobj\n"),
    ]);
    parts.push(bytes);
    length += bytes.length;
    return offset;
  });
  const lines = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines.join("")}`;
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(table + end)]);
}

/** A stream object as its bytes stand. */
export function stream(entries: string, data: string | Uint8Array): Buffer {
  const bytes = Buffer.from(data);
  const head = `<< ${entries} /Length ${bytes.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from("\nendstream")]);
}

/** A stream object deflated `times` times. */
export function packed(data: string | Uint8Array, times = 1, entries = ""): Buffer {
  let bytes = Buffer.from(data);
  for (let time = 0; time < times; time += 1) bytes = deflateSync(bytes, { level: 9 });
  const filters = "/FlateDecode ".repeat(times);
  return stream(`${entries} /Filter [${filters}]`, bytes);
}
