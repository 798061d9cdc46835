import { cleanText } from "./clean-text.js";

/** HTML or XML that may be printed as it is; made by `html` alone, so that words of documents never are. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Markup | string | number | undefined | readonly Content[];

/**
 * HTML, or XML, whose entities these are too, from a template. Strings that are put in are escaped and rid of controls and marks that turn the
 * direction of writing, whether they stand between tags or in the quotes of an attribute; blanks at their
 * ends are lost.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const texts = parts.map((part) => part.replace(/\n\s+/g, "\n"));
  return new Markup(texts.map((text, index) => text + rendered(values[index])).join(""));
}

function rendered(value: Content): string {
  if (value === undefined) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "string") return escaped(cleanText(value));
  if (typeof value === "number") return String(value);
  return value.map(rendered).join("");
}

function escaped(text: string): string {
  return text.replace(NOT_IN_XML, "\ufffd").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Halves of letters and two signs that are none. */
const NOT_IN_XML = /[\p{Cs}\ufffe\uffff]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
