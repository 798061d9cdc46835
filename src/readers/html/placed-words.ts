import type { Place } from "../../document/place.js";
import type { HtmlText } from "./parse-html.js";

export interface PlacedWord {
  readonly text: string;
  readonly place: Place;
  /** Nothing blank stands before it in its node. */
  readonly glued: boolean;
}

/** The markup that nodes point into, and the line of the file on which it begins. */
export interface HtmlSource {
  readonly html: string;
  readonly firstLine: number;
}

const ENTITY = /&(?:#\d+;?|#x[\da-f]+;?|[a-z][a-z\d]*;)/iy;

/** The words of a text node, each with its own line and column, however many entities stand before. */
export function placedWords(node: HtmlText, source: HtmlSource): PlacedWord[] {
  const { position, value } = node;
  const from = position?.start.offset;
  const raw = from === undefined ? value : source.html.slice(from, position?.end.offset);
  const words: PlacedWord[] = [];
  let line = (position?.start.line ?? 1) + source.firstLine - 1;
  let lineStart = 1 - (position?.start.column ?? 1);
  let index = 0;
  let offset = 0;
  for (const { 0: token } of value.matchAll(/\S+|\s+/gu)) {
    if (/\S/u.test(token)) {
      const place = { line, column: offset - lineStart + 1 };
      words.push({ text: token, place, glued: index === 0 });
    }
    for (const sign of token) {
      offset += rawLength(raw, offset, sign);
      if (sign !== "\n") continue;
      line += 1;
      lineStart = offset;
    }
    index += token.length;
  }
  return words;
}

/** How many characters of the markup stand for `sign`. */
function rawLength(raw: string, offset: number, sign: string): number {
  if (sign === "\n" && raw.startsWith("\r\n", offset)) return 2;
  if (raw[offset] !== "&") return sign.length;
  ENTITY.lastIndex = offset;
  const entity = ENTITY.exec(raw)?.[0] ?? "";
  return entity === "" || (sign === "&" && !/^&(?:amp;|#38|#x26)/iu.test(entity))
    ? sign.length
    : entity.length;
}
