import { expect, it } from "vitest";
import { withCross } from "../../../src/readers/scan/cross-shape.js";
import { cropped } from "../../../src/readers/scan/grey-image.js";
import { inkBoxOf } from "../../../src/readers/scan/ink-box.js";
import { at } from "../pdf/tiny-pdf.js";
import { renderedPage } from "./rendered-page.js";

it.each([
  ["x", "V", "x"],
  ["x", "xX", "x"],
  ["x", "b", "x"],
  ["x", "(3)", "(3)"],
  ["v", "V", "V"],
  ["b", "b", "b"],
  ["k", "k", "k"],
  ["Y", "Y", "Y"],
])("a lone %s that is read as %j is %j", async (printed, read, meant) => {
  const page = await renderedPage(at(20, 810, printed, 14), [140, 60]);
  const box = inkBoxOf(page, { left: 0, top: 0, width: page.width, height: page.height });
  if (box === undefined) throw new Error("nothing was printed");
  const image = cropped(page, box, 12);
  const place = { left: 12, top: 12, right: 12 + box.width, bottom: 12 + box.height };
  const words = [{ text: read, confidence: 0.6, ...place }];
  const [line] = withCross([{ words, baseline: 12 + box.height }], image);
  expect(line?.words[0]?.text).toBe(meant);
});
