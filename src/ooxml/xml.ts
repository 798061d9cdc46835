import { SaxesParser, type SaxesTagNS } from "saxes";
import { DocumentError } from "../document/errors.js";
import { damagedPart } from "./inflate-entry.js";
import { undeclaredNamespace, usualName } from "./namespaces.js";

/** An element with its usual prefix ("w:p"); attributes likewise ("w:val"). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

type XmlNode = XmlElement | string;

const MAX_DEPTH = 256;
const MAX_NODES = 1_000_000;
/** Of text; a plan of 300 pages has less than one million. */
const MAX_CHARACTERS = 10_000_000;
/** Of one element; Word's own have some ten. */
const MAX_ATTRIBUTES = 1000;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/**
 * The root element of an XML part.
 * @throws DocumentError "damaged" when the XML is not well-formed or holds a DOCTYPE, "too-large"
 * when it is nested too deep or has too many nodes, attributes or characters.
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const parser = new SaxesParser({
    xmlns: true,
    position: false,
    resolvePrefix: undeclaredNamespace,
  });
  const top: OpenElement = { name: "", attributes: {}, children: [] };
  const open: OpenElement[] = [top];
  let nodes = 0;
  let characters = 0;
  let attributes = 0;
  const append = (node: XmlNode): void => {
    nodes += 1;
    if (typeof node === "string") characters += node.length;
    if (nodes > MAX_NODES || characters > MAX_CHARACTERS || open.length > MAX_DEPTH) {
      throw tooManyNodes(part);
    }
    open.at(-1)?.children.push(node);
  };
  parser.on("error", (error) => {
    throw damagedPart(part, { cause: error });
  });
  parser.on("doctype", () => {
    throw damagedPart(part);
  });
  parser.on("opentagstart", () => {
    attributes = 0;
  });
  parser.on("attribute", () => {
    attributes += 1;
    if (attributes > MAX_ATTRIBUTES) throw tooManyNodes(part);
  });
  parser.on("opentag", (tag) => {
    const element = openElement(tag);
    append(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", append);
  parser.on("cdata", append);
  parser.write(decode(bytes)).close();
  const root = top.children.find((node) => typeof node !== "string");
  if (root === undefined) throw damagedPart(part);
  return root;
}

/** The elements directly below `element`. */
export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  if (element === undefined) return [];
  return element.children.filter((node) => typeof node !== "string");
}

/** The elements called `name` directly below `element`. */
export function childrenNamed(
  element: XmlElement | undefined,
  name: string,
): readonly XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** The first element reached from `element` by going down through `names`. */
export function descend(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  let found = element;
  for (const name of names) {
    if (found === undefined) return undefined;
    found = found.children.find(
      (node): node is XmlElement => typeof node !== "string" && node.name === name,
    );
  }
  return found;
}

/** The characters directly inside `element`. */
export function characters(element: XmlElement): string {
  return element.children.filter((node) => typeof node === "string").join("");
}

function openElement(tag: SaxesTagNS): OpenElement {
  const attributes: Record<string, string> = {};
  for (const attribute of Object.values(tag.attributes)) {
    if (attribute.prefix !== "xmlns" && attribute.name !== "xmlns") {
      attributes[usualName(attribute)] = attribute.value;
    }
  }
  return { name: usualName(tag), attributes, children: [] };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

function tooManyNodes(part: string): DocumentError {
  return new DocumentError("too-large", {
    vi: `Phần "${part}" trong tệp Word quá lớn hoặc lồng nhau quá sâu nên tệp không được đọc; hãy kiểm tra nguồn của tệp.`,
    en: `The part "${part}" of the Word file is too large or nested too deep, so the file was not read; check where it comes from.`,
  });
}
