import { elementsOf, type XmlElement } from "../../ooxml/xml.js";

/** How many tracked changes in `body` are none of words: of formats, paragraph marks, table rows and cells. */
export function wordlessChangesIn(body: XmlElement): number {
  let count = 0;
  for (const child of elementsOf(body)) {
    if (child.name === OLDER_COPY) continue;
    // What a change keeps of the format before it is none that anybody has to accept.
    if (FORMATS.has(child.name)) count += 1;
    else if (HOLDERS.has(body.name) && MARKS.has(child.name)) count += 1;
    else count += wordlessChangesIn(child);
  }
  return count;
}

/** For programs that do not know what stands beside it. */
const OLDER_COPY = "mc:Fallback";

const FORMATS: ReadonlySet<string> = new Set([
  "w:rPrChange",
  "w:pPrChange",
  "w:sectPrChange",
  "w:tblPrChange",
  "w:tblGridChange",
  "w:tblPrExChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:numberingChange",
]);

/** Where a change is that of a paragraph mark, a row or a cell. */
const HOLDERS: ReadonlySet<string> = new Set(["w:rPr", "w:trPr", "w:tcPr"]);

const MARKS: ReadonlySet<string> = new Set([
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
]);
