import type { Point } from "../pdf/orientation.js";
import type { PageImage } from "./page-image.js";
import { unlevelled } from "./skew.js";
import type { UprightImage } from "./upright-image.js";

/**
 * Where a pixel of the image that was read, turned by quarters and then levelled by `degrees`, lies in
 * the coordinates of the file.
 */
export function originOf(
  page: PageImage,
  { image, quarters }: UprightImage,
  degrees: number,
): (x: number, y: number) => Point {
  return (x, y) => {
    const upright = unlevelled(image, degrees, { x, y });
    const { x: across, y: down } = turnedBack(upright, image, quarters);
    return page.toFile(across, down);
  };
}

function turnedBack(
  { x, y }: Point,
  { width, height }: UprightImage["image"],
  quarters: UprightImage["quarters"],
): Point {
  switch (quarters) {
    case 0:
      return { x, y };
    case 1:
      return { x: y, y: width - x };
    case 2:
      return { x: width - x, y: height - y };
    case 3:
      return { x: height - y, y: x };
  }
}
