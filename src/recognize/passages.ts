import { type Block, type Paragraph, placeAt } from "../document/document.js";
import { toLocation } from "../document/place.js";
import type { Passage } from "../plan/plan.js";

/** Every paragraph of `blocks`, those of table cells joined by cell, as passages of one part. */
export function toPassages(
  blocks: readonly Block[],
  part: Passage["part"],
  sectionOf: (block: Block) => string | null,
): Passage[] {
  return blocks.flatMap((block) => {
    const section = sectionOf(block);
    if (block.type === "paragraph") return [toPassage([block], part, section)];
    return block.cells
      .map((cell) => paragraphsOf(cell.blocks))
      .filter((paragraphs) => paragraphs.length > 0)
      .map((paragraphs) => toPassage(paragraphs, part, section));
  });
}

/** The paragraphs joined by blanks as one passage. */
export function toPassage(
  paragraphs: readonly Paragraph[],
  part: Passage["part"],
  section: string | null,
): Passage {
  const text = paragraphs.map((paragraph) => paragraph.text).join(" ");
  return {
    text,
    part,
    section,
    locate: (offset) => {
      let rest = offset;
      for (const paragraph of paragraphs) {
        if (rest <= paragraph.text.length) return toLocation(placeAt(paragraph, rest), section);
        rest -= paragraph.text.length + 1;
      }
      return toLocation({}, section);
    },
  };
}

export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.type === "paragraph" ? [block] : block.cells.flatMap((cell) => paragraphsOf(cell.blocks)),
  );
}
