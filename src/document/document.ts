import type { Furniture, PageSetup } from "./page-setup.js";
import type { Place } from "./place.js";

export type DocumentFormat = "docx" | "doc" | "pdf" | "markdown" | "text" | "html";

/** What a reader makes of a file: its text in reading order, whatever the format was. */
export interface Document {
  readonly format: DocumentFormat;
  /** Number of pages; absent where the format has none. */
  readonly pages?: number | undefined;
  /** Whether any page was read by optical character recognition. */
  readonly ocr: boolean;
  /**
   * The pages, from 1, whose text lies over an image of the page, as a scanner's own recognition leaves
   * it; absent where there is none.
   */
  readonly overImages?: readonly number[] | undefined;
  readonly blocks: readonly Block[];
  /** Traces of editing that are no text of the document: tracked changes, comments, hidden text. */
  readonly traces: readonly Trace[];
  /** How many tracked changes there are of formats, paragraph marks and rows; absent when none. */
  readonly wordlessChanges?: number | undefined;
  /** Where pictures and drawn or embedded things stand; absent where the reader does not look for them. */
  readonly pictures?: readonly Place[] | undefined;
  /** What comments of the file ask of this tool; absent where the format has no such comments. */
  readonly directives?: readonly Directive[] | undefined;
  /** How the letters are stored; absent where the format or its reader cannot tell. */
  readonly letters?: StoredLetters | undefined;
  /** The paper, stretch by stretch in document order; absent where the format has no pages. */
  readonly pageSetups?: readonly PageSetup[] | undefined;
  /** What the pages show beside the text; absent where the format has no pages. */
  readonly furniture?: readonly Furniture[] | undefined;
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly type: "paragraph";
  /**
   * The text as printed: NFC, one line, single spaces, with its numbering label ("II. ", "a) ")
   * or bullet ("- ") in front whether it was typed or automatic.
   */
  readonly text: string;
  /** Length of the automatic label in front of `text`, blank included; absent when none. */
  readonly labelLength?: number | undefined;
  /** Offsets of the blanks in `text` that stand for line breaks made by hand, ascending; absent when none. */
  readonly breaks?: readonly number[] | undefined;
  /** Level of a heading that the format itself marks (Markdown "##", a Word heading style). */
  readonly heading?: number | undefined;
  /** Stretches of `text` with their formatting; absent where the format carries none. */
  readonly runs?: readonly Run[] | undefined;
  readonly alignment?: "left" | "center" | "right" | "justify" | undefined;
  /** Where stretches of `text` stand in the file; sorted by `start`, the first at 0. */
  readonly anchors: readonly Anchor[];
}

/** Formatting from `start` up to but without `end`, as offsets into the paragraph's text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** Font size in points. */
  readonly size?: number | undefined;
  readonly font?: string | undefined;
  /** Of the letters, as RRGGBB in hexadecimal; absent where the file leaves it to the reader. */
  readonly colour?: string | undefined;
  /** The name of a marker pen's colour ("yellow"), as Word gives it. */
  readonly highlight?: string | undefined;
}

/** From offset `start` of the paragraph's text on, the text stands at `place`. */
export interface Anchor {
  readonly start: number;
  readonly place: Place;
}

export interface Table {
  readonly type: "table";
  /** Number of grid rows and columns. */
  readonly rows: number;
  readonly columns: number;
  /** Every cell once, by row, then column; a merged cell carries its spans. */
  readonly cells: readonly Cell[];
  /** Rows at the top that the format marks as a repeated header; 0 when it marks none. */
  readonly headerRows: number;
  /** `ruled` and `markup` tables are facts of the file; a `guessed` one was inferred from text. */
  readonly origin: "ruled" | "markup" | "guessed";
  /** It reaches the edge of the page, beyond which columns or words may be lost. */
  readonly isCut?: boolean | undefined;
  /** The markup has no merged cells (GFM), so that a blank cell may stand for a merged one. */
  readonly flat?: boolean | undefined;
  readonly place: Place;
}

/** A cell at grid coordinates `row` and `column`, which count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly blocks: readonly Block[];
  readonly place: Place;
}

/** A trace of editing left in the file, with the words it covers. */
export interface Trace {
  readonly kind: "insertion" | "deletion" | "move" | "comment" | "hidden-text";
  readonly text: string;
  /** What a comment says; a reply is a comment of its own on the same words. */
  readonly comment?: string | undefined;
  readonly author?: string | undefined;
  readonly place: Place;
}

/** A comment addressed to this tool: `<!-- cchc-NAME TEXT -->`. */
export interface Directive {
  /** "disable-next-line", or whatever else stands there. */
  readonly name: string;
  /** What follows the name, on one line. */
  readonly text: string;
  readonly place: Place;
  /** The line on which the comment ends, counted from 1. */
  readonly lastLine: number;
}

/** How the file stores letters that `Paragraph.text` shows in one way only. */
export interface StoredLetters {
  /** Name of the old encoding that the text was converted from; absent for Unicode. */
  readonly charset?: string | undefined;
  /** Each kind that the file has, once. */
  readonly odd: readonly OddLetters[];
}

/**
 * Letters that others do not read or find as they look: marks stored apart from their letters,
 * letters of another alphabet, signs without width inside words, letters without a meaning of their own,
 * letters shown in the wrong encoding, words in an old encoding beside Unicode.
 */
export interface OddLetters {
  readonly kind: "decomposed" | "look-alike" | "invisible" | "unreadable" | "misread" | "legacy";
  /** How often they stand in the file. */
  readonly count: number;
  /** The word around the first of them as `Paragraph.text` has it, or a part of the word. */
  readonly word: string;
  readonly place: Place;
}

/** The place of the character at `offset` of the paragraph's text. */
export function placeAt(paragraph: Paragraph, offset: number): Place {
  const { anchors } = paragraph;
  for (let at = anchors.length - 1; at >= 0; at -= 1) {
    const anchor = anchors[at];
    if (anchor === undefined || anchor.start > offset) continue;
    const { place, start } = anchor;
    if (place.column === undefined || offset === start) return place;
    return { ...place, column: place.column + offset - start };
  }
  return {};
}

/** Whether two runs carry the same formatting. */
export function hasSameFormat(one: Run, other: Run): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.size === other.size &&
    one.font === other.font &&
    one.colour === other.colour &&
    one.highlight === other.highlight
  );
}

/** The text of the paragraphs of `blocks`, nested tables included, one per line; blank cells are lines too. */
export function textOf(blocks: readonly Block[]): string {
  const lines: string[] = [];
  addLines(blocks, lines);
  return lines.join("\n");
}

function addLines(blocks: readonly Block[], lines: string[]): void {
  for (const block of blocks) {
    if (block.type === "paragraph") lines.push(block.text);
    else if (block.cells.length === 0) lines.push("");
    else {
      for (const cell of block.cells) {
        if (cell.blocks.length === 0) lines.push("");
        else addLines(cell.blocks, lines);
      }
    }
  }
}
