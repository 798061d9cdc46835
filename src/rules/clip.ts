/** The words as a message can hold them: cut between words after about 70 letters. */
export function clip(text: string): string {
  if (text.length <= 80) return text;
  const cut = text.lastIndexOf(" ", 70);
  return `${text.slice(0, cut > 0 ? cut : 70)}…`;
}
