import { readFileSync } from "node:fs";
import { constants, deflateRawSync, deflateSync } from "node:zlib";
import { casesOf, type HostileCase } from "./hostile-case.js";
import { randomBytes } from "./random.js";
import { NEXT, packed, rawPage, rawPdf, stream } from "./raw-pdf.js";

const MEGABYTE = 1024 * 1024;
const SAMPLE = "test/readers/pdf/samples/libreoffice.pdf";

/** The reader finds what stands before the cut where it is enough. */
const CUT: Readonly<Record<number, HostileCase["outcome"]>> = {};

/** PDF files that lie, swell or never end. */
export const PDF_CASES: readonly HostileCase[] = casesOf(".pdf", [
  ["page tree that holds itself", () => rawPage({ pages: pages("2 0 R 3 0 R", 2) }), "checked"],
  ["page tree that holds only itself", () => rawPage({ pages: pages("2 0 R", 1) }), "no-text"],
  ["page whose parent is itself", () => rawPage({ page: "/Parent 3 0 R" }), "checked"],
  ["deep page tree", () => deepTree(5000), "no-text"],
  ["page tree of doublings", () => doublingTree(30), "damaged"],
  ["a billion pages declared", () => rawPage({ pages: pages("3 0 R", 1_000_000_000) }), "checked"],
  ["two pages declared, one there", () => rawPage({ pages: pages("3 0 R", 2) }), "checked"],
  ["minus one page", () => rawPage({ pages: pages("3 0 R", -1) }), "checked"],
  [
    "one page 1999 times",
    () => rawPage({ pages: pages("3 0 R ".repeat(1999), 1999) }),
    "checked",
    "heavy",
  ],
  ["a crowded page 1999 times", () => crowdedPages(1999), "too-large", "heavy"],
  ["form that paints itself", () => forms(1, 1), "checked"],
  ["forms that paint each other", () => forms(2, 1), "checked"],
  ["forms that paint the next ten times", () => formBomb(12, 10), "too-large", "heavy"],
  ["forms one in another", () => formBomb(2000, 1), "checked"],
  [
    "stream that swells to 200 MB",
    () => rawPage({ contentObject: packed(Buffer.alloc(200 * MEGABYTE, " ")) }),
    "no-text",
    "heavy",
  ],
  [
    "stream packed ten times",
    () => rawPage({ contentObject: packed(Buffer.alloc(20 * MEGABYTE, " "), 10) }),
    "no-text",
    "heavy",
  ],
  [
    "stream that swells to 4 GB",
    () => rawPage({ contentObject: fourGigabytes() }),
    "too-large",
    "heavy",
  ],
  [
    "a filter a thousand times",
    () => rawPage({ contentObject: stream(`/Filter [${"/FlateDecode ".repeat(1000)}]`, "x") }),
    "no-text",
    "heavy",
  ],
  [
    "filters that expand hexadecimal",
    () =>
      rawPage({
        contentObject: stream(`/Filter [${"/ASCIIHexDecode ".repeat(50)}]`, "41".repeat(MEGABYTE)),
      }),
    "no-text",
    "heavy",
  ],
  [
    "runs that expand without end",
    () =>
      rawPage({
        contentObject: stream(
          "/Filter [/RunLengthDecode /RunLengthDecode]",
          Buffer.alloc(5 * MEGABYTE, 0x81),
        ),
      }),
    "no-text",
    "heavy",
  ],
  [
    "stream that is its own length",
    () => rawPage({ contentObject: "<< /Length 4 0 R >>\nstream\nx\nendstream" }),
    "no-text",
    "heavy",
  ],
  [
    "stream of a length of gigabytes",
    () => rawPage({ contentObject: "<< /Length 99999999999 >>\nstream\nx\nendstream" }),
    "no-text",
    "heavy",
  ],
  [
    "predictor of two billion columns",
    () => rawPage({ contentObject: predictor() }),
    "no-text",
    "heavy",
  ],
  [
    "object stream that holds itself",
    () => objectStreams("6 0", "/Extends 6 0 R"),
    "damaged",
    "heavy",
  ],
  ["object stream of a billion objects", () => objectStreams("1 0", "/N 1000000000"), "damaged"],
  ["object stream that swells", () => objectBomb(), "too-large", "heavy"],
  ["a million strokes", () => rawPage({ content: strokes(1_000_000) }), "too-large", "heavy"],
  [
    "100,000 rules that form a grid",
    () => rawPage({ content: grid(300, 300) }),
    "too-large",
    "heavy",
  ],
  ["a grid of fine meshes", () => rawPage({ content: mesh(190, 130) }), "checked", "heavy"],
  [
    "one path of a million corners",
    () => rawPage({ content: corners(1_000_000) }),
    "too-large",
    "heavy",
  ],
  ["a million characters", () => rawPage({ content: characters(1_000_000) }), "too-large", "heavy"],
  [
    "200,000 characters on one line",
    () => rawPage({ content: characters(200_000) }),
    "checked",
    "heavy",
  ],
  [
    "20,000 characters at one place",
    () => rawPage({ content: stacked(20_000) }),
    "checked",
    "heavy",
  ],
  ["100,000 fonts", () => rawPage({ content: fonts(100_000) }), "checked", "heavy"],
  [
    "100,000 states never closed",
    () => rawPage({ content: "q ".repeat(1_000_000) }),
    "checked",
    "heavy",
  ],
  ["arrays in one another", () => rawPage({ content: "[".repeat(1_000_000) }), "checked"],
  [
    "dictionaries in one another",
    () => rawPage({ page: `/A ${"<<".repeat(100_000)}` }),
    "checked",
    "heavy",
  ],
  [
    "references in a circle",
    () => rawPage({ page: `/Rotate ${NEXT} 0 R`, more: [`${NEXT + 1} 0 R`, `${NEXT} 0 R`] }),
    "checked",
  ],
  ["resources in a circle", () => rawPage({ page: "/Resources 3 0 R" }), "checked"],
  [
    "page of a billion points",
    () => rawPage({ mediaBox: "[0 0 1000000000 1000000000]" }),
    "checked",
    "heavy",
  ],
  ["page without size", () => rawPage({ mediaBox: "[0 0 0 0]" }), "checked"],
  [
    "page of a millionth of a point",
    () => rawPage({ mediaBox: "[0 0 0.000001 0.000001]" }),
    "no-text",
  ],
  ["page upside down", () => rawPage({ mediaBox: "[595 842 0 0]" }), "checked"],
  ["page box of nonsense", () => rawPage({ mediaBox: "[nan inf (a) /b]" }), "checked"],
  ["matrices beyond all numbers", () => rawPage({ content: matrices() }), "checked", "heavy"],
  [
    "text of the size of nothing",
    () => rawPage({ content: "BT /F1 0 Tf 1 0 0 1 0 0 Tm (a) Tj ET" }),
    "checked",
    "heavy",
  ],
  ["100,000 annotations", () => annotations(100_000), "checked", "heavy"],
  [
    "image of ten thousand million pixels",
    () => image(100_000, 100_000, "/Filter /FlateDecode"),
    "no-text",
    "heavy",
  ],
  [
    "image of many pixels in JBIG2",
    () => image(65_535, 65_535, "/Filter /JBIG2Decode"),
    "no-text",
    "heavy",
  ],
  [
    "image of many pixels in JPEG 2000",
    () => image(65_535, 65_535, "/Filter /JPXDecode"),
    "no-text",
    "heavy",
  ],
  [
    "image of one pixel on a page of a billion points",
    () => image(1, 1, "", "[0 0 1000000000 1000000000]"),
    "no-text",
    "heavy",
  ],
  [
    "image on a page a millimetre high",
    () => image(1, 1, "", "[0 0 100000 1]"),
    "no-text",
    "heavy",
  ],
  [
    "image on a page of a billion points by one",
    () => image(1, 1, "", "[0 0 1546188227 1]"),
    "no-text",
    "heavy",
  ],
  ["pattern of patterns", patterns, "checked", "heavy"],
  ["shading of a function of itself", shading, "checked", "heavy"],
  ["glyphs that paint themselves", type3, "checked"],
  ["letters that stand for a thousand letters", wideMap, "too-large", "heavy"],
  ["map of letters without end", endlessMap, "checked"],
  ["composite font that is its own descendant", descendant, "checked", "heavy"],
  ["password", () => readFileSync("test/readers/pdf/samples/encrypted.pdf"), "encrypted"],
  [
    "unknown encryption",
    () => rawPage({ trailer: "/Encrypt << /Filter /Own /V 99 >>" }),
    "encrypted",
  ],
  ["encryption of nonsense", () => rawPage({ trailer: "/Encrypt 6 0 R" }), "checked", "heavy"],
  ["table of garbage", () => garbledTable(), "checked"],
  ["tables in a circle", () => rawPage({ trailer: "/Prev 15" }), "checked"],
  ["table of tables in a circle", () => circularTables(), "checked", "heavy"],
  ["nothing but a header", () => "%PDF-1.7\n", "damaged"],
  [
    "header and random bytes",
    () => Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(100_000)]),
    "damaged",
  ],
  [
    "a megabyte of object openings",
    () => `%PDF-1.7\n${"1 0 obj\n".repeat(130_000)}`,
    "damaged",
    "heavy",
  ],
  [
    "a megabyte of brackets",
    () => `%PDF-1.7\n1 0 obj\n${"[<<".repeat(350_000)}`,
    "damaged",
    "heavy",
  ],
  ["no page", () => rawPdf(["<< /Type /Catalog /Pages 2 0 R >>", pages("", 0)]), "damaged"],
  ["no catalogue", () => rawPdf(["<< >>"]), "damaged"],
  ["all that runs or fetches", active, "checked", "heavy"],
  ["JSON", () => '{"error":"not found"}', "format-mismatch"],
  ["page of HTML", () => "<!DOCTYPE html><html><p>404</p></html>", "format-mismatch"],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (tenth) =>
      [`cut off after ${tenth} tenths`, () => cut(tenth / 10), CUT[tenth] ?? "damaged"] satisfies [
        string,
        () => Uint8Array,
        HostileCase["outcome"],
      ],
  ),
]);

