import { childrenNamed, descend, type XmlElement } from "../../ooxml/xml.js";
import { numberOf, stringOf, switchOf } from "./properties.js";
import type { Styles } from "./styles.js";

/** One level of a list; levels count from 0. */
export interface Level {
  readonly start: number;
  /** `w:numFmt`: "decimal", "upperRoman", "bullet" .. */
  readonly format: string;
  /** "%1.%2." with the ordinals of the levels 1 and 2, or literal text: "đ)". */
  readonly text: string;
  /** All ordinals are printed in decimal figures. */
  readonly legal: boolean;
  /** The level, from 1, after which this one begins again; 0 never, absent after any higher one. */
  readonly restartAfter: number | undefined;
  readonly paragraphStyle: string | undefined;
  readonly runProperties: XmlElement | undefined;
}

/** A list as the paragraphs of one `w:num` see it. */
export interface List {
  /** Lists with the same key count on together. */
  readonly counterKey: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where this `w:num` starts again, by level. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** The lists of the document by `w:numId`; a list that is not defined is `undefined`. */
export interface Numbering {
  list(numId: string): List | undefined;
}

interface Definitions {
  readonly styles: Styles;
  readonly abstracts: ReadonlyMap<string, XmlElement>;
  readonly nums: ReadonlyMap<string, XmlElement>;
  /** The definition that says it is the one of a numbering style, by style. */
  readonly homes: ReadonlyMap<string, XmlElement>;
}

const MAX_LINKS = 8;
/** What Word takes for a label, in characters. */
const LONGEST_LABEL = 255;

/** @param root `w:numbering`, absent when the document has none or it cannot be read */
export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const abstracts = byId(childrenNamed(root, "w:abstractNum"), "w:abstractNumId");
  const definitions: Definitions = {
    styles,
    abstracts,
    nums: byId(childrenNamed(root, "w:num"), "w:numId"),
    homes: byStyleLink([...abstracts.values()]),
  };
  const lists = new Map<string, List | undefined>();
  return {
    list(numId) {
      if (!lists.has(numId)) lists.set(numId, readList(definitions, numId));
      return lists.get(numId);
    },
  };
}

function byId(elements: readonly XmlElement[], key: string): ReadonlyMap<string, XmlElement> {
  return new Map(elements.map((element) => [element.attributes[key] ?? "", element]));
}

/** The first of several that name one style. */
function byStyleLink(abstracts: readonly XmlElement[]): ReadonlyMap<string, XmlElement> {
  const homes = abstracts.flatMap((abstract): [string, XmlElement][] => {
    const link = stringOf(abstract, "w:styleLink");
    return link === undefined ? [] : [[link, abstract]];
  });
  return new Map(homes.toReversed());
}

function readList(definitions: Definitions, numId: string): List | undefined {
  const num = definitions.nums.get(numId);
  const abstract = abstractOf(definitions, num, MAX_LINKS);
  if (num === undefined || abstract === undefined) return undefined;
  const levels = new Map<number, Level>();
  for (const element of childrenNamed(abstract, "w:lvl")) setLevel(levels, element);
  const startOverrides = new Map<number, number>();
  for (const override of childrenNamed(num, "w:lvlOverride")) {
    const level = Number(override.attributes["w:ilvl"]);
    for (const element of childrenNamed(override, "w:lvl")) setLevel(levels, element, level);
    const start = numberOf(override, "w:startOverride");
    if (start !== undefined) startOverrides.set(level, start);
  }
  return { counterKey: abstract.attributes["w:abstractNumId"] ?? "", levels, startOverrides };
}

/** A definition may only point to a numbering style, whose own list holds the levels. */
function abstractOf(
  definitions: Definitions,
  num: XmlElement | undefined,
  linksLeft: number,
): XmlElement | undefined {
  const abstract = definitions.abstracts.get(stringOf(num, "w:abstractNumId") ?? "");
  const link = stringOf(abstract, "w:numStyleLink");
  if (link === undefined || childrenNamed(abstract, "w:lvl").length > 0 || linksLeft === 0) {
    return abstract;
  }
  const linkedId = stringOf(definitions.styles.numberingOf(link), "w:numId");
  const linked = linkedId === undefined ? undefined : definitions.nums.get(linkedId);
  if (linked !== undefined) return abstractOf(definitions, linked, linksLeft - 1);
  return definitions.homes.get(link);
}

function setLevel(levels: Map<number, Level>, element: XmlElement, overridden?: number): void {
  const index = overridden ?? Number(element.attributes["w:ilvl"]);
  if (!Number.isInteger(index) || index < 0 || index > 8) return;
  levels.set(index, {
    start: numberOf(element, "w:start") ?? 0,
    format: numberFormat(element),
    text: (stringOf(element, "w:lvlText") ?? "").slice(0, LONGEST_LABEL),
    legal: switchOf(element, "w:isLgl") ?? false,
    restartAfter: numberOf(element, "w:lvlRestart"),
    paragraphStyle: stringOf(element, "w:pStyle"),
    runProperties: descend(element, "w:rPr"),
  });
}

/** Formats newer than the standard stand in an alternative, with the nearest old one as fallback. */
function numberFormat(element: XmlElement): string {
  const fallback = descend(element, "mc:AlternateContent", "mc:Fallback");
  return stringOf(element, "w:numFmt") ?? stringOf(fallback, "w:numFmt") ?? "decimal";
}
