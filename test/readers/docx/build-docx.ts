import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** XML inside the root element of each part; all but the body may be missing. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly theme?: string;
  readonly settings?: string;
  /** Headers and footers by part name ("header1"); `relationId` gives the id to refer to one. */
  readonly margins?: Readonly<Record<string, string>>;
}

/** The id of the relationship that leads to a header or footer. */
export function relationId(part: string): string {
  return `to-${part}`;
}

/** The bytes of the smallest Word package that holds the parts. */
export function buildDocx({ body, theme, margins = {}, ...parts }: DocxParts): Uint8Array {
  const files: Record<string, string> = {
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/document.xml": root("document", `<w:body>${body}</w:body>`),
  };
  const links: Link[] = [];
  for (const [name, xml] of Object.entries(parts)) {
    files[`word/${name}.xml`] = root(name, xml);
    links.push([name, `${name}.xml`]);
  }
  for (const [name, xml] of Object.entries(margins)) {
    const kind = name.replace(/\d+$/, "");
    files[`word/${name}.xml`] = root(kind === "header" ? "hdr" : "ftr", xml);
    links.push([kind, `${name}.xml`, relationId(name)]);
  }
  if (theme !== undefined) {
    files["word/theme/theme1.xml"] = theme;
    links.push(["theme", "theme/theme1.xml"]);
  }
  files["word/_rels/document.xml.rels"] = relationships(links);
  return zip(files);
}

/** A zip archive of text files by name. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** A paragraph with one run; `pPr` and `rPr` are the XML inside those elements. */
export function p(text: string, pPr = "", rPr = ""): string {
  return `<w:p><w:pPr>${pPr}</w:pPr>${r(text, rPr)}</w:p>`;
}

/** A run of text; `rPr` is the XML inside that element. */
export function r(text: string, rPr = ""): string {
  return `<w:r><w:rPr>${rPr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table with single borders out of rows of `tc`. */
export function ruledTable(...rows: readonly string[]): string {
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const borders = edges.map((edge) => `<w:${edge} w:val="single" w:sz="4"/>`).join("");
  return table(`<w:tblBorders>${borders}</w:tblBorders>`, ...rows);
}

/** A table with the XML `tblPr` inside its properties. */
export function table(tblPr: string, ...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr>${tblPr}</w:tblPr>${rows.join("")}</w:tbl>`;
}

export function tr(...cells: readonly string[]): string {
  return `<w:tr>${cells.join("")}</w:tr>`;
}

/** A cell of one paragraph; `tcPr` is the XML inside that element. */
export function tc(text: string, tcPr = ""): string {
  return `<w:tc><w:tcPr>${tcPr}</w:tcPr>${text === "" ? "<w:p/>" : p(text)}</w:tc>`;
}

function root(name: string, xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${W}" xmlns:r="${OFFICE}">${xml}</w:${name}>`;
}

/** Type and target of a relationship, and its id where something refers to it. */
type Link = readonly [type: string, target: string, id?: string];

function relationships(links: readonly Link[]): string {
  const items = links.map(
    ([type, target, id = `${type}-${target}`]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}
