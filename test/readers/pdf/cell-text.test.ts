import { describe, expect, it } from "vitest";
import { textOf } from "../../../src/document/document.js";
import { readPdf } from "../../../src/readers/pdf/read-pdf.js";
import { at, stroke, tinyPdf } from "./tiny-pdf.js";

const RULES = [60, 82, 240]
  .map((x) => stroke(x, 80, x, 180))
  .concat([80, 180].map((y) => stroke(60, y, 240, y)))
  .join("");

describe("a cell", () => {
  it("joins a word that is longer than its lines", async () => {
    expect(await cellsOf(at(66, 100, "VI"), at(66, 114, "I"), at(90, 100, "Goals"))).toEqual([
      "VII",
      "Goals",
    ]);
    expect(await cellsOf(at(64, 100, "ST"), at(64, 114, "T"), at(90, 100, "Goals"))).toEqual([
      "STT",
      "Goals",
    ]);
  });

  it("keeps short words apart that stand on a line each", async () => {
    expect(await cellsOf(at(62, 100, "Hai"), at(62, 114, "I"), at(90, 100, "Goals"))).toEqual([
      "Hai I",
      "Goals",
    ]);
  });

  it("takes the dash inside a name for no bullet where it no longer fitted above", async () => {
    const name = at(90, 100, "The Department of Planning") + at(90, 114, "- Finance");
    expect(await cellsOf(at(66, 100, "1"), name)).toEqual([
      "1",
      "The Department of Planning - Finance",
    ]);
  });

  it("gives text that runs up or down in it", async () => {
    const up = (x: number, text: string) => `BT /F1 10 Tf 0 1 -1 0 ${x} 670 Tm (${text}) Tj ET\n`;
    const down = `BT /F1 10 Tf 0 -1 1 0 70 755 Tm (Read me) Tj ET\n`;
    const upright = at(90, 100, "Upright words that are many");
    expect(await cellsOf(up(72, "Notes of"), up(80, "the year"), upright)).toEqual([
      "Notes of the year",
      "Upright words that are many",
    ]);
    expect(await cellsOf(down, upright)).toEqual(["Read me", "Upright words that are many"]);
  });

  it("keeps bullets apart", async () => {
    const list = at(90, 100, "- The Section of Planning") + at(90, 114, "- Finance");
    expect(await cellsOf(at(66, 100, "1"), list)).toEqual([
      "1",
      "- The Section of Planning\n- Finance",
    ]);
  });
});

async function cellsOf(...content: string[]): Promise<string[]> {
  const { document } = await readPdf(tinyPdf([{ content: RULES + content.join("") }]));
  return document.blocks.flatMap((block) =>
    block.type === "table" ? block.cells.map((cell) => textOf(cell.blocks)) : [],
  );
}
