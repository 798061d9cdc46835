import { expect, test } from "vitest";
import { pdfCopyState, sealedPdfCopy } from "../../../src/annotate/pdf/own-update.js";
import { readPdf } from "../../../src/readers/pdf/read-pdf.js";
import { at, tinyPdf } from "../../readers/pdf/tiny-pdf.js";
import { annotated, notesIn, remark, updatedByAnother } from "./annotated.js";

const LETTER = tinyPdf([{ content: at(72, 120, "Giao Van phong") }]);
const NOTES = [remark({ page: 1, line: 1 }, "Giao")];

test.each([
  ["with notes", NOTES],
  ["without any", []],
])("a copy %s is known again, also that of a copy", async (_, notes) => {
  const copy = sealedPdfCopy(await annotated(LETTER, notes));
  expect(Buffer.compare(copy.subarray(0, LETTER.length), LETTER)).toBe(0);
  expect(pdfCopyState(copy)).toBe("untouched");
  expect(Buffer.compare(sealedPdfCopy(await annotated(copy, notes)), copy)).toBe(0);
});

test("a copy without notes can be read and gets notes as the original does", async () => {
  const copy = sealedPdfCopy(LETTER);
  expect((await readPdf(copy)).document.blocks).toEqual((await readPdf(LETTER)).document.blocks);
  const another = updatedByAnother(copy, { 50: "<< /Type /Note >>" });
  expect(await notesIn(await annotated(another, NOTES))).toEqual(
    await notesIn(await annotated(LETTER, NOTES)),
  );
});

test.each([
  ["with notes", NOTES],
  ["without any", []],
])("a copy %s that another program added to is an edited one", async (_, notes) => {
  const copy = sealedPdfCopy(await annotated(LETTER, notes));
  expect(pdfCopyState(updatedByAnother(copy, { 50: "<< /Type /Note >>" }))).toBe("edited");
});

test("another file is not known", () => {
  expect(pdfCopyState(LETTER)).toBe("foreign");
  expect(pdfCopyState(Buffer.from("thư riêng"))).toBe("foreign");
});

test("a signed file without notes stays as it was signed", () => {
  const signed = updatedByAnother(LETTER, {
    50: "<< /Type /Sig /ByteRange [0 9 19 9] /Contents <00> >>",
  });
  expect(Buffer.compare(sealedPdfCopy(signed), signed)).toBe(0);
});
