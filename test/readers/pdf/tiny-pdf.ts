/** A page of a hand-written PDF: its content stream, in points from the bottom left corner. */
export interface TinyPage {
  readonly content: string;
  readonly rotate?: number;
  /** Width and height of the page, A4 upright when absent. */
  readonly size?: readonly [number, number];
  readonly image?: true;
  /** Further entries of the page, such as "/CropBox [10 10 300 300]". */
  readonly entries?: string;
}

/**
 * The bytes of a PDF in Helvetica (F1) and Helvetica Bold (F2), letters of Latin-1 only.
 * @param toUnicode what the Unicode table of Helvetica Bold says of a code; none when absent
 */
export function tinyPdf(
  pages: readonly TinyPage[],
  toUnicode?: (code: number) => number,
): Uint8Array {
  const first = 7;
  const table = toUnicode === undefined ? "" : " /ToUnicode 6 0 R";
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding${table} >>`,
    stream(
      "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray",
      "x",
    ),
    stream("", toUnicode === undefined ? "" : unicodeTable(toUnicode)),
    ...pages.flatMap(({ content, rotate = 0, size = [595, 842], image, entries = "" }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(" ")}] /Rotate ${rotate} /Contents ${first + 1 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im 5 0 R >> >> ${entries} >>`,
      stream("", image ? `q 500 0 0 700 40 40 cm /Im Do Q ${content}` : content),
    ]),
  ];
  let text = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets
    .map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`)
    .join("");
  const references = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(text + references + trailer, "latin1");
}

/** Text at a place given from the top left corner of an upright A4 page. */
export function at(x: number, y: number, text: string, size = 12, font = "F1"): string {
  const escaped = text.replace(/[()\\]/g, "\\$&");
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${842 - y} Tm (${escaped}) Tj ET\n`;
}

/** A stroke between two places given from the top left corner of an upright A4 page. */
export function stroke(x: number, y: number, toX: number, toY: number): string {
  return `0.5 w ${x} ${842 - y} m ${toX} ${842 - toY} l S\n`;
}

function unicodeTable(toUnicode: (code: number) => number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  const letters = Array.from({ length: 95 }, (_, index) => index + 32);
  const lines = letters.map((code) => `<${hex(code, 2)}> <${hex(toUnicode(code), 4)}>`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /T def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${lines.length} beginbfchar
${lines.join("\n")}
endbfchar endcmap end end`;
}

function stream(entries: string, data: string): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}
