import { elementsOf, type XmlElement } from "../../ooxml/xml.js";
import { type Edit, spanOf, type XmlSource } from "../../ooxml/xml-source.js";
import { type ElementNames, markNames } from "./element-names.js";

/** What says in the text of a document where the comments stand. */
export function marksFor(id: number, names: ElementNames): Marks {
  const { w, declared } = markNames(names);
  const mark = (name: string, inner = "") => `<${w}${name}${inner} ${w}id="${id}"/>`;
  return {
    start: mark("commentRangeStart", declared),
    end: `${mark("commentRangeEnd", declared)}<${w}r${declared}>${mark("commentReference")}</${w}r>`,
  };
}

export interface Marks {
  readonly start: string;
  readonly end: string;
}

/** The edit that puts marks into a paragraph without any content (`<w:p/>`). */
export function openedParagraph(
  { text }: XmlSource,
  span: { readonly name: string; readonly end: number },
  marks: string,
): Edit {
  const slash = text.lastIndexOf("/", span.end);
  return { start: slash, end: span.end, text: `>${marks}</${span.name}${OPENED_FOR_MARKS}>` };
}

/** A blank in the end tag tells that the paragraph closed itself before the marks came. */
const OPENED_FOR_MARKS = " ";

/** The edits that take the marks of the comments `ids` out, so that the text is again what it was. */
export function withoutMarks(source: XmlSource, ids: ReadonlySet<string>): readonly Edit[] {
  const edits: Edit[] = [];
  collectMarks(source.root, { source, ids, edits });
  return edits;
}

interface Collecting {
  readonly source: XmlSource;
  readonly ids: ReadonlySet<string>;
  readonly edits: Edit[];
}

function collectMarks(element: XmlElement, collecting: Collecting): void {
  const { source, ids, edits } = collecting;
  for (const child of elementsOf(element)) {
    const { start, end } = spanOf(source, child);
    if (isMark(child, ids)) edits.push({ start, end, text: "" });
    else if (child.name === "w:p" && holdsOnlyMarks(child, collecting)) {
      edits.push({ start: spanOf(source, child).openEnd - 1, end, text: "/>" });
    } else collectMarks(child, collecting);
  }
}

function isMark(element: XmlElement, ids: ReadonlySet<string>): boolean {
  if (element.name === "w:r") {
    const content = elementsOf(element).filter(({ name }) => name !== "w:rPr");
    return content.length > 0 && content.every((child) => isMark(child, ids));
  }
  return MARKS.has(element.name) && ids.has(element.attributes["w:id"] ?? "");
}

const MARKS: ReadonlySet<string> = new Set([
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:commentReference",
]);

/** Whether the paragraph was opened by `openedParagraph`, and nobody has written into it since. */
function holdsOnlyMarks(paragraph: XmlElement, { source, ids }: Collecting): boolean {
  const { closeStart, end, name } = spanOf(source, paragraph);
  if (source.text.slice(closeStart, end) !== `</${name}${OPENED_FOR_MARKS}>`) return false;
  return paragraph.children.every((child) => typeof child !== "string" && isMark(child, ids));
}

/** The ids of all comments that the text refers to. */
export function markIds(element: XmlElement): readonly string[] {
  return elementsOf(element).flatMap((child) =>
    MARKS.has(child.name) ? (child.attributes["w:id"] ?? []) : markIds(child),
  );
}
