import { type Block, type Paragraph, placeAt } from "../document/document.js";
import { type Location, toLocation } from "../document/place.js";
import type { Passage } from "../plan/plan.js";

/** Every paragraph of `blocks`, those of table cells joined by cell, as passages of one part. */
export function toPassages(
  blocks: readonly Block[],
  part: Passage["part"],
  sectionOf: (block: Block) => string | null,
): Passage[] {
  const passages: Passage[] = [];
  for (const block of blocks) {
    const section = sectionOf(block);
    if (block.type === "paragraph") {
      passages.push(toPassage([block], part, section));
      continue;
    }
    for (const cell of block.cells) {
      const paragraphs = paragraphsOf(cell.blocks);
      if (paragraphs.length > 0) passages.push(toPassage(paragraphs, part, section));
    }
  }
  return passages;
}

/** The paragraphs joined by blanks as one passage. */
export function toPassage(
  paragraphs: readonly Paragraph[],
  part: Passage["part"],
  section: string | null,
): Passage {
  const [first] = paragraphs;
  const text =
    first !== undefined && paragraphs.length === 1
      ? first.text
      : paragraphs.map((paragraph) => paragraph.text).join(" ");
  return { text, part, section, locate: (offset) => locationIn(paragraphs, offset, section) };
}

function locationIn(
  paragraphs: readonly Paragraph[],
  offset: number,
  section: string | null,
): Location {
  let rest = offset;
  for (const paragraph of paragraphs) {
    if (rest <= paragraph.text.length) return toLocation(placeAt(paragraph, rest), section);
    rest -= paragraph.text.length + 1;
  }
  return toLocation({}, section);
}

export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  if (blocks.every(isParagraph)) return blocks;
  return blocks.flatMap((block) =>
    block.type === "paragraph" ? [block] : block.cells.flatMap((cell) => paragraphsOf(cell.blocks)),
  );
}

function isParagraph(block: Block): block is Paragraph {
  return block.type === "paragraph";
}
