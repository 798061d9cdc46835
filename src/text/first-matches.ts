/**
 * The first matches of a global pattern, `most` of them at the most; no further one is looked for. The
 * pattern itself is used, of which `matchAll` makes another every time.
 */
export function firstMatches(
  text: string,
  pattern: RegExp,
  most = Number.POSITIVE_INFINITY,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  while (found.length < most) {
    const match = pattern.exec(text);
    if (match === null) break;
    found.push(match);
    if (match[0] === "") pattern.lastIndex += pattern.unicode ? lengthAt(text, match.index) : 1;
  }
  pattern.lastIndex = 0;
  return found;
}

/** Code units of the sign there. */
function lengthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
