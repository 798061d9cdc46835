import type { Quantity } from "./quantities.js";

/** The words around a figure: its own clause, and with the clauses behind it that hold no figure. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly own: string;
  readonly extended: string;
}

const NEW_SUBJECT =
  /(?:,|\svà)\s(?:trong đó\s|riêng\s)?(?:tỷ lệ|tỉ lệ|mức độ|số|chỉ số|tiến độ|trong|đối với|khi)\s/iu;

const NEXT_MEMBER =
  /(?:,|\svà)\s(?:và\s)?(?:đạt|tăng|giảm|tỷ lệ|tỉ lệ|mức độ|số|chỉ số|trong|đối với|khi|cấp|riêng|đến|hết|ở|tại|thuộc)\s/iu;

/** The clause of a figure between those of its neighbours in the sentence. */
export function clauseAround(
  text: string,
  quantity: Quantity,
  next: Quantity | undefined,
  previous: Quantity | undefined,
): Clause {
  const semicolon = text.lastIndexOf(";", quantity.start - 1) + 1;
  const start = Math.max(semicolon, previous ? clauseStart(text, quantity, previous) : 0);
  const limit = next ? segmentStart(text, quantity.end, next.start) : text.length;
  const nextSemicolon = text.indexOf(";", quantity.end);
  const ownEnd = nextSemicolon < 0 ? limit : Math.min(limit, nextSemicolon);
  const reach = quantity.objectBefore ? Math.min(ownEnd, afterComma(text, quantity.end)) : ownEnd;
  return {
    start: start + leadLength(text.slice(start)),
    end: reach,
    own: text.slice(start, reach),
    extended: text.slice(start, limit),
  };
}

/** Where the clause begins behind the figure before: a measure that stands first may hold commas. */
function clauseStart(text: string, quantity: Quantity, previous: Quantity): number {
  const between = text.slice(previous.end, quantity.start);
  const comma = afterComma(text, previous.end);
  if (previous.objectBefore && comma < quantity.start) {
    const next = between.search(NEXT_MEMBER);
    return next < 0 || between.includes(";") ? comma : previous.end + next;
  }
  if (quantity.objectBefore) {
    const subject = between.search(NEW_SUBJECT);
    if (between.includes(";")) return previous.end + between.lastIndexOf(";");
    if (subject >= 0) return previous.end + subject;
  }
  return segmentStart(text, previous.end, quantity.start);
}

function afterComma(text: string, from: number): number {
  const comma = text.slice(from).search(/[,;]/u);
  return comma < 0 ? text.length : from + comma;
}

/** Where the clause of the figure at `end` begins, after the clause of the figure that ends at `from`. */
function segmentStart(text: string, from: number, end: number): number {
  const between = text.slice(from, end);
  const cut = Math.max(
    between.lastIndexOf(";"),
    between.lastIndexOf(","),
    between.lastIndexOf(" và "),
  );
  return cut < 0 ? from : from + cut;
}

function leadLength(text: string): number {
  return /^[\s,;.]*(?:và\s)?/u.exec(text)?.[0].length ?? 0;
}
