import type { Block, Paragraph } from "../../document/document.js";
import type { Place } from "../../document/place.js";
import type { LetterLog } from "../letter-log.js";
import { attribute, isBlock, isHidden, styleOf } from "./elements.js";
import { tableBlocks } from "./html-table.js";
import { type InlineFormat, type InlineWord, inlineParagraph } from "./inline-paragraph.js";
import { listItems, withMarker } from "./list-markers.js";
import type { HtmlElement, HtmlNode, HtmlRoot } from "./parse-html.js";
import { type HtmlSource, placedWords } from "./placed-words.js";

/** What holds for all blocks of one page. */
export interface PageReading {
  readonly source: HtmlSource;
  /** Elements that are no part of the text: menus and the like. */
  readonly leftOut: ReadonlySet<HtmlElement>;
  readonly letters: LetterLog;
  /** Number of data tables met so far. */
  tables: number;
}

/** Where a page lets a browser break a word, by right. */
const BREAKS = /[\u00ad\u200b]/gu;

/** What the elements around a node say of it. */
interface Context extends InlineFormat {
  readonly capitals: boolean;
  readonly keepsLines: boolean;
  readonly heading?: number | undefined;
  readonly alignment?: Paragraph["alignment"];
  readonly cellPlace: Place;
}

/** Blocks already made and the words of the paragraph that is being read. */
interface Flow {
  readonly blocks: Block[];
  words: InlineWord[];
  /** A blank stands before the next word. */
  blank: boolean;
}

/** The paragraphs and tables below `parent`; layout tables dissolved into their cells. */
export function htmlBlocks(
  parent: HtmlElement | HtmlRoot,
  page: PageReading,
  cellPlace: Place = {},
): Block[] {
  const flow: Flow = { blocks: [], words: [], blank: false };
  const plain = { bold: false, italic: false, capitals: false, keepsLines: false, cellPlace };
  const context = parent.type === "element" ? contextIn(parent, plain) : plain;
  readChildren(parent, context, page, flow);
  finishParagraph(flow, context);
  return flow.blocks;
}

function readChildren(
  parent: HtmlElement | HtmlRoot,
  context: Context,
  page: PageReading,
  flow: Flow,
): void {
  for (const child of parent.children as readonly HtmlNode[]) {
    if (child.type === "text") readText(child, context, page, flow);
    else if (child.type === "element" && !isHidden(child) && !page.leftOut.has(child)) {
      readElement(child, context, page, flow);
    }
  }
}

function readText(
  node: Extract<HtmlNode, { type: "text" }>,
  context: Context,
  page: PageReading,
  flow: Flow,
): void {
  let line: number | undefined;
  for (const { text, place, glued } of placedWords(node, page.source)) {
    if (context.keepsLines && line !== undefined && place.line !== line) {
      finishParagraph(flow, context);
    }
    line = place.line;
    page.letters.note(text.replace(BREAKS, ""), () => ({ ...place, ...context.cellPlace }));
    flow.words.push({
      text: context.capitals ? text.toUpperCase() : text,
      place: { ...place, ...context.cellPlace },
      glued: glued && !flow.blank,
      bold: context.bold,
      italic: context.italic,
    });
    flow.blank = false;
  }
  if (/\s$/u.test(node.value)) flow.blank = true;
}

function readElement(element: HtmlElement, outer: Context, page: PageReading, flow: Flow): void {
  const context = contextIn(element, outer);
  if (element.tagName === "br" || element.tagName === "hr") finishParagraph(flow, outer);
  else if (element.tagName === "sup") readRaised(element, context, page, flow);
  else if (!isBlock(element)) readChildren(element, context, page, flow);
  else {
    finishParagraph(flow, outer);
    readBlock(element, context, page, flow);
    finishParagraph(flow, context);
  }
}

function readBlock(element: HtmlElement, context: Context, page: PageReading, flow: Flow): void {
  if (element.tagName === "table") {
    const readCell = (cell: HtmlElement, place: Place): Block[] =>
      htmlBlocks(cell, page, { ...context.cellPlace, ...place });
    for (const block of tableBlocks(element, page, readCell)) flow.blocks.push(block);
  } else if (element.tagName === "ul" || element.tagName === "ol") {
    for (const { item, marker } of listItems(element)) {
      const first = flow.blocks.length;
      if (isHidden(item) || page.leftOut.has(item)) continue;
      readElement(item, context, page, flow);
      finishParagraph(flow, context);
      const block = flow.blocks[first];
      if (block?.type === "paragraph") flow.blocks[first] = withMarker(block, marker);
    }
  } else readChildren(element, context, page, flow);
}

/** "2025<sup>1</sup>" must not become 20251. */
function readRaised(element: HtmlElement, context: Context, page: PageReading, flow: Flow): void {
  const first = flow.words.length;
  readChildren(element, context, page, flow);
  for (const word of flow.words.splice(first)) {
    if (!/^\d+$/u.test(word.text)) flow.words.push(word);
    else {
      const raised = [...word.text].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit);
      flow.words.push({ ...word, text: raised.join("") });
    }
  }
}

function finishParagraph(flow: Flow, { heading, alignment }: Context): void {
  const paragraph = inlineParagraph(flow.words);
  flow.words = [];
  flow.blank = false;
  if (paragraph === undefined) return;
  flow.blocks.push({
    ...paragraph,
    ...(heading !== undefined && { heading }),
    ...(alignment !== undefined && { alignment }),
  });
}

function contextIn(element: HtmlElement, outer: Context): Context {
  const { tagName } = element;
  const heading = /^h([1-6])$/u.exec(tagName)?.[1];
  const weight = styleOf(element, "font-weight");
  const slant = styleOf(element, "font-style");
  return {
    ...outer,
    ...(heading !== undefined && { heading: Number(heading) }),
    ...alignmentOf(element),
    bold:
      weight === undefined ? outer.bold || BOLD.test(tagName) : /^(?:bold|[6-9]00)/.test(weight),
    italic:
      slant === undefined
        ? outer.italic || ITALIC.test(tagName)
        : /^(?:italic|oblique)/.test(slant),
    capitals: outer.capitals || styleOf(element, "text-transform") === "uppercase",
    keepsLines:
      outer.keepsLines ||
      tagName === "pre" ||
      /^pre(?:-wrap|-line)?$/.test(styleOf(element, "white-space") ?? ""),
  };
}

const BOLD = /^(?:b|strong|h[1-6]|th)$/u;
const ITALIC = /^(?:i|em|cite)$/u;

function alignmentOf(element: HtmlElement): Pick<Paragraph, "alignment"> {
  const named = styleOf(element, "text-align") ?? attribute(element, "align")?.toLowerCase();
  const value = element.tagName === "center" ? "center" : named;
  if (value !== "left" && value !== "center" && value !== "right" && value !== "justify") return {};
  return { alignment: value };
}
