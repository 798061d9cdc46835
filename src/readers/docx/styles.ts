import { childrenNamed, descend, type XmlElement } from "../../ooxml/xml.js";
import { stringOf } from "./properties.js";

export interface Style {
  readonly id: string;
  readonly type: string;
  /** The built-in name in English whatever the language of Word: "heading 1". */
  readonly name: string;
  readonly element: XmlElement;
}

/** The style sheet; every lookup is safe against styles that are missing or based on each other. */
export interface Styles {
  /** The style and those that it is based on, nearest first; without an id the type's default. */
  chain(type: StyleType, id: string | undefined): readonly Style[];
  readonly defaultParagraph: XmlElement | undefined;
  readonly defaultRun: XmlElement | undefined;
  /** The `w:numPr` of a numbering style. */
  numberingOf(styleId: string): XmlElement | undefined;
}

/** Longer chains are made by no program. */
const MOST_BASES = 64;

type StyleType = "paragraph" | "character" | "table" | "numbering";

/** @param root `w:styles`, absent when the document has none or they cannot be read */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map<string, Style>();
  const defaults = new Map<string, string>();
  for (const element of childrenNamed(root, "w:style")) {
    const { "w:styleId": id, "w:type": type = "paragraph" } = element.attributes;
    if (id === undefined) continue;
    styles.set(id, { id, type, name: stringOf(element, "w:name") ?? id, element });
    if (["1", "true", "on"].includes(element.attributes["w:default"] ?? "")) defaults.set(type, id);
  }
  const chains = new Map<string, readonly Style[]>();
  const docDefaults = descend(root, "w:docDefaults");
  return {
    chain(type, id) {
      const known = id !== undefined && styles.get(id)?.type === type ? id : defaults.get(type);
      if (known === undefined) return [];
      const chain = chains.get(known) ?? followChain(styles, known, type);
      chains.set(known, chain);
      return chain;
    },
    defaultParagraph: descend(docDefaults, "w:pPrDefault", "w:pPr"),
    defaultRun: descend(docDefaults, "w:rPrDefault", "w:rPr"),
    numberingOf: (id) => descend(styles.get(id)?.element, "w:pPr", "w:numPr"),
  };
}

function followChain(
  styles: ReadonlyMap<string, Style>,
  first: string,
  type: string,
): readonly Style[] {
  const chain = new Set<Style>();
  let style = styles.get(first);
  while (style?.type === type && !chain.has(style) && chain.size < MOST_BASES) {
    chain.add(style);
    style = styles.get(stringOf(style.element, "w:basedOn") ?? "");
  }
  return [...chain];
}
