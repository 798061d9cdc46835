import { buildDocx, p, r, ruledTable, table, tc, tr, zip } from "../readers/docx/build-docx.js";
import { casesOf, type HostileCase } from "./hostile-case.js";
import { randomLetters } from "./random.js";
import { rawZip } from "./raw-zip.js";

const LINE = p("KẾ HOẠCH");

/** Word files whose XML is hostile. */
export const WORD_CASES: readonly HostileCase[] = casesOf(".docx", [
  ["billion laughs", () => mainPart(laughs()), "damaged", "heavy"],
  ["one entity of a megabyte, many times", () => mainPart(quadraticBlowup()), "damaged", "heavy"],
  ["external entity", () => doctype('<!ENTITY e SYSTEM "file:///etc/passwd">', "&e;"), "damaged"],
  ["external definition", () => mainPart(external("http://localhost:9/a.dtd")), "damaged", "heavy"],
  ["entity of its own in an attribute", () => doctype('<!ENTITY e "x">', LINE), "damaged", "heavy"],
  ["UTF-16", () => mainPart(utf16()), "checked", "heavy"],
  ["UTF-16 that breaks off in a letter", () => mainPart(utf16(1)), "damaged", "heavy"],
  [
    "NUL bytes",
    () => mainPart(`<w:document>\0<w:body>${LINE}</w:body></w:document>`),
    "damaged",
    "heavy",
  ],
  ["a million elements in one another", () => body(nest("w:sdt", 1_000_000)), "too-large", "heavy"],
  ["100,000 content controls in one another", () => body(controls(100_000)), "too-large", "heavy"],
  ["200 content controls in one another", () => body(nest("w:sdt", 200)), "checked", "heavy"],
  ["ten thousand nested tables", () => body(nestedTables(10_000)), "too-large", "heavy"],
  ["sixty nested tables", () => body(nestedTables(60)), "checked", "heavy"],
  ["text boxes in one another", () => body(nestedBoxes(40)), "checked"],
  ["text boxes in one another without end", () => body(nestedBoxes(5000)), "too-large", "heavy"],
  ["two million elements", () => body("<w:p/>".repeat(2_000_000)), "too-large", "heavy"],
  ["attribute of 20 MB", () => body(wideAttribute()), "checked", "heavy"],
  ["100,000 attributes", () => body(`<w:p ${attributes(100_000)}/>${LINE}`), "too-large"],
  ["100,000 namespaces", () => body(`<w:p ${namespaces(100_000)}/>${LINE}`), "too-large", "heavy"],
  ["name of ten megabytes", () => body(`<${"a".repeat(200_000)}/>${LINE}`), "checked"],
  [
    "paragraph of 30 million letters",
    () => body(p(randomLetters(30_000_000))),
    "too-large",
    "heavy",
  ],
  ["paragraph of a million letters", () => body(p(randomLetters(1_000_000))), "checked", "heavy"],
  ["60 MB of one letter just below the bound", () => body(sparse(60)), "too-large", "heavy"],
  ["a million cells", () => body(cells(1000, 1000)), "too-large", "heavy"],
  ["250,000 cells", () => body(cells(25_000, 10)), "too-large", "heavy"],
  ["column merged over 40,000 rows", () => body(mergedColumn(40_000)), "checked", "heavy"],
  ["cells over two billion columns", () => body(wideCells(1, 2 ** 31)), "checked"],
  ["rows of two billion columns", () => body(wideCells(5000, 2 ** 31)), "too-large", "heavy"],
  ["row that skips two billion columns", () => body(skippingRow()), "checked"],
  ["300,000 tracked changes", () => body(`<w:p>${changes(300_000)}</w:p>`), "too-large", "heavy"],
  ["tracked changes of one letter each", () => body(`${changedLines(20_000)}`), "checked", "heavy"],
  ["300,000 comments on one word", () => body(comments(300_000)), "too-large", "heavy"],
  ["20,000 comments that never end", () => body(openComments(20_000)), "too-large", "heavy"],
  ["fields in one another without end", () => body(fields(200_000)), "checked", "heavy"],
  ["field marks that close nothing", () => body(fieldMarks("end", 200_000)), "too-large", "heavy"],
  ["styles based on each other", () => styled(cyclicStyles()), "checked"],
  ["style based on itself", () => styled(basedOn("a", "a")), "checked"],
  ["chain of 30,000 styles", () => chainedStyles(30_000), "checked", "heavy"],
  ["numbering that points to itself", () => numbered(cyclicNumbering(), 1), "checked"],
  [
    "20,000 lists that point to one style",
    () => numbered(linkedNumbering(20_000), 20_000),
    "checked",
    "heavy",
  ],
  ["label of 60,000 letters", () => numbered(longLabel(), 20_000), "too-large", "heavy"],
  ["notes that refer to themselves", notes, "checked"],
  ["100,000 references to notes", () => manyNotes(100_000), "too-large", "heavy"],
  ["relationships without end", () => relationships(100_000), "checked", "heavy"],
  ["no body", () => mainPart("<w:document/>"), "format-mismatch"],
  ["pictures of pages and no text", () => body("<w:p><w:r><w:drawing/></w:r></w:p>"), "no-text"],
  ["control characters", () => body(p("KẾ HOẠCH\u0085&#x9b;31m\u202e")), "checked"],
  ["template of another server", remoteTemplate, "checked"],
]);

