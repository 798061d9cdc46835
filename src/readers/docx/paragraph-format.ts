import type { Paragraph } from "../../document/document.js";
import { descend, type XmlElement } from "../../ooxml/xml.js";
import { numberOf, stringOf } from "./properties.js";
import type { Style, Styles } from "./styles.js";

export interface ParagraphFormat {
  readonly styleId: string | undefined;
  readonly alignment: Paragraph["alignment"];
  readonly heading: number | undefined;
  readonly numbering: NumberingReference | undefined;
}

/** Which list a paragraph belongs to, as far as the paragraph and its styles say. */
export interface NumberingReference {
  readonly numId: string;
  /** The level that the paragraph itself names. */
  readonly ownLevel: number | undefined;
  /** The level that its styles name. */
  readonly styleLevel: number | undefined;
  /** Styles of the paragraph, nearest first: a list may tie its levels to them. */
  readonly styleIds: readonly string[];
}

const ALIGNMENTS: Readonly<Record<string, Paragraph["alignment"]>> = {
  left: "left",
  start: "left",
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
  distribute: "justify",
};

const BODY_TEXT = 9;

/** @param pPr `w:pPr` of the paragraph */
export function paragraphFormat(styles: Styles, pPr: XmlElement | undefined): ParagraphFormat {
  const styleId = stringOf(pPr, "w:pStyle");
  const chain = styles.chain("paragraph", styleId);
  const layers = [pPr, ...chain.map((style) => descend(style.element, "w:pPr"))];
  const alignment = nearest([...layers, styles.defaultParagraph], (layer) =>
    stringOf(layer, "w:jc"),
  );
  return {
    styleId,
    alignment: alignment === undefined ? undefined : ALIGNMENTS[alignment],
    heading: headingLevel(layers, chain),
    numbering: numberingReference(layers, chain),
  };
}

function nearest<Value>(
  layers: readonly (XmlElement | undefined)[],
  read: (layer: XmlElement | undefined) => Value | undefined,
): Value | undefined {
  for (const layer of layers) {
    const value = read(layer);
    if (value !== undefined) return value;
  }
  return undefined;
}

function headingLevel(
  layers: readonly (XmlElement | undefined)[],
  chain: readonly Style[],
): number | undefined {
  const outline = nearest(layers, (layer) => numberOf(layer, "w:outlineLvl"));
  if (outline !== undefined) return outline >= 0 && outline < BODY_TEXT ? outline + 1 : undefined;
  const names = chain.map((style) => /^heading ([1-9])$/i.exec(style.name)?.[1]);
  const level = names.find((name) => name !== undefined);
  return level === undefined ? undefined : Number(level);
}

/** List and level are looked up separately: a paragraph may move in the list of its style. */
function numberingReference(
  layers: readonly (XmlElement | undefined)[],
  chain: readonly Style[],
): NumberingReference | undefined {
  const lists = layers.map((layer) => descend(layer, "w:numPr"));
  const numId = nearest(lists, (list) => stringOf(list, "w:numId"));
  if (numId === undefined || numId === "0") return undefined;
  return {
    numId,
    ownLevel: numberOf(lists[0], "w:ilvl"),
    styleLevel: nearest(lists.slice(1), (list) => numberOf(list, "w:ilvl")),
    styleIds: chain.map((style) => style.id),
  };
}
