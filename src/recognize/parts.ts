import type { Block, Document, Paragraph } from "../document/document.js";
import { fold, isUpperCase } from "../text/fold.js";
import { parseBullet, parseLabel } from "../text/labels.js";
import { isLetterheadLine } from "./letterhead.js";
import { paragraphsOf } from "./passages.js";
import { isRecipientsLine, isSignatureLine } from "./signature-lines.js";

/** A plan taken apart, each part with its blocks in order. */
export interface Parts {
  /** Letterhead, type and subject. */
  readonly header: readonly Paragraph[];
  /** Preamble and sections. */
  readonly body: readonly Block[];
  /** Recipients and signature. */
  readonly closing: readonly Paragraph[];
  /** Each appendix from its heading on; a table after the signature without heading is one too. */
  readonly appendices: readonly (readonly Block[])[];
}

/** The title stands within the first so many blocks, or there is none. */
const HEADER_BLOCKS = 40;
/** A framed letterhead has no more columns and rows. */
const FRAME_COLUMNS = 4;
const FRAME_ROWS = 8;
const MOTTO = /C[ỘÔ]NG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|Độc lập\s*[-–]\s*Tự do/iu;
const APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU|Biểu)(?:\s+(?:SỐ\s+|số\s+)?(?:[IVXLC]+|\d{1,2}))?\s*(?:[:.-]\s*\S.*)?$/u;
const PREAMBLE = /^(?:căn cứ|thực hiện|triển khai|để |nhằm |theo |tiếp tục |xét )/iu;

/** Takes the document apart at its subject, its recipients or signature, and its appendices. */
export function splitParts(document: Document): Parts {
  const blocks = document.blocks.flatMap(withoutFrame);
  const bodyStart = findBodyStart(blocks);
  const closingStart = findClosing(blocks, bodyStart);
  const appendixStarts = findAppendices(
    blocks,
    closingStart ?? bodyStart,
    closingStart !== undefined,
  );
  const appendixStart = appendixStarts[0] ?? blocks.length;
  const bodyEnd = Math.min(closingStart ?? blocks.length, appendixStart);
  return {
    header: blocks.slice(0, bodyStart).filter((block) => block.type === "paragraph"),
    body: blocks.slice(bodyStart, bodyEnd),
    closing: blocks.slice(bodyEnd, appendixStart).filter((block) => block.type === "paragraph"),
    appendices: appendixStarts.map((start, index) =>
      blocks.slice(start, appendixStarts[index + 1]),
    ),
  };
}

/** A letterhead or a signature block is no table, also where somebody drew its borders. */
function withoutFrame(block: Block): readonly Block[] {
  if (block.type !== "table" || block.columns > FRAME_COLUMNS || block.rows > FRAME_ROWS) {
    return [block];
  }
  const paragraphs = block.cells
    .toSorted((one, other) => one.column - other.column || one.row - other.row)
    .flatMap((cell) => paragraphsOf(cell.blocks));
  const framed = paragraphs.some(({ text }) => MOTTO.test(text) || isRecipientsLine(text));
  return framed ? paragraphs : [block];
}

/** Index of the type line ("KẾ HOẠCH", alone or with the subject behind it), or -1. */
export function findTitle(paragraphs: readonly (Block | undefined)[]): number {
  return paragraphs
    .slice(0, HEADER_BLOCKS)
    .findIndex((block) => block?.type === "paragraph" && isTitle(block.text));
}

function isTitle(text: string): boolean {
  const folded = fold(text.slice(0, 40));
  if (!/^(?:du thao )?ke hoach\b/.test(folded)) return false;
  return folded === "ke hoach" || isUpperCase(text) || (text.length < 160 && !/[.;:]$/u.test(text));
}

function findBodyStart(blocks: readonly Block[]): number {
  const title = findTitle(blocks);
  const firstHeading = blocks.findIndex(
    (block) => block.type === "table" || isMainHeading(block.text) || APPENDIX.test(block.text),
  );
  const limit = firstHeading < 0 ? blocks.length : firstHeading;
  if (title < 0 || title > limit) return title < 0 ? findLetterheadEnd(blocks, limit) : limit;
  let index = title + 1;
  const alone = fold(textAt(blocks, title)) === "ke hoach";
  if (alone && index < limit && !isPreamble(textAt(blocks, index))) index += 1;
  while (
    index < limit &&
    (continuesSubject(blocks[index]) || isLetterheadLine(textAt(blocks, index)))
  ) {
    index += 1;
  }
  return index;
}

/** A subject may begin with "Thực hiện Kết luận …" too, but no subject leads on to what follows. */
function isPreamble(text: string): boolean {
  return /^căn cứ\s/iu.test(text) || (PREAMBLE.test(text) && /[:;.]$|như sau/u.test(text));
}

/** Without a title: the letterhead ends where running text begins. */
function findLetterheadEnd(blocks: readonly Block[], limit: number): number {
  const text = blocks.findIndex(
    (block) => block.type === "paragraph" && (block.text.length > 90 || PREAMBLE.test(block.text)),
  );
  return text < 0 ? limit : Math.min(text, limit);
}

function isMainHeading(text: string): boolean {
  const label = parseLabel(text);
  return label !== undefined && (label.style === "roman" || label.style === "part");
}

function continuesSubject(block: Block | undefined): boolean {
  if (block?.type !== "paragraph") return false;
  const { text } = block;
  return (
    text.length < 200 &&
    !PREAMBLE.test(text) &&
    !/[.:;]$/u.test(text) &&
    parseLabel(text) === undefined &&
    parseBullet(text) === undefined &&
    (block.alignment === "center" ||
      block.runs?.every((run) => run.bold === true) === true ||
      /^\(.*\)$/u.test(text) ||
      /^\p{Ll}/u.test(text) ||
      /^-{3,}$/u.test(text))
  );
}

function findClosing(blocks: readonly Block[], from: number): number | undefined {
  const index = blocks.findIndex(
    (block, at) =>
      at >= from &&
      block.type === "paragraph" &&
      (isRecipientsLine(block.text) || isSignatureLine(block.text)),
  );
  return index < 0 ? undefined : index;
}

function findAppendices(blocks: readonly Block[], from: number, closed: boolean): number[] {
  const starts: number[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index < from) continue;
    const headed = block.type === "paragraph" && isAppendixHeading(block, closed);
    const unheaded = closed && block.type === "table" && starts.length === 0;
    if (headed) starts.push(index);
    else if (unheaded) starts.push(titleBefore(blocks, index, from));
  }
  return starts;
}

/** Before the signature only a line that is nothing but the heading counts. */
function isAppendixHeading(paragraph: Paragraph, closed: boolean): boolean {
  const { text } = paragraph;
  if (!APPENDIX.test(text) || text.length > 200) return false;
  const bare = /^\S+ \S+(?: số)?(?: [IVXLC\d]+)?[:.]?$/iu.test(text) || /^BIỂU/u.test(text);
  return /^b/iu.test(text) ? isUpperCase(text) : bare || closed;
}

/** The upper-case lines right above a table are its title. */
function titleBefore(blocks: readonly Block[], table: number, from: number): number {
  let start = table;
  while (start - 1 > from) {
    const above = blocks[start - 1];
    if (above?.type !== "paragraph") break;
    if (isSignatureLine(above.text)) break;
    if (!isUpperCase(above.text) && !/^\(.*\)$/u.test(above.text)) break;
    start -= 1;
  }
  return start;
}

function textAt(blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  return block?.type === "paragraph" ? block.text : "";
}