function pages(kids: string, count: number): string {
  return `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`;
}

function deepTree(depth: number): Buffer {
  const more = Array.from({ length: depth }, (_, level) =>
    pages(level === depth - 1 ? "3 0 R" : `${NEXT + level + 1} 0 R`, 1),
  );
  return rawPage({ pages: pages(`${NEXT} 0 R`, 1), more });
}

/** Each level holds the next twice. */
function doublingTree(depth: number): Buffer {
  const more = Array.from({ length: depth }, (_, level) => {
    const below = level === depth - 1 ? 3 : NEXT + level + 1;
    return pages(`${below} 0 R ${below} 0 R`, 2 ** (depth - level));
  });
  return rawPage({ pages: pages(`${NEXT} 0 R`, 2 ** depth), more });
}

function crowdedPages(count: number): Buffer {
  return rawPage({ pages: pages("3 0 R ".repeat(count), count), content: characters(20_000) });
}

function form(content: string, resources: string): Buffer {
  return packed(
    content,
    1,
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> /XObject << ${resources} >> >>`,
  );
}

/** Forms of which each paints the next, the last the first. */
function forms(count: number, times: number): Buffer {
  const more = Array.from({ length: count }, (_, index) =>
    form("/X Do ".repeat(times), `/X ${NEXT + ((index + 1) % count)} 0 R`),
  );
  return rawPage({ resources: `/XObject << /X ${NEXT} 0 R >>`, content: "/X Do", more });
}

function formBomb(depth: number, times: number): Buffer {
  const more = Array.from({ length: depth }, (_, index) =>
    form(
      index === depth - 1 ? "BT /F1 12 Tf (a) Tj ET" : "/X Do ".repeat(times),
      `/X ${NEXT + index + 1} 0 R`,
    ),
  );
  return rawPage({ resources: `/XObject << /X ${NEXT} 0 R >>`, content: "/X Do", more });
}

/** Packed twice, as so many blanks pack to a thousandth and that to a thousandth again. */
function fourGigabytes(): Buffer {
  const blanks = Buffer.alloc(64 * MEGABYTE, " ");
  const block = deflateRawSync(blanks, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const once = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(64).fill(block)]);
  return stream("/Filter [/FlateDecode /FlateDecode]", deflateSync(once, { level: 9 }));
}

function predictor(): Buffer {
  return packed(
    "x".repeat(1000),
    1,
    "/DecodeParms << /Predictor 12 /Columns 2147483647 /Colors 32 /BitsPerComponent 16 >>",
  );
}

/** A PDF whose objects stand in a stream; `content` is its index. */
function objectStreams(content: string, entries: string): Buffer {
  const objects = packed(
    `${content} << /Type /Catalog >>`,
    1,
    `/Type /ObjStm /N 1 /First 4 ${entries}`,
  );
  return crossReferenced(objects);
}

function objectBomb(): Buffer {
  return crossReferenced(
    packed(Buffer.alloc(400 * MEGABYTE, " "), 1, "/Type /ObjStm /N 1 /First 4"),
  );
}

function crossReferenced(objects: Buffer): Buffer {
  const head = Buffer.from("%PDF-1.7\n6 0 obj\n");
  const body = Buffer.concat([head, objects, Buffer.from("\nendobj\n")]);
  const row = (type: number, place: number, index: number) => [
    type,
    place >> 16,
    (place >> 8) & 255,
    place & 255,
    index,
  ];
  const rows = [
    row(0, 0, 255),
    row(2, 6, 0),
    row(0, 0, 0),
    row(0, 0, 0),
    row(0, 0, 0),
    row(0, 0, 0),
    row(1, 9, 0),
    row(1, body.length, 0),
  ];
  const table = packed(
    Uint8Array.from(rows.flat()),
    1,
    "/Type /XRef /Size 8 /W [1 3 1] /Root 1 0 R",
  );
  const end = Buffer.from(`\nendobj\nstartxref\n${body.length}\n%%EOF`);
  return Buffer.concat([body, Buffer.from("7 0 obj\n"), table, end]);
}

function strokes(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `${at % 500} ${at % 700} m ${(at % 500) + 20} ${at % 700} l S`,
  ).join("\n");
}

/** Short strokes that touch and so form one table. */
function grid(columns: number, rows: number): string {
  const lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x, y] = [column * 4, row * 4];
      lines.push(`${x} ${y} m ${x + 4} ${y} l S ${x} ${y} m ${x} ${y + 4} l S`);
    }
  }
  return lines.join("\n");
}

function mesh(rows: number, columns: number): string {
  const across = Array.from({ length: rows }, (_, at) => `0 ${at * 4.4} m 590 ${at * 4.4} l S`);
  const down = Array.from({ length: columns }, (_, at) => `${at * 4.4} 0 m ${at * 4.4} 840 l S`);
  return [...across, ...down].join("\n");
}

function corners(count: number): string {
  return `0 0 m ${Array.from({ length: count }, (_, at) => `${at % 590} ${at % 840} l`).join("\n")} S`;
}

function characters(count: number): string {
  return `BT /F1 12 Tf 50 600 Td ${"(Ke hoach cai cach hanh chinh nam 2026 cua So Noi vu ) Tj\n".repeat(count / 51)} ET`;
}

function stacked(count: number): string {
  return "BT /F1 12 Tf 1 0 0 1 50 500 Tm (a) Tj ET\n".repeat(count);
}

function fonts(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `BT /F1 ${(at % 9000) / 100} Tf 1 0 0 1 ${at % 500} ${at % 700} Tm (a) Tj ET`,
  ).join("\n");
}

function matrices(): string {
  const huge = "1".repeat(60);
  return `${huge} 0 0 ${huge} ${huge} ${huge} cm 0 0 0 0 0 0 cm BT /F1 ${huge} Tf ${huge} ${huge} ${huge} ${huge} ${huge} ${huge} Tm (a) Tj ET 1e999 NaN m Infinity -Infinity l S`;
}

function annotations(count: number): Buffer {
  const note = "<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (a) >> ";
  return rawPage({ page: `/Annots [${note.repeat(count)}]` });
}

function image(width: number, height: number, filter: string, mediaBox?: string): Buffer {
  const data = stream(
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceRGB ${filter}`,
    "xxx",
  );
  return rawPage({
    withoutWords: true,
    ...(mediaBox && { mediaBox }),
    resources: `/XObject << /X ${NEXT} 0 R >>`,
    content: "500 0 0 700 0 0 cm /X Do",
    more: [data],
  });
}

