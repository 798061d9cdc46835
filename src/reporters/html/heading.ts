import { type Content, html, Markup } from "../markup.js";

/** A heading of the level, 1 to 6, that can be linked to. */
export function heading(level: number, id: string, content: Content): Markup {
  const tag = new Markup(`h${Math.min(level, 6)}`);
  return html`<${tag} id="${id}">${content}</${tag}>`;
}
