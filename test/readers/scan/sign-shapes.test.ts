import { expect, it } from "vitest";
import type { GreyImage } from "../../../src/readers/scan/grey-image.js";
import { withSigns } from "../../../src/readers/scan/sign-shapes.js";
import { at, stroke } from "../pdf/tiny-pdf.js";
import { renderedPage } from "./rendered-page.js";

const SCALE = 200 / 72;

it("a bar under > makes it ≥", async () => {
  const plain = await renderedPage(at(20, 810, ">", 14), [140, 60]);
  const barred = await renderedPage(at(20, 810, ">", 14) + stroke(20, 811, 28, 811), [140, 60]);
  expect(signIn(plain, ">", 20, 29)).toBe(">");
  expect(signIn(barred, ">", 20, 29)).toBe("≥");
});

it("a full stop inside a line stays where it is printed", async () => {
  const image = await renderedPage(at(20, 810, "phong.", 14), [140, 60]);
  expect(signIn(image, "phong.", 20, 64)).toBe("phong.");
  const without = await renderedPage(at(20, 810, "phong", 14), [140, 60]);
  expect(signIn(without, "phong.", 20, 64)).toBe("phong");
});

/** What becomes of the first of two words on a line, which stands between `left` and `right`, in points. */
function signIn(image: GreyImage, text: string, left: number, right: number): string | undefined {
  const place = { confidence: 0.9, top: Math.round(17 * SCALE), bottom: Math.round(32 * SCALE) };
  const words = [
    { text, left: Math.round(left * SCALE), right: Math.round(right * SCALE), ...place },
    { text: "UBND", left: Math.round(80 * SCALE), right: Math.round(110 * SCALE), ...place },
  ];
  const [line] = withSigns([{ words, baseline: 28 * SCALE }], image);
  return line?.words[0]?.text;
}
