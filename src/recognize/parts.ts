import type { Block, Document, Paragraph, Table } from "../document/document.js";
import { fold, isUpperCase } from "../text/fold.js";
import { parseBullet, parseLabel } from "../text/labels.js";
import { breaksOff } from "../text/sentences.js";
import { brokenLines } from "./broken-lines.js";
import { readHeading } from "./headings.js";
import { isLetterheadLine } from "./letterhead.js";
import { paragraphsOf } from "./passages.js";
import { isPartName } from "./section-names.js";
import { isRecipientsLine, isSignatureLine } from "./signature-lines.js";

/** A plan taken apart, each part with its blocks in order. */
export interface Parts {
  /** Letterhead, type and subject, with the decision that a plan is attached to. */
  readonly header: readonly Paragraph[];
  /** Preamble and sections. */
  readonly body: readonly Block[];
  /** Recipients and signature, those of a decision in front of the plan first. */
  readonly closing: readonly Paragraph[];
  /** Each appendix from its heading on; a table after the signature without heading is one too. */
  readonly appendices: readonly (readonly Block[])[];
}

/** The title stands within the first so many blocks, or there is none. */
const HEADER_BLOCKS = 40;
/** So many blocks a decision has before the plan that is attached to it. */
const DECISION_BLOCKS = 120;
/** A framed letterhead has no more columns and rows. */
const FRAME_COLUMNS = 4;
const FRAME_ROWS = 8;
/** A line of a subject is no longer where a title is broken by hand. */
const SUBJECT_LINE = 90;
const MOTTO = /C[ỘÔ]NG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|Độc lập\s*[-–]\s*Tự do/iu;
const APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU|Biểu)(?:\s(?:SỐ\s|số\s)?(?:[IVXLC]+|\d{1,2}))?\s?(?:[:.–-]\s?\S.*)?$/u;
/** "PHỤ LỤC I DANH MỤC NHIỆM VỤ", "Phụ lục I: NHIỆM VỤ": the heading with its title behind it. */
const TITLED_APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu)(?:\s(?:SỐ\s|số\s)?(?:[IVXLC]+|\d{1,2}))?(?:\s?[:.–-])?\s(?=\p{Lu}{2})/u;
const APPENDIX_LETTER = /^[PB]/u;
const DECISION = /^QUYẾT ĐỊNH\s?:?$/u;
const ARTICLE = /^Điều \d{1,2}[.:]/u;
const PREAMBLE = /^(?:căn cứ|thực hiện|triển khai|để |nhằm |theo |tiếp tục |xét )/iu;

/** Takes the document apart at its subject, its recipients or signature, and its appendices. */
export function splitParts(document: Document): Parts {
  const blocks = withoutBreaks(document.blocks.flatMap(withoutFrame));
  const bodyStart = findBodyStart(blocks);
  const { header, closing } = splitHeader(blocks.slice(0, bodyStart));
  const closingStart = findClosing(blocks, bodyStart);
  const appendixStarts = findAppendices(
    blocks,
    closingStart ?? bodyStart,
    closingStart !== undefined,
  );
  const appendixStart = appendixStarts[0] ?? blocks.length;
  const bodyEnd = Math.min(closingStart ?? blocks.length, appendixStart);
  return {
    header,
    body: blocks.slice(bodyStart, bodyEnd),
    closing: [...closing, ...blocks.slice(bodyEnd, appendixStart).filter(isParagraph)],
    appendices: appendixStarts.map((start, index) =>
      blocks.slice(start, appendixStarts[index + 1]),
    ),
  };
}

