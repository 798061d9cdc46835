import type { Block, Paragraph } from "../../document/document.js";
import type { Place } from "../../document/place.js";
import { descend, elementsOf, type XmlElement } from "../../ooxml/xml.js";
import { alternativeOf, readCommentMark, readInline } from "./inline.js";
import { type ParagraphFormat, paragraphFormat } from "./paragraph-format.js";
import { joinPieces, type Piece } from "./paragraph-text.js";
import { switchOf } from "./properties.js";
import { countParagraph, type Story } from "./story.js";
import { type CellPlace, readTable } from "./table.js";

/** The paragraphs and tables in `container`, layout tables dissolved, empty paragraphs left out. */
export function readBlocks(
  container: XmlElement,
  story: Story,
  cellPlace: CellPlace,
): readonly Block[] {
  const blocks: Block[] = [];
  let carried: Carried | undefined;
  const finish = (): void => {
    if (carried !== undefined) append(blocks, finishParagraph(carried, story));
    carried = undefined;
  };
  for (const element of blockElements(container)) {
    if (element.name === "w:p") {
      carried = readParagraph(element, story, cellPlace, carried);
      if (!carried.open) finish();
    } else if (element.name === "w:tbl") {
      finish();
      append(blocks, readTable(element, story, cellPlace, readBlocks));
    } else {
      readCommentMark(element, story, placeOfNext(story, cellPlace));
    }
  }
  finish();
  return blocks;
}

/** One by one: a call takes no more than some ten thousand arguments. */
function append(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block);
}

/** The elements that matter for blocks, out of whatever content controls wrap them. */
function* blockElements(container: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(container)) {
    if (BLOCKS.has(child.name)) yield child;
    else if (child.name === "mc:AlternateContent") {
      const branch = alternativeOf(child);
      if (branch !== undefined) yield* blockElements(branch);
    } else if (!IGNORED.has(child.name)) yield* blockElements(child);
  }
}

const BLOCKS: ReadonlySet<string> = new Set([
  "w:p",
  "w:tbl",
  "w:commentRangeStart",
  "w:commentRangeEnd",
]);

const IGNORED: ReadonlySet<string> = new Set(["w:sdtPr", "w:sdtEndPr", "w:sectPr", "w:tcPr"]);

/** A paragraph being read; one whose mark is deleted or hidden runs on into the next. */
interface Carried {
  readonly open: boolean;
  readonly format: ParagraphFormat;
  readonly markProperties: XmlElement | undefined;
  /** Both grow when the paragraph runs on. */
  readonly pieces: Piece[];
  readonly boxes: XmlElement[];
  /** Of the first paragraph that gives it text. */
  readonly place: Place;
  readonly hasText: boolean;
}

function readParagraph(
  element: XmlElement,
  story: Story,
  cellPlace: CellPlace,
  before: Carried | undefined,
): Carried {
  const ownPlace = placeOfNext(story, cellPlace);
  countParagraph(story, element);
  const pPr = descend(element, "w:pPr");
  noteSectionEnd(pPr, story);
  const markProperties = descend(pPr, "w:rPr");
  const format = paragraphFormat(story.styles, pPr);
  const pieces = before?.pieces ?? [];
  const boxes = before?.boxes ?? [];
  const first = pieces.length;
  readInline(element, { story, place: ownPlace, styleId: format.styleId, pieces, boxes });
  return {
    open: markIsGone(markProperties),
    format,
    markProperties,
    pieces,
    boxes,
    place: before?.hasText ? before.place : ownPlace,
    hasText: before?.hasText || pieces.slice(first).some((piece) => piece.text.trim() !== ""),
  };
}

function noteSectionEnd(pPr: XmlElement | undefined, story: Story): void {
  const properties = descend(pPr, "w:sectPr");
  if (properties === undefined || story.anchor !== undefined) return;
  story.sectionEnds.push({ properties, lastParagraph: story.paragraphs });
}

function placeOfNext(story: Story, cellPlace: CellPlace): Place {
  return story.anchor ?? { paragraph: story.paragraphs + 1, ...cellPlace };
}

function markIsGone(markProperties: XmlElement | undefined): boolean {
  return (
    descend(markProperties, "w:del") !== undefined ||
    descend(markProperties, "w:moveFrom") !== undefined ||
    switchOf(markProperties, "w:vanish") === true
  );
}

function finishParagraph(carried: Carried, story: Story): readonly Block[] {
  const paragraph = toParagraph(carried, story);
  const boxes = carried.boxes.flatMap((box) => readBox(box, story, carried.place));
  return paragraph === undefined ? boxes : [paragraph, ...boxes];
}

function toParagraph(carried: Carried, story: Story): Paragraph | undefined {
  const { format, pieces, markProperties, place } = carried;
  const body = joinPieces(pieces);
  if (body.text === "" && carried.open) return undefined;
  const label = format.numbering === undefined ? undefined : story.listLabels(format.numbering);
  const labelled = label !== undefined && label.text !== "";
  const labelFormat = story.runFormats.of(format.styleId, label?.runProperties, markProperties);
  const printed = labelFormat.caps ? label?.text.toUpperCase() : label?.text;
  const { text, runs } = labelled
    ? joinPieces([{ text: `${printed} `, format: labelFormat }, ...pieces])
    : body;
  if (text === "") return undefined;
  return {
    type: "paragraph",
    text,
    ...(labelled && { labelLength: text.length - body.text.length }),
    ...(format.heading !== undefined && { heading: format.heading }),
    runs,
    ...(format.alignment !== undefined && { alignment: format.alignment }),
    anchors: [{ start: 0, place }],
  };
}

/** A text box is no part of the running text: all of it stands where its anchor does. */
function readBox(box: XmlElement, story: Story, place: Place): readonly Block[] {
  const outside = story.anchor;
  story.anchor = place;
  const blocks = readBlocks(box, story, {});
  story.anchor = outside;
  return blocks;
}
