import type { Stretch } from "../text/excerpt.js";

/**
 * The part of `quote` that `message` speaks of: words that it cites, those at the end first, or else the first
 * of its figures that the quote holds; `undefined` where they share none.
 */
export function focusOf(message: string, quote: string): Stretch | undefined {
  for (const [, between = ""] of message.matchAll(CITED)) {
    const cited = between.trim();
    if (cited === "") continue;
    const start = quote.endsWith(cited) ? quote.length - cited.length : quote.indexOf(cited);
    if (start >= 0) return { start, end: start + cited.length };
  }
  for (const [figure] of message.matchAll(FIGURE)) {
    const start = quote.search(asPrinted(figure));
    if (start >= 0) return { start, end: start + figure.length };
  }
  return undefined;
}

/** Words in quotation marks without the "…" of what was left out of them. */
const CITED = /“…?([^“”…]+)…?”/gu;
const FIGURE = /\d+(?:[.,]\d+)*%?/gu;

/** The figure by itself, "4" as "04" too and "20%" as "20 %". */
function asPrinted(figure: string): RegExp {
  const digits = figure.replace("%", "").replace(/[.,]/g, "[.,]");
  const sign = figure.endsWith("%") ? "\\s?%" : "(?![\\d/%]|[.,]\\d)";
  return new RegExp(`(?<![\\d/]|\\d[.,])0?${digits}${sign}`, "u");
}
