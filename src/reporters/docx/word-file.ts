import { type Markup, html as xml } from "../markup.js";
import { PROPERTIES_PART, sealedPackage } from "./sheet-seal.js";
import { twips } from "./word-xml.js";

/**
 * A Word file on paper and with margins of Decree 30/2020/NĐ-CP (Annex I, part I.1): A4, 20 mm above, below
 * and right, 30 mm left, Times New Roman, page numbers above from the second page on. Each of `sheets`
 * begins a page and counts its pages anew; `isSealed` tells whether the file was edited since.
 */
export function wordFile(sheets: readonly Markup[]): Uint8Array {
  const last = sheets.length - 1;
  // A table must be followed by a paragraph; this one is too low to begin a page of its own.
  const low = xml`<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>`;
  const bodies = sheets.map((sheet, index) =>
    index === last
      ? xml`${sheet}<w:p><w:pPr>${low}</w:pPr></w:p>${PAPER}`
      : xml`${sheet}<w:p><w:pPr>${low}${PAPER}</w:pPr></w:p>`,
  );
  return sealedPackage(
    new Map([
      ["[Content_Types].xml", CONTENT_TYPES],
      ["_rels/.rels", PACKAGE_RELATIONSHIPS],
      ["word/document.xml", part("document", xml`<w:body>${bodies}</w:body>`)],
      ["word/_rels/document.xml.rels", DOCUMENT_RELATIONSHIPS],
      ["word/styles.xml", part("styles", STYLES)],
      ["word/header1.xml", part("hdr", PAGE_NUMBER)],
      ["word/header2.xml", part("hdr", xml`<w:p/>`)],
    ]),
  );
}

const OFFICE = "http://schemas.openxmlformats.org";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function part(root: string, content: Markup): string {
  const spaces = `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`;
  return `${DECLARATION}<w:${root} ${spaces}>${content.text}</w:${root}>`;
}

const WORD_PARTS = [
  ["rId1", "styles", "styles.xml"],
  ["rId2", "header", "header1.xml"],
  ["rId3", "header", "header2.xml"],
] as const;
const CONTENT_TYPES = contentTypes();
const PACKAGE_RELATIONSHIPS = relationships([
  ["rId1", "officeDocument", "word/document.xml"],
  ["rId2", "custom-properties", PROPERTIES_PART],
]);
const DOCUMENT_RELATIONSHIPS = relationships(WORD_PARTS);

function contentTypes(): string {
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const overrides = [
    ["document.xml", "document.main"],
    ["styles.xml", "styles"],
    ["header1.xml", "header"],
    ["header2.xml", "header"],
  ].map(([name, kind]) => `<Override PartName="/word/${name}" ContentType="${word}.${kind}+xml"/>`);
  const properties = `<Override PartName="/${PROPERTIES_PART}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`;
  const relations = "application/vnd.openxmlformats-package.relationships+xml";
  return `${DECLARATION}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="${relations}"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}${properties}</Types>`;
}

function relationships(targets: readonly (readonly [string, string, string])[]): string {
  const items = targets.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${OFFICE}/package/2006/relationships">${items.join("")}</Relationships>`;
}

const PAPER = xml`<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${twips(20)}" w:right="${twips(20)}" w:bottom="${twips(20)}" w:left="${twips(30)}" w:header="${twips(10)}" w:footer="${twips(10)}" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`;

const PAGE_NUMBER = xml`<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

const STYLES = xml`<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>`;
