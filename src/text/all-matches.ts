/**
 * The matches of a global pattern that matches no empty words, in order. The pattern itself is run,
 * where `matchAll` first makes a copy of it.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
  }
  return found;
}
