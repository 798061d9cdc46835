import type { Block } from "../document/document.js";
import type { PageSetup } from "../document/page-setup.js";
import { type Place, toLocation } from "../document/place.js";
import type { Sheet } from "../plan/layout.js";
import type { Parts } from "./parts.js";
import { paragraphsOf } from "./passages.js";

/** The papers of the document with what stands on each. */
export function readSheets(setups: readonly PageSetup[], parts: Parts): Sheet[] {
  const starts = setups.map(({ place }) => ordinalOf(place));
  const contents = setups.map(() => ({ body: false, appendix: false, table: false, letters: 0 }));
  const put = (block: Block, part: "body" | "appendix"): void => {
    const at = firstOrdinal(block);
    const content = contents[starts.findLastIndex((start) => start <= (at ?? 0))];
    if (at === undefined || content === undefined) return;
    content[part] = true;
    if (block.type === "table") content.table = true;
    else if (part === "body") content.letters += block.text.length;
  };
  for (const block of [...parts.header, ...parts.body, ...parts.closing]) put(block, "body");
  for (const block of parts.appendices.flat()) put(block, "appendix");
  const most = Math.max(0, ...contents.map(({ letters }) => letters));
  return setups.map(({ place, width, height, margins, assumed, flushRight }, index) => {
    const content = contents[index];
    return {
      width,
      height,
      stated: assumed !== true,
      margins,
      flushRight: flushRight === true,
      holds: content?.body ? "body" : content?.appendix ? "appendix" : "none",
      hasTable: content?.table === true,
      main: most > 0 && content?.letters === most,
      location: toLocation(place, null),
    };
  });
}

/** By what the places of one document are ordered: its pages in a PDF, its paragraphs in Word. */
export function ordinalOf({ page, paragraph }: Place): number {
  return page ?? paragraph ?? 0;
}

function firstOrdinal(block: Block): number | undefined {
  const [paragraph] = paragraphsOf([block]);
  const place = paragraph?.anchors[0]?.place;
  return place && ordinalOf(place);
}
