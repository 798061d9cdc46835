/** Words of a quote: enough to find the place by. */
const QUOTED = 80;

/** The first words of a stretch, to quote it by. */
export function firstWords(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= QUOTED) return trimmed;
  const end = trimmed.lastIndexOf(" ", QUOTED);
  return trimmed.slice(0, end > 0 ? end : QUOTED);
}
