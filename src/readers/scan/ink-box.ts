import { INK } from "./clean-image.js";
import { type Box, type GreyImage, WHITE } from "./grey-image.js";

/** The smallest box inside `box` that holds its ink; `undefined` when there is hardly any. */
export function inkBoxOf({ width, pixels }: GreyImage, box: Box): Box | undefined {
  let [left, top, right, bottom, count] = [Number.POSITIVE_INFINITY, -1, -1, -1, 0];
  for (let y = box.top; y < box.top + box.height; y++) {
    for (let x = box.left; x < box.left + box.width; x++) {
      if ((pixels[y * width + x] ?? WHITE) >= INK) continue;
      if (top < 0) top = y;
      bottom = y;
      left = Math.min(left, x);
      right = Math.max(right, x);
      count += 1;
    }
  }
  if (count < LEAST_INK) return undefined;
  return { left, top, width: right + 1 - left, height: bottom + 1 - top };
}

/** A full stop at 10 points has more dark pixels. */
const LEAST_INK = 12;