/** Lines of a letterhead, of a title and of a closing that were broken by hand are lines of their own. */
function withoutBreaks(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => isParagraph(block) && block.breaks !== undefined)) return blocks;
  const title = findTitle(blocks);
  const closing = blocks.findLastIndex((block) => isParagraph(block) && isClosingLine(block.text));
  return blocks.flatMap((block, at): readonly Block[] => {
    if (block.type === "table" || block.breaks === undefined) return [block];
    const lines = brokenLines(block);
    const isApart =
      at < title ||
      lines.some(
        (line) => isClosingLine(line.text) || isBareTitle(line.text) || MOTTO.test(line.text),
      ) ||
      (at >= closing && closing >= 0 && lines.every(({ text }) => parseBullet(text)));
    return isApart ? lines : [block];
  });
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
  return framed || isSignatureFrame(block) ? paragraphs : [block];
}

/** A signature beside a blank cell, or two side by side, without recipients. */
function isSignatureFrame({ cells }: Table): boolean {
  const filled = cells
    .map((cell) => paragraphsOf(cell.blocks).filter(({ text }) => text.trim() !== ""))
    .filter((lines) => lines.length > 0);
  return filled.length <= 2 && filled.some((lines) => lines.some(isSignature));
}

function isSignature({ text }: Paragraph): boolean {
  return isSignatureLine(text);
}

function isParagraph(block: Block): block is Paragraph {
  return block.type === "paragraph";
}

/** A decision in front of the plan has recipients and a signature of its own. */
function splitHeader(blocks: readonly Block[]): Pick<Parts, "header" | "closing"> {
  const lines = blocks.filter(isParagraph);
  const articles = lines.findIndex(({ text }) => ARTICLE.test(text));
  if (articles < 0) return { header: lines, closing: [] };
  const title = findTitle(lines);
  if (title < articles) return { header: lines, closing: [] };
  const signed = lines.findIndex((line, at) => at > articles && isClosingLine(line.text));
  if (signed < 0 || signed > title) return { header: lines, closing: [] };
  return {
    header: [...lines.slice(0, signed), ...lines.slice(title)],
    closing: lines.slice(signed, title),
  };
}

/**
 * Index of the type line ("KẾ HOẠCH", alone or with the subject behind it), or -1. A line that repeats
 * the subject above the letterhead is none, and neither is one of the decision that issues the plan.
 */
export function findTitle(blocks: readonly (Block | undefined)[]): number {
  const decision = findDecision(blocks);
  const lines = blocks.slice(0, decision < 0 ? HEADER_BLOCKS : DECISION_BLOCKS);
  const ordered = decision < 0 ? -1 : Math.max(decision, lines.findLastIndex(isArticle));
  const first = indexAfter(lines, ordered, isTitle);
  if (first < 0) return decision;
  const letterhead = indexAfter(lines, first, isLetterheadLine);
  const again = letterhead < 0 ? -1 : indexAfter(lines, letterhead, isBareTitle);
  return again < 0 ? first : again;
}

/** Index of the first paragraph behind `from` of which `is` holds, or -1. */
function indexAfter(
  blocks: readonly (Block | undefined)[],
  from: number,
  is: (text: string) => boolean,
): number {
  for (let at = from + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.type === "paragraph" && is(block.text)) return at;
  }
  return -1;
}

/** Index of the line "QUYẾT ĐỊNH", the title of a decision that issues a plan, or -1. */
export function findDecision(blocks: readonly (Block | undefined)[]): number {
  return indexAfter(blocks.slice(0, HEADER_BLOCKS), -1, (text) => DECISION.test(text));
}

function isArticle(block: Block | undefined): boolean {
  return block?.type === "paragraph" && ARTICLE.test(block.text);
}

function isTitle(text: string): boolean {
  const folded = fold(text.slice(0, 40));
  if (!/^(?:du thao )?ke hoach\b/.test(folded)) return false;
  return folded === "ke hoach" || isUpperCase(text) || (text.length < 160 && !/[.;:]$/u.test(text));
}

function isBareTitle(text: string): boolean {
  return /^(?:DỰ THẢO )?KẾ HOẠCH$/u.test(text);
}

