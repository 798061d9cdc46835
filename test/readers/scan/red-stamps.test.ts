import { expect, it } from "vitest";
import { type ColourImage, greyWithoutStamps } from "../../../src/readers/scan/red-stamps.js";

const WIDTH = 400;
const RED = [50, 40, 215];
const BLACK = [20, 20, 20];

it("a round red stamp fades, the text below it stays", () => {
  const image = greyWithoutStamps(
    drawn((x, y) => {
      if (y >= 195 && y < 200) return BLACK;
      const radius = Math.hypot(x - 200, y - 200);
      return radius > 130 && radius < 137 ? RED : undefined;
    }),
  );
  expect(image.pixels[66 * WIDTH + 200]).toBe(255);
  expect(image.pixels[197 * WIDTH + 200]).toBe(20);
  expect(image.pixels[197 * WIDTH + 67]).toBe(20);
});

it("red lines of text stay", () => {
  const image = greyWithoutStamps(
    drawn((x, y) => (x > 20 && x < 380 && y % 50 < 20 && y < 70 ? RED : undefined)),
  );
  expect(image.pixels[10 * WIDTH + 200]).toBeLessThan(100);
});

/** A white square with these pixels coloured blue, green, red. */
function drawn(colourAt: (x: number, y: number) => readonly number[] | undefined): ColourImage {
  const bytes = new Uint8Array(4 * WIDTH * WIDTH).fill(255);
  for (let at = 0; at < WIDTH * WIDTH; at++) {
    bytes.set(colourAt(at % WIDTH, Math.floor(at / WIDTH)) ?? [255, 255, 255], 4 * at);
  }
  return { width: WIDTH, height: WIDTH, bytes };
}
