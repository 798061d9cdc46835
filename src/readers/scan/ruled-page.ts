import { gridsOf } from "../pdf/grids.js";
import { withEvenPaper } from "./even-paper.js";
import type { PageImage } from "./page-image.js";
import { rulingLinesOf } from "./ruling-lines.js";
import { levelled, skewOf } from "./skew.js";

/** Whether the image shows a ruled table, which text laid over it by a scanner knows nothing of. */
export function showsTable({ image, scale }: Pick<PageImage, "image" | "scale">): boolean {
  const { segments } = rulingLinesOf(withEvenPaper(levelled(image, skewOf(image))));
  const rules = segments.map(({ direction, at, from, to }) => ({
    direction,
    at: at / scale,
    from: from / scale,
    to: to / scale,
  }));
  return gridsOf(rules).some(({ cells }) => cells.length >= FEWEST_CELLS);
}

/** Frames around a block of text have fewer. */
const FEWEST_CELLS = 4;
