import { expect, test } from "vitest";
import { type GreyImage, halfTurned, quarterTurned } from "../../../src/readers/scan/grey-image.js";
import { originOf } from "../../../src/readers/scan/image-origin.js";
import { levelled } from "../../../src/readers/scan/skew.js";

const [WIDTH, HEIGHT] = [120, 200];
/** A sheet with one dark spot of five by five pixels, its middle at (30.5, 150.5). */
const SHEET: GreyImage = {
  width: WIDTH,
  height: HEIGHT,
  pixels: Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) =>
    Math.abs((at % WIDTH) - 30) < 3 && Math.abs(Math.floor(at / WIDTH) - 150) < 3 ? 0 : 255,
  ),
};

test.each([
  [0, SHEET, 0],
  [0, SHEET, 3],
  [1, quarterTurned(SHEET), 0],
  [1, quarterTurned(SHEET), -2],
  [2, halfTurned(SHEET), 3],
  [3, halfTurned(quarterTurned(SHEET)), 4],
] as const)(
  "a spot on a sheet turned by %i quarters and levelled is found on the sheet",
  (quarters, image, degrees) => {
    const spot = middleOfInk(levelled(image, degrees));
    const page = { image: SHEET, scale: 2, toFile: (x: number, y: number) => ({ x, y }) };
    const origin = originOf(page, { image, quarters }, degrees)(spot.x, spot.y);
    expect(Math.hypot(origin.x - 30.5, origin.y - 150.5)).toBeLessThan(1);
  },
);

function middleOfInk({ width, pixels }: GreyImage) {
  const dark = [...pixels.keys()].filter((at) => (pixels[at] ?? 255) < 128);
  const mean = (place: (at: number) => number) =>
    dark.reduce((sum, at) => sum + place(at) + 0.5, 0) / dark.length;
  return { x: mean((at) => at % width), y: mean((at) => Math.floor(at / width)) };
}
