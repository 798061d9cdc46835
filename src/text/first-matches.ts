/** The first matches of a global pattern, `most` of them at the most; no further one is looked for. */
export function firstMatches(text: string, pattern: RegExp, most: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push(match);
    if (found.length === most) break;
  }
  return found;
}
