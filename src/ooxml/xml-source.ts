import { damagedPart } from "./inflate-entry.js";
import { WORD_NAMESPACES } from "./namespaces.js";
import { parseXml, type XmlElement } from "./xml.js";
import { type XmlSpan, xmlSpans } from "./xml-spans.js";

/** An XML part that can be changed at single places, everything else kept byte for byte. */
export interface XmlSource {
  readonly part: string;
  readonly root: XmlElement;
  readonly text: string;
  readonly encoding: XmlEncoding;
  readonly spans: ReadonlyMap<XmlElement, XmlSpan>;
}

/** Puts `text` in the place of what stands from `start` up to but without `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type XmlEncoding = "utf-8" | "utf-16le" | "utf-16be";

/**
 * The part with the place of every element.
 * @throws DocumentError "damaged" or "too-large" as `parseXml`, "damaged" also where the bytes are
 * no text in the encoding that they begin with, so that they could not be kept as they are
 */
export function openXmlSource(bytes: Uint8Array, part: string): XmlSource {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (Buffer.compare(encoded(text, encoding), bytes) !== 0) throw damagedPart(part);
  const root = parseXml(bytes, part);
  return { part, root, text, encoding, spans: spansOf(root, text, part) };
}

/** The bytes of the part after the edits, which must not overlap; at one place their order is kept. */
export function withEdits({ text, encoding }: XmlSource, edits: readonly Edit[]): Uint8Array {
  const pieces: string[] = [];
  let kept = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    pieces.push(text.slice(kept, edit.start), edit.text);
    kept = edit.end;
  }
  pieces.push(text.slice(kept));
  return encoded(pieces.join(""), encoding);
}

/** Where the element stands in the text of its part. */
export function spanOf({ spans, part }: XmlSource, element: XmlElement): XmlSpan {
  const span = spans.get(element);
  if (span === undefined) throw damagedPart(part);
  return span;
}

/** Whether the part is written in the strict form of the standard, by its root element. */
export function isStrict(source: XmlSource): boolean {
  const { start, openEnd } = spanOf(source, source.root);
  return source.text.slice(start, openEnd).includes(WORD_NAMESPACES.strict);
}

/** The edit that puts `inside` at the end of the root element. */
export function atEndOfRoot(source: XmlSource, inside: string): Edit {
  const { closeStart, end, name } = spanOf(source, source.root);
  if (closeStart < end) return { start: closeStart, end: closeStart, text: inside };
  const slash = source.text.lastIndexOf("/", end);
  return { start: slash, end, text: `>${inside}</${name}>` };
}

/** The prefix that the element is written with, ":" included; "" for the default namespace. */
export function prefixOf({ name }: XmlSpan): string {
  return name.slice(0, name.indexOf(":") + 1);
}

function encodingOf([first, second]: Uint8Array): XmlEncoding {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function encoded(text: string, encoding: XmlEncoding): Uint8Array {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  const units = Buffer.from(text, "utf16le");
  return encoding === "utf-16le" ? units : units.swap16();
}

/** Both the tree and the spans follow the start tags. */
function spansOf(root: XmlElement, text: string, part: string): ReadonlyMap<XmlElement, XmlSpan> {
  const spans = xmlSpans(text);
  const found = new Map<XmlElement, XmlSpan>();
  for (const element of elementsBelow(root)) {
    const span = spans[found.size];
    if (span === undefined) throw damagedPart(part);
    found.set(element, span);
  }
  if (found.size !== spans.length) throw damagedPart(part);
  return found;
}

function* elementsBelow(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) {
    if (typeof child !== "string") yield* elementsBelow(child);
  }
}
