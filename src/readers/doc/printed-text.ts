/** Ends a line inside a paragraph. */
export const LINE_BREAK = "\u2028";

/** What Word's control characters print ([MS-DOC] 2.4.1): ends of paragraphs, cells and lines. */
const PRINTED: Readonly<Record<string, string>> = {
  "\r": "\n",
  "\x07": "\n",
  "\x0b": LINE_BREAK,
  "\x0c": "\n",
  "\x0e": "\n",
  "\x1e": "-",
};
const FIELD_BEGIN = "\x13";
const FIELD_RESULT = "\x14";
const FIELD_END = "\x15";

/** One line for each paragraph and cell, fields by their result; the end of a table row leaves a blank line. */
export function printedText(stored: string): string {
  /** For each open field whether its result is being read. */
  const fields: boolean[] = [];
  let hiddenFields = 0;
  const parts: string[] = [];
  for (const [sign] of stored.matchAll(/[^\0-\x1f]+|[\0-\x1f]/gu)) {
    if (sign === FIELD_BEGIN) {
      fields.push(false);
      hiddenFields += 1;
    } else if (sign === FIELD_RESULT || sign === FIELD_END) {
      if (fields.at(-1) === false) hiddenFields -= 1;
      if (sign === FIELD_END) fields.pop();
      else if (fields.length > 0) fields[fields.length - 1] = true;
    } else if (hiddenFields === 0 || PRINTED[sign] === "\n") parts.push(printed(sign));
  }
  return parts.join("");
}

/** Marks of pictures, notes and optional hyphens print nothing. */
function printed(sign: string): string {
  if (sign >= " " || sign === "\t") return sign;
  return PRINTED[sign] ?? "";
}
