import type { Package } from "../../ooxml/package.js";
import { descend, type XmlElement } from "../../ooxml/xml.js";
import { type Edit, isStrict, prefixOf, spanOf, type XmlSource } from "../../ooxml/xml-source.js";
import { numberedParagraphs } from "../../readers/docx/read-docx.js";
import type { Remark } from "../annotator.js";
import { wordsKey } from "../words-key.js";
import { anchorOf } from "./anchor.js";
import { marksFor, openedParagraph } from "./own-marks.js";
import { type ParagraphPieces, paragraphPieces } from "./paragraph-pieces.js";

/** The document that the marks are put into. */
export interface MarkedDocument {
  readonly source: Package;
  readonly main: XmlSource;
  /** Where the remarks on the whole of it stand: its title in words, the surest first. */
  readonly title: readonly string[];
}

/** The edits that put the marks of the comments, by id, at their places in the text. */
export function placedMarks(
  { source, main, title }: MarkedDocument,
  remarks: ReadonlyMap<number, Remark>,
): readonly Edit[] {
  const paragraphs = numberedParagraphs(source, main.part, main.root);
  const known = new Map<XmlElement, ParagraphPieces>();
  const piecesOf = (paragraph: XmlElement): ParagraphPieces => {
    const pieces = known.get(paragraph) ?? paragraphPieces(paragraph);
    known.set(paragraph, pieces);
    return pieces;
  };
  const whole = titleParagraph(paragraphs, title, piecesOf);
  const byParagraph = new Map<XmlElement, [number, Remark][]>();
  for (const [id, remark] of remarks) {
    const { paragraph: number } = remark.location;
    const paragraph = number === null ? whole : nearestParagraph(paragraphs, number);
    if (paragraph === undefined) continue;
    const here = byParagraph.get(paragraph) ?? [];
    here.push([id, remark]);
    byParagraph.set(paragraph, here);
  }
  return [...byParagraph].flatMap(([paragraph, here]) =>
    marksIn(main, { paragraph, pieces: piecesOf(paragraph) }, here),
  );
}

/** The paragraph of that number; in a cell that a merge swallowed, the one before. */
function nearestParagraph(
  paragraphs: readonly (XmlElement | undefined)[],
  number: number,
): XmlElement | undefined {
  for (let index = Math.min(number, paragraphs.length) - 1; index >= 0; index -= 1) {
    const paragraph = paragraphs[index];
    if (paragraph !== undefined) return paragraph;
  }
  return paragraphs.find((one) => one !== undefined);
}

/** The first paragraph that holds the words of the title or begins them, or else any words at all. */
function titleParagraph(
  paragraphs: readonly (XmlElement | undefined)[],
  title: readonly string[],
  piecesOf: (paragraph: XmlElement) => ParagraphPieces,
): XmlElement | undefined {
  const shown = paragraphs.filter((one) => one !== undefined);
  for (const wanted of title.map(wordsKey)) {
    const found = shown.find((paragraph) => isTitle(piecesOf(paragraph).key, wanted));
    if (found !== undefined) return found;
  }
  return shown.find((paragraph) => piecesOf(paragraph).key !== "") ?? shown[0];
}

/** A long title may go on in the next paragraph; a short one stands alone ("Sở Kế hoạch" is none). */
function isTitle(key: string, title: string): boolean {
  if (title.length < LONG_TITLE) return key !== "" && key === title;
  return key.includes(title) || (key.length >= LONG_TITLE && title.startsWith(key));
}

/** In letters and their marks. */
const LONG_TITLE = 12;

interface Host {
  readonly paragraph: XmlElement;
  readonly pieces: ParagraphPieces;
}

function marksIn(
  main: XmlSource,
  { paragraph, pieces }: Host,
  here: readonly (readonly [number, Remark])[],
): readonly Edit[] {
  const span = spanOf(main, paragraph);
  const names = { prefix: prefixOf(span), strict: isStrict(main) };
  if (span.closeStart === span.end) {
    const marks = here.map(([id]) => marksFor(id, names)).map(({ start, end }) => start + end);
    return [openedParagraph(main, span, marks.join(""))];
  }
  const pPr = descend(paragraph, "w:pPr");
  const beginning = pPr === undefined ? span.openEnd : spanOf(main, pPr).end;
  const boundary = (index: number): number => {
    const before = pieces.pieces[index - 1];
    return before === undefined ? beginning : spanOf(main, before.element).end;
  };
  const starting: Edit[] = [];
  const ending: Edit[] = [];
  for (const [id, { quote }] of here) {
    const { first, last } = anchorOf(pieces, quote);
    const { start, end } = marksFor(id, names);
    const [from, to] = [boundary(first), boundary(last)];
    if (from === to) ending.push({ start: to, end: to, text: start + end });
    else {
      starting.push({ start: from, end: from, text: start });
      ending.push({ start: to, end: to, text: end });
    }
  }
  return [...ending, ...starting];
}
