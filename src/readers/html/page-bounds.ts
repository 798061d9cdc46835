import { DocumentError } from "../../document/errors.js";

/** Pages may carry their pictures in attributes. */
const MAX_CHARACTERS = 50_000_000;
/** Of text; a plan of 300 pages has less than one million. */
const MAX_TEXT = 5_000_000;
/** Browsers go no deeper either. */
const MAX_DEPTH = 512;
const MAX_ATTRIBUTES = 1000;
/** Elements that the parser makes, the formatting that it opens anew in each block included. */
const MAX_ELEMENTS = 120_000;

/** Elements without content, and those whose end the parser finds by itself. */
const NOT_NESTING = new Set(
  "area base br col embed frame hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup body html head rt rp".split(
    " ",
  ),
);
/** Elements whose content is no markup. */
const RAW = new Set("script style textarea title xmp iframe noembed noframes plaintext".split(" "));
/** Inside these the names of raw elements mean ordinary ones or nothing. */
const MARKUP_ONLY = new Set(["svg", "math", "select"]);
/** Left open they are opened again in each block that follows. */
const FORMATTING = new Set(
  "a b big code em font i nobr s small strike strong tt u span".split(" "),
);

/**
 * Checks in one pass over the tags that parsing takes bounded time, memory and stack.
 * @throws DocumentError `too-large`
 */
export function checkPageBounds(html: string): void {
  let depth = 0;
  let formatting = 0;
  let elements = 0;
  let text = 0;
  if (html.length > MAX_CHARACTERS) throw pageTooLarge();
  for (const { name, closes, attributes, textBefore } of tagsOf(html)) {
    text += textBefore;
    if (text > MAX_TEXT) throw pageTooLarge();
    if (closes) {
      if (!NOT_NESTING.has(name)) depth = Math.max(0, depth - 1);
      if (FORMATTING.has(name)) formatting = Math.max(0, formatting - 1);
      continue;
    }
    if (!NOT_NESTING.has(name) && !RAW.has(name)) depth += 1;
    if (FORMATTING.has(name)) formatting += 1;
    elements += FORMATTING.has(name) ? 1 : 1 + formatting;
    if (depth > MAX_DEPTH || elements > MAX_ELEMENTS || attributes > MAX_ATTRIBUTES) {
      throw pageTooLarge();
    }
  }
}

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** How many there are at most. */
  readonly attributes: number;
  /** Characters between the tag and the one before it, those of scripts not counted. */
  readonly textBefore: number;
}

/** The tags of the page; comments and the content of scripts are passed over. */
function* tagsOf(html: string): Generator<Tag> {
  const opening = /<(?:!--|(\/?)([a-z][^\t\n\f\r />]*))/giy;
  let markupOnly = 0;
  let textStart = 0;
  let index = html.indexOf("<");
  while (index >= 0) {
    opening.lastIndex = index;
    const match = opening.exec(html);
    let end = index + 1;
    if (match?.[0] === "<!--") end = endAfter(html, /--!?>/g, index + 2);
    else if (match) {
      const name = (match[2] ?? "").toLowerCase();
      const closes = match[1] === "/";
      const rest = attributesFrom(html, opening.lastIndex);
      yield { name, closes, attributes: rest.count, textBefore: index - textStart };
      end = rest.end;
      if (MARKUP_ONLY.has(name)) markupOnly = Math.max(0, markupOnly + (closes ? -1 : 1));
      else if (!closes && RAW.has(name) && markupOnly === 0) {
        end = endAfter(html, new RegExp(`(?=</${name})`, "gi"), end);
      }
      textStart = end;
    }
    index = html.indexOf("<", end);
  }
  yield { name: "", closes: true, attributes: 0, textBefore: html.length - textStart };
}

/** Where the tag ends whose attributes begin at `start`, and how many there are. */
function attributesFrom(html: string, start: number): { end: number; count: number } {
  const attribute =
    /[\t\n\f\r /]*(?:(>)|[\s\S][^\t\n\f\r =>/]*(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"?|'[^']*'?|(?=>)|[^\t\n\f\r >"'][^\t\n\f\r >]*)?)?)/y;
  attribute.lastIndex = start;
  let count = 0;
  for (let match = attribute.exec(html); match; match = attribute.exec(html)) {
    if (match[1] !== undefined) return { end: attribute.lastIndex, count };
    count += 1;
  }
  return { end: html.length, count };
}

function endAfter(html: string, sign: RegExp, start: number): number {
  sign.lastIndex = start;
  const match = sign.exec(html);
  return match ? match.index + match[0].length : html.length;
}

export function pageTooLarge(cause?: unknown): DocumentError {
  return new DocumentError(
    "too-large",
    {
      vi: "Trang HTML quá lớn hoặc lồng thẻ quá sâu nên không được đọc. Hãy mở trang bằng trình duyệt, chép nội dung kế hoạch vào Word và lưu thành .docx.",
      en: "The HTML page is too large or nests its tags too deeply. Open it in a browser, copy the plan into Word and save it as .docx.",
    },
    { cause },
  );
}