function body(xml: string): Uint8Array {
  return buildDocx({ body: xml });
}

/** A Word file with the XML, or its bytes, as the whole main part. */
function mainPart(data: string | Uint8Array): Uint8Array {
  return rawZip([{ name: "word/document.xml", data }]);
}

function doctype(definitions: string, text: string): Uint8Array {
  return mainPart(
    `<!DOCTYPE w:document [${definitions}]><w:document><w:body>${text}</w:body></w:document>`,
  );
}

function laughs(): string {
  const levels = Array.from({ length: 30 }, (_, level) => {
    const below = level === 0 ? "ha" : `&l${level - 1};`.repeat(10);
    return `<!ENTITY l${level} "${below}">`;
  });
  return `<!DOCTYPE w:document [${levels.join("")}]><w:document><w:body>&l29;</w:body></w:document>`;
}

function quadraticBlowup(): string {
  return `<!DOCTYPE w:document [<!ENTITY a "${"a".repeat(1_000_000)}">]><w:document><w:body>${"&a;".repeat(10_000)}</w:body></w:document>`;
}

function external(address: string): string {
  return `<!DOCTYPE w:document SYSTEM "${address}"><w:document><w:body>${LINE}</w:body></w:document>`;
}

function utf16(lost = 0): Buffer {
  const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><w:document><w:body>${LINE}</w:body></w:document>`;
  const bytes = Buffer.from(xml, "utf16le");
  return bytes.subarray(0, bytes.length - lost);
}

function nest(name: string, depth: number, inner = LINE): string {
  return `<${name}>`.repeat(depth) + inner + `</${name}>`.repeat(depth);
}

function controls(depth: number): string {
  return (
    "<w:sdt><w:sdtPr/><w:sdtContent>".repeat(depth) + LINE + "</w:sdtContent></w:sdt>".repeat(depth)
  );
}

function nestedTables(depth: number): string {
  return `${"<w:tbl><w:tr><w:tc>".repeat(depth)}${LINE}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`;
}

function nestedBoxes(depth: number): string {
  const open = "<w:p><w:r><w:t>a</w:t><w:pict><w:txbxContent>";
  return `${open.repeat(depth)}${LINE}${"</w:txbxContent></w:pict></w:r></w:p>".repeat(depth)}`;
}

function wideAttribute(): string {
  return `<w:p w:rsidR="${randomLetters(20_000_000)}"/>${LINE}`;
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_, index) => `w:a${index}="1"`).join(" ");
}

function namespaces(count: number): string {
  return Array.from({ length: count }, (_, index) => `xmlns:n${index}="urn:${index}"`).join(" ");
}

/** One letter over and over, with just so much noise that the ratio of the archive is bearable. */
function sparse(megabytes: number): string {
  const noise = randomLetters(1024);
  return p(`${noise}${"a".repeat(255 * 1024)}`.repeat(4 * megabytes));
}

function cells(rows: number, columns: number): string {
  return table("", tr(...Array<string>(columns).fill("<w:tc><w:p/></w:tc>")).repeat(rows)) + LINE;
}

function mergedColumn(rows: number): string {
  const rest = tr("<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>", tc("a")).repeat(rows);
  return ruledTable(tr(tc("TT", '<w:vMerge w:val="restart"/>'), tc("Nhiệm vụ")), rest);
}

function wideCells(rows: number, span: number): string {
  return ruledTable(
    tr(...Array<string>(10).fill(tc("a", `<w:gridSpan w:val="${span}"/>`))).repeat(rows),
  );
}

function skippingRow(): string {
  return ruledTable(
    `<w:tr><w:trPr><w:gridBefore w:val="2147483647"/></w:trPr>${tc("a")}${tc("b")}</w:tr>`,
  );
}

function changes(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<w:ins w:author="${index}"><w:r><w:t>a</w:t></w:r></w:ins>`,
  ).join("");
}