function findBodyStart(blocks: readonly Block[]): number {
  const title = findTitle(blocks);
  const firstHeading = blocks.findIndex(
    (block) => block.type === "table" || isMainHeading(block) || isAppendixHeading(block, false),
  );
  const limit = firstHeading < 0 ? blocks.length : firstHeading;
  if (title < 0) return findLetterheadEnd(blocks, limit);
  if (title > limit) return limit;
  let index = title + 1;
  const alone = /^(?:ke hoach|quyet dinh)$/.test(fold(textAt(blocks, title)));
  if (alone && index < limit && !isPreamble(textAt(blocks, index))) index += 1;
  while (
    index < limit &&
    (continuesSubject(blocks[index], textAt(blocks, index - 1), alone) ||
      isLetterheadLine(textAt(blocks, index)))
  ) {
    index += 1;
  }
  const namesOffice = title === findDecision(blocks) && isSignatureLine(textAt(blocks, index));
  return namesOffice ? index + 1 : index;
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

/** Whether a paragraph can only be the first heading of the body. */
function isMainHeading(paragraph: Paragraph): boolean {
  const label = parseLabel(paragraph.text);
  if (ARTICLE.test(paragraph.text)) return isPartName(readHeading(paragraph, label)?.title ?? "");
  if (label?.style === "roman" || label?.style === "part") return true;
  const heading = readHeading(paragraph, label);
  if (heading === undefined) return false;
  return label === undefined ? isPartName(heading.title) : label.style === "capital";
}

function continuesSubject(block: Block | undefined, previous: string, belowType: boolean): boolean {
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
      /^[-_*]{3,}$/u.test(text) ||
      wrapsSubject(previous, text, belowType))
  );
}

/** Lines of plain text, where neither centring nor bold tells of a subject that goes on. */
function wrapsSubject(previous: string, text: string, belowType: boolean): boolean {
  if (isPartName(text) || isSignatureLine(text)) return false;
  if (breaksOff(previous, text) || /(?:^|\s)năm 20\d\d$/iu.test(text)) return true;
  if (isUpperCase(previous) && isUpperCase(text)) return true;
  return belowType && text.length < SUBJECT_LINE && /[A-Za-zÀ-ỹ\d)]$/u.test(text);
}

function findClosing(blocks: readonly Block[], from: number): number | undefined {
  const index = indexAfter(blocks, from - 1, isClosingLine);
  return index < 0 ? undefined : index;
}

function isClosingLine(text: string): boolean {
  return isRecipientsLine(text) || isSignatureLine(text);
}

function findAppendices(blocks: readonly Block[], from: number, closed: boolean): number[] {
  const starts: number[] = [];
  for (let index = from; index < blocks.length; index += 1) {
    const block = blocks[index];
    const headed =
      block?.type === "paragraph" && isAppendixHeading(block, closed, blocks[index + 1]);
    const unheaded = closed && block?.type === "table" && starts.length === 0;
    if (headed) starts.push(index);
    else if (unheaded) starts.push(titleBefore(blocks, index, from));
  }
  return starts;
}

/** Before the signature only a line that is nothing but the heading, with its title or alone, counts. */
function isAppendixHeading(paragraph: Paragraph, closed: boolean, next?: Block): boolean {
  const { text } = paragraph;
  if (text.length > 200 || !APPENDIX_LETTER.test(text)) return false;
  const title = TITLED_APPENDIX.exec(text);
  if (title !== null && isUpperCase(text.slice(title[0].length))) return true;
  if (!APPENDIX.test(text)) return false;
  const bare = /^\S+ \S+(?: số)?(?: [IVXLC\d]+)?[:.]?$/iu.test(text) || /^BIỂU/u.test(text);
  const attached = next?.type === "paragraph" && /^\((?:ban hành )?kèm theo/iu.test(next.text);
  return /^b/iu.test(text) ? isUpperCase(text) : bare || closed || attached;
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
