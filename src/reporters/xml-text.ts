import { cleanLines } from "./clean-text.js";
import { wellFormed } from "./well-formed.js";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Elements, or words of whatever origin. */
  readonly content: readonly XmlElement[] | string;
}

/** The element as a whole XML file that shows every word as it is, without what XML 1.0 forbids. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementLines(root).join("\n")}\n`;
}

function elementLines({ name, attributes, content }: XmlElement): readonly string[] {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const open = `<${name}${given.join("")}`;
  if (content.length === 0) return [`${open}/>`];
  if (typeof content === "string") return [`${open}>${xmlText(content)}</${name}>`];
  const inner = content.flatMap(elementLines).map((line) => `  ${line}`);
  return [`${open}>`, ...inner, `</${name}>`];
}

/** U+FFFE and U+FFFF are no characters of XML. */
function xmlText(value: string | number): string {
  const text = wellFormed(cleanLines(String(value)));
  return text.replace(/[\ufffe\uffff]/g, "").replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