function patterns(): Buffer {
  const pattern = packed(
    "/Pattern cs /P scn 0 0 99 99 re f",
    1,
    `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.001 /YStep 0.001 /Resources << /Pattern << /P ${NEXT} 0 R >> >>`,
  );
  return rawPage({
    resources: `/Pattern << /P ${NEXT} 0 R >>`,
    content: "/Pattern cs /P scn 0 0 500 500 re f",
    more: [pattern],
  });
}

function shading(): Buffer {
  const more = [
    `<< /ShadingType 1 /ColorSpace /DeviceRGB /Function ${NEXT + 1} 0 R >>`,
    `<< /FunctionType 3 /Domain [0 1] /Functions [${NEXT + 1} 0 R ${NEXT + 1} 0 R] /Bounds [0.5] /Encode [0 1 0 1] >>`,
  ];
  return rawPage({ resources: `/Shading << /S ${NEXT} 0 R >>`, content: "/S sh", more });
}

function type3(): Buffer {
  const font = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [1] /Encoding << /Differences [97 /a] >> /CharProcs << /a ${NEXT + 1} 0 R >> /Resources << /Font << /T ${NEXT} 0 R >> >> >>`;
  const glyph = stream("", "1 0 d0 BT /T 1 Tf (aaaaaaaaaa) Tj ET");
  return rawPage({
    resources: `/Font << /F1 5 0 R /T ${NEXT} 0 R >>`,
    content: "BT /T 12 Tf (aaaa) Tj ET",
    more: [font, glyph],
  });
}

/** One byte of text stands for very many letters. */
function wideMap(): Buffer {
  const map = `begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <61> <${"0061".repeat(1000)}> endbfchar endcmap`;
  return mapped(map, `BT /M 12 Tf 50 500 Td (${"a".repeat(20_000)}) Tj ET`);
}

function endlessMap(): Buffer {
  const ranges = "1 beginbfrange <00000000> <ffffffff> <0000> endbfrange ".repeat(100);
  return mapped(
    `begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange ${ranges} endcmap`,
    "BT /M 12 Tf (aaaa) Tj ET",
  );
}

function mapped(map: string, content: string): Buffer {
  const font = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode ${NEXT + 1} 0 R >>`;
  return rawPage({
    resources: `/Font << /F1 5 0 R /M ${NEXT} 0 R >>`,
    content,
    more: [font, packed(map)],
  });
}

