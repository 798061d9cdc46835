import { characters, elementsOf, type XmlElement } from "../../ooxml/xml.js";
import { wordsKey } from "../words-key.js";

/** A paragraph by what stands directly in it; a mark can only stand between two of these. */
export interface ParagraphPieces {
  readonly pieces: readonly Piece[];
  /** The words of all pieces, as `wordsKey`. */
  readonly key: string;
}

export interface Piece {
  readonly element: XmlElement;
  /** Where its words begin and end in the key of the paragraph. */
  readonly start: number;
  readonly end: number;
  /** How many fields are open in front of it, and behind it, counted from the paragraph's beginning. */
  readonly depthBefore: number;
  readonly depthAfter: number;
}

export function paragraphPieces(paragraph: XmlElement): ParagraphPieces {
  const keys: string[] = [];
  const pieces: Piece[] = [];
  let start = 0;
  let depth = 0;
  for (const element of elementsOf(paragraph)) {
    if (element.name === "w:pPr") continue;
    const content = { words: [] as string[], depth };
    collect(element, content);
    const key = wordsKey(content.words.join(""));
    const end = start + key.length;
    pieces.push({ element, start, end, depthBefore: depth, depthAfter: content.depth });
    keys.push(key);
    start = end;
    depth = content.depth;
  }
  return { pieces, key: keys.join("") };
}

interface Content {
  readonly words: string[];
  depth: number;
}

function collect(element: XmlElement, content: Content): void {
  if (NOT_PRINTED_HERE.has(element.name)) return;
  if (element.name === "w:t" || element.name === "m:t") content.words.push(characters(element));
  else if (element.name === "w:noBreakHyphen") content.words.push("-");
  else if (element.name === "w:fldChar") content.depth += fieldStep(element);
  for (const child of elementsOf(element)) collect(child, content);
}

const NOT_PRINTED_HERE: ReadonlySet<string> = new Set([
  "w:rPr",
  "w:sdtPr",
  "w:moveFrom",
  "w:rt",
  "w:txbxContent",
]);

function fieldStep({ attributes }: XmlElement): number {
  const type = attributes["w:fldCharType"];
  if (type === "begin") return 1;
  return type === "end" ? -1 : 0;
}
