/** "- ", "+ ", "• " in front of an item. */
const BULLET = /^[-–+*•▪➢✓](?:\s|$)/u;

/** A numbering label at the start of a line: "I. ", "2.1. ", "a) ", "(1) ", "Điều 5. ", "Phụ lục II". */
const LABEL =
  /^(?:(?:Điều|Chương|Mục|Phần|Phụ lục|PHỤ LỤC|CHƯƠNG|PHẦN|MỤC)\s+(?:\d+|[IVXLC]+)(?![\p{L}\p{N}])|[IVXLC]{1,6}[./)]\s|\(?\d{1,2}\)\s|\d{1,2}(?:\.\d{1,2}){0,3}[./]?\)?\s(?=[\p{Lu}"“'‘(])|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s|\(?[a-zđ][).]\s)/u;

/** Whether the line starts an item by a bullet. */
export function hasBullet(text: string): boolean {
  return BULLET.test(text);
}

/** Whether the line starts with a numbering label such as "II. " or "a) ". */
export function hasLabel(text: string): boolean {
  return LABEL.test(text);
}

/** Whether the text is a bullet or a numbering label and nothing else. */
export function isLabelAlone(text: string): boolean {
  const label = text.trim();
  return LABEL.exec(`${label} A`)?.[0].trim() === label || BULLET.exec(label)?.[0] === label;
}

/** Whether the text has letters and all of them are capitals. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether the text ends as a sentence or list item ends. */
export function endsSentence(text: string): boolean {
  return /[.;:!?][)"”’]?$/u.test(text);
}

/** Whether the text goes on in the middle of a sentence. */
export function startsInside(text: string): boolean {
  return /^[\p{Ll},.;:)%]/u.test(text);
}
