import { afterAll, describe, expect, it } from "vitest";
import { halfTurned, quarterTurned } from "../../../src/readers/scan/grey-image.js";
import { openRecogniser } from "../../../src/readers/scan/recogniser.js";
import { isSideways, uprightness } from "../../../src/readers/scan/text-direction.js";
import { uprightImage } from "../../../src/readers/scan/upright-image.js";
import { at, stroke } from "../pdf/tiny-pdf.js";
import { renderedPage } from "./rendered-page.js";

const text = "Ban hanh ke hoach cai cach hanh chinh nam nay";
const upright = await renderedPage(
  Array.from({ length: 4 }, (_, index) => at(20, 700 + 22 * index, text, 14)).join("") +
    stroke(15, 680, 340, 680) +
    stroke(15, 790, 340, 790) +
    stroke(15, 680, 15, 790),
  [360, 200],
);

describe("lines of text", () => {
  it("are seen to run across or down", () => {
    expect(isSideways(upright)).toBe(false);
    expect(isSideways(halfTurned(upright))).toBe(false);
    expect(isSideways(quarterTurned(upright))).toBe(true);
  });

  it("are seen to stand on their feet or on their heads", () => {
    expect(uprightness(upright)).toBeGreaterThan(0.15);
    expect(uprightness(halfTurned(upright))).toBeLessThan(-0.15);
  });
});

describe("a page", () => {
  const recogniser = openRecogniser(1);
  afterAll(recogniser.close);
  const { signal } = new AbortController();

  it.each([
    ["a quarter to the right", quarterTurned(upright), 3],
    ["upside down", halfTurned(upright), 2],
    ["a quarter to the left", halfTurned(quarterTurned(upright)), 1],
  ])(
    "that lies turned %s is set upright",
    async (_, turned, quarters) => {
      const set = await uprightImage(turned, recogniser, signal);
      expect(set?.quarters).toBe(quarters);
      expect([set?.image.width, set?.image.height]).toEqual([upright.width, upright.height]);
      expect(set?.image.pixels.every((grey, index) => grey === upright.pixels[index])).toBe(true);
    },
    30_000,
  );

  it("without anything to read is known by its samples", async () => {
    const picture = await renderedPage(
      Array.from({ length: 9 }, (_, index) => stroke(20, 700, 30 + 35 * index, 780)).join(""),
      [360, 200],
    );
    await expect(uprightImage(picture, recogniser, signal)).resolves.toBe(undefined);
  }, 30_000);

  it("that stands upright is not read to find out", async () => {
    const reading = { recognise: () => Promise.reject(new Error("read")), close: recogniser.close };
    await expect(uprightImage(upright, reading, signal)).resolves.toEqual({
      image: upright,
      quarters: 0,
    });
  });
});