function changedLines(count: number): string {
  return `<w:p><w:ins w:author="A">${r("a")}</w:ins><w:del w:author="B"><w:r><w:delText>b</w:delText></w:r></w:del></w:p>`.repeat(
    count,
  );
}

function comments(count: number): string {
  const marks = Array.from({ length: count }, (_, id) => `<w:commentReference w:id="${id}"/>`);
  return `<w:p>${r("a")}<w:r>${marks.join("")}</w:r></w:p>`;
}

/** Each covers all the words that follow. */
function openComments(count: number): string {
  const starts = Array.from({ length: count }, (_, id) => `<w:commentRangeStart w:id="${id}"/>`);
  return starts.join("") + p("Kế hoạch cải cách hành chính năm 2026. ").repeat(2000);
}

function fields(count: number): string {
  const field =
    '<w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/><w:t>a</w:t>';
  return `<w:p><w:r>${field.repeat(count)}</w:r></w:p>`;
}

function fieldMarks(type: string, count: number): string {
  return `<w:p><w:r>${`<w:fldChar w:fldCharType="${type}"/>`.repeat(count)}<w:t>KẾ HOẠCH</w:t></w:r></w:p>`;
}

function styled(styles: string): Uint8Array {
  return buildDocx({ body: p("KẾ HOẠCH", '<w:pStyle w:val="a"/>'), styles });
}

function basedOn(id: string, base: string): string {
  return `<w:style w:styleId="${id}" w:type="paragraph"><w:basedOn w:val="${base}"/></w:style>`;
}

function cyclicStyles(): string {
  return basedOn("a", "b") + basedOn("b", "c") + basedOn("c", "a");
}

function chainedStyles(count: number): Uint8Array {
  const ids = Array.from({ length: count }, (_, index) => index);
  return buildDocx({
    body: ids.map((id) => p("a", `<w:pStyle w:val="s${id}"/>`)).join(""),
    styles: ids.map((id) => basedOn(`s${id}`, `s${id + 1}`)).join(""),
  });
}

function numbered(numbering: string, lists: number): Uint8Array {
  const items = Array.from({ length: lists }, (_, index) =>
    p("KẾ HOẠCH", `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${index + 1}"/></w:numPr>`),
  );
  const style = `<w:style w:styleId="list" w:type="numbering"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  return buildDocx({ body: items.join(""), styles: style, numbering });
}

function cyclicNumbering(): string {
  return linkedNumbering(1);
}

function linkedNumbering(count: number): string {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  const abstracts = ids.map(
    (id) => `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="list"/></w:abstractNum>`,
  );
  const nums = ids.map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return abstracts.join("") + nums.join("");
}

function longLabel(): string {
  const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${"%1.".repeat(20_000)}"/></w:lvl>`;
  const nums = Array.from(
    { length: 20_000 },
    (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="0"/></w:num>`,
  );
  return `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum>${nums.join("")}`;
}

function notes(): Uint8Array {
  const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  const note = `<w:footnote w:id="1"><w:p>${r("Ghi chú")}${reference}</w:p></w:footnote>`;
  return buildDocx({ body: `<w:p>${r("KẾ HOẠCH")}${reference}</w:p>`, footnotes: note });
}

function manyNotes(count: number): Uint8Array {
  const references = Array.from(
    { length: count },
    (_, id) => `<w:footnoteReference w:id="${id}"/>`,
  );
  const all = Array.from(
    { length: count },
    (_, id) => `<w:footnote w:id="${id}">${p("a")}</w:footnote>`,
  );
  return buildDocx({
    body: `<w:p>${r("KẾ HOẠCH")}<w:r>${references.join("")}</w:r></w:p>`,
    footnotes: all.join(""),
  });
}

function relationships(count: number): Uint8Array {
  const all = Array.from(
    { length: count },
    (_, id) => `<Relationship Id="r${id}" Type="x/styles" Target="../../${id}.xml"/>`,
  );
  return zip({
    "word/document.xml": `<w:document><w:body>${LINE}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`,
  });
}

function remoteTemplate(): Uint8Array {
  const external = ["attachedTemplate", "image", "oleObject", "frame", "styles", "numbering"].map(
    (type, index) =>
      `<Relationship Id="r${index}" Type="x/${type}" Target="http://localhost:9/${type}" TargetMode="External"/>`,
  );
  const fields = ["INCLUDETEXT", "INCLUDEPICTURE", "DDEAUTO", "LINK"].map(
    (name) =>
      `<w:fldSimple w:instr="${name} http://localhost:9/a"><w:r><w:t>a</w:t></w:r></w:fldSimple>`,
  );
  return zip({
    "word/document.xml": `<w:document><w:body>${LINE}<w:p>${fields.join("")}</w:p></w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${external.join("")}</Relationships>`,
  });
}
