import type { Block } from "../../document/document.js";
import { createLetterLog } from "../letter-log.js";
import { htmlBlocks, type PageReading } from "./html-blocks.js";
import { parseFragment } from "./parse-html.js";

/**
 * The paragraphs and tables of markup that stands inside another text, from its line `firstLine` on.
 * @param tables number of the tables before it
 * @throws DocumentError `too-large`
 */
export function readFragment(
  html: string,
  firstLine: number,
  tables: number,
): { blocks: readonly Block[]; tables: number } {
  const page: PageReading = {
    source: { html, firstLine },
    leftOut: new Set(),
    letters: createLetterLog(),
    tables,
  };
  const blocks = htmlBlocks(parseFragment(html), page);
  return { blocks, tables: page.tables };
}
