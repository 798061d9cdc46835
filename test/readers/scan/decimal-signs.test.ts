import { expect, it } from "vitest";
import { withDecimalSign } from "../../../src/readers/scan/decimal-signs.js";
import { at } from "../pdf/tiny-pdf.js";
import { renderedPage } from "./rendered-page.js";

it.each([
  ["3,5", "35", "3,5"],
  ["2.1", "21", "2.1"],
  ["42,7", "427", "42,7"],
  ["43,5", "43.5", "43,5"],
  ["35", "35", "35"],
  ["35.", "35", "35"],
  ["3,5", "3,5", "3,5"],
])("%j that is read as %j is %j", async (printed, read, meant) => {
  const image = await renderedPage(at(20, 810, printed, 12), [140, 60]);
  const words = [{ text: read, confidence: 0.9, left: 0, right: 1, top: 0, bottom: 1 }];
  const [line] = withDecimalSign([{ words, baseline: 1 }], image);
  expect(line?.words[0]?.text).toBe(meant);
});
