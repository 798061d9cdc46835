/** The first matches of a global pattern, from the start of the text on, `most` of them at the most; no further one is looked for. */
export function firstMatches(text: string, pattern: RegExp, most: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (found.length === most) break;
  }
  return found;
}
