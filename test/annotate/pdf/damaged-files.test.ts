import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DocumentError } from "../../../src/document/errors.js";
import { readPdf } from "../../../src/readers/pdf/read-pdf.js";
import { at, tinyPdf } from "../../readers/pdf/tiny-pdf.js";
import { annotated, remark } from "./annotated.js";

const REMARKS = [remark({ page: 1, line: 1 }, "Giao"), remark({ page: 2 }), remark({})];
const TINY = tinyPdf([{ content: at(72, 72, "Giao Van phong") }, { content: at(72, 72, "Hai") }]);
const PRINTED = readFileSync("test/readers/pdf/samples/libreoffice.pdf");

test.each([
  ["bytes changed in a made file", TINY, 120, changedBytes],
  ["a stretch cut out of a made file", TINY, 60, cutOut],
  ["a stretch twice in a made file", TINY, 60, doubled],
  ["bytes changed in a printed file", PRINTED, 25, changedBytes],
] as const)(
  "a file with %s is refused with a sentence or gets a copy that can be read",
  async (_, file, times, damage) => {
    const outcomes = { copies: 0, refusals: 0 };
    for (let seed = 1; seed <= times; seed += 1) {
      const bytes = damage(file, randomFrom(seed));
      try {
        const copy = await annotated(bytes, REMARKS);
        expect(Buffer.compare(copy.subarray(0, bytes.length), bytes)).toBe(0);
        expect(await readPdf(copy)).toEqual(await readPdf(bytes));
        outcomes.copies += 1;
      } catch (error) {
        if (!(error instanceof DocumentError)) throw error;
        outcomes.refusals += 1;
      }
    }
    expect(outcomes.copies).toBeGreaterThan(0);
    expect(outcomes.refusals).toBeGreaterThan(0);
  },
  120_000,
);

type Random = (below: number) => number;

function changedBytes(file: Uint8Array, random: Random): Uint8Array {
  const bytes = Uint8Array.from(file);
  for (let count = 0; count < 6; count += 1) bytes[random(bytes.length)] = random(256);
  return bytes;
}

function cutOut(file: Uint8Array, random: Random): Uint8Array {
  const start = random(file.length);
  return Buffer.concat([file.subarray(0, start), file.subarray(start + random(400))]);
}

function doubled(file: Uint8Array, random: Random): Uint8Array {
  const start = random(file.length);
  return Buffer.concat([file.subarray(0, start + random(400)), file.subarray(start)]);
}

/** Whole numbers that are the same at every run. */
function randomFrom(seed: number): Random {
  let state = seed * 2654435761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}
