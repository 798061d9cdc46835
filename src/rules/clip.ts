/** The words as a message can hold them: cut between words after about 70 letters. */
export function clip(text: string): string {
  if (text.length <= 80) return text;
  const cut = text.lastIndexOf(" ", 70);
  return `${text.slice(0, cut > 0 ? cut : 70)}…`;
}

/** The last words of a text, cut likewise: where a target names its figure and its year. */
export function clipEnd(text: string): string {
  if (text.length <= 110) return text;
  return `…${text.slice(text.indexOf(" ", text.length - 100))}`;
}
