/** The text with U+FFFD in place of halves of surrogate pairs, which no encoding can carry. */
export function wellFormed(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}