function descendant(): Buffer {
  const font = `<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [${NEXT} 0 R] >>`;
  return rawPage({
    resources: `/Font << /F1 5 0 R /D ${NEXT} 0 R >>`,
    content: "BT /D 12 Tf (aaaa) Tj ET",
    more: [font],
  });
}

function garbledTable(): Buffer {
  const whole = rawPage({});
  const at = whole.lastIndexOf("xref\n0 ");
  return Buffer.concat([
    whole.subarray(0, at),
    Buffer.from("xref\n0 99999999\n-5 x\n"),
    whole.subarray(at + 40),
  ]);
}

function circularTables(): Buffer {
  const whole = rawPage({});
  const at = whole.lastIndexOf("xref\n0 ");
  return rawPage({ trailer: `/Prev ${at}` });
}

function active(): Buffer {
  return rawPage({
    catalog: `/OpenAction ${NEXT} 0 R /AA << /WC ${NEXT} 0 R >> /Names << /JavaScript << /Names [(a) ${NEXT} 0 R] >> /EmbeddedFiles << /Names [(a) ${NEXT + 3} 0 R] >> >> /AcroForm << /XFA ${NEXT + 4} 0 R /Fields [] >>`,
    page: `/AA << /O ${NEXT + 1} 0 R >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 500 800] /A ${NEXT + 2} 0 R >>]`,
    more: [
      "<< /S /JavaScript /JS (app.launchURL\\('http://localhost:9/'\\)) >>",
      "<< /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) >> >>",
      "<< /S /GoToR /F << /Type /Filespec /FS /URL /F (http://localhost:9/a.pdf) >> /D [0 /Fit] >>",
      `<< /Type /Filespec /F (a.exe) /EF << /F ${NEXT + 4} 0 R >> >>`,
      stream("/Type /EmbeddedFile", "MZ"),
    ],
  });
}

function cut(share: number): Uint8Array {
  const whole = readFileSync(SAMPLE);
  return whole.subarray(0, Math.floor(whole.length * share));
}
