import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Remark } from "../../../src/annotate/annotator.js";
import { annotatePdf } from "../../../src/annotate/pdf/annotate-pdf.js";
import { at, tinyPdf } from "../../readers/pdf/tiny-pdf.js";
import { annotated, notesIn, remark, updatedByAnother } from "./annotated.js";

/** Page 1 is object 7. */
const LETTER = tinyPdf([
  {
    content:
      at(200, 80, "KE HOACH", 14, "F2") +
      at(72, 120, "Giao Van phong lam truoc ngay 15 thang 6") +
      at(72, 140, "nam 2026 va bao cao ket qua."),
  },
]);
const NOTES = [remark({ page: 1, line: 2 }, "ngay 15 thang 6 nam 2026"), remark({})];

test("the bytes of the original are the beginning of the copy", async () => {
  const copy = await annotated(LETTER, NOTES);
  expect(Buffer.compare(copy.subarray(0, LETTER.length), LETTER)).toBe(0);
  expect(copy.length).toBeGreaterThan(LETTER.length);
});

test("the quoted words are marked on each line that they run over", async () => {
  expect(
    await notesIn(
      await annotated(LETTER, [
        remark({ page: 1, line: 2 }, "ngay 15 thang 6 nam 2026", "Sửa “ngày”."),
      ]),
    ),
  ).toEqual([
    {
      page: 1,
      subtype: "Highlight",
      author: "cchc",
      text: "Sửa “ngày”.",
      rect: [72, 699, 301, 732],
      boxes: [
        [215, 719, 301, 732],
        [72, 699, 125, 712],
      ],
      isDrawn: true,
    },
  ]);
});

test("a remark with words that are not there marks its line", async () => {
  const [note] = await notesIn(await annotated(LETTER, [remark({ page: 1, line: 3 }, "khong co")]));
  expect(note).toMatchObject({ subtype: "Highlight", boxes: [[72, 699, 233, 712]] });
});

test("a remark without a line stands in the corner of its page, the next below it", async () => {
  const copy = await annotated(LETTER, [remark({ page: 1 }), remark({ page: 1 })]);
  expect((await notesIn(copy)).map(({ subtype, rect }) => [subtype, rect])).toEqual([
    ["Text", [8, 820, 22, 834]],
    ["Text", [8, 803, 22, 817]],
  ]);
});

test("remarks on the same words stand side by side, the first over them, the others in the margin", async () => {
  const title = remark({ page: 1, line: 1 }, "HOACH");
  const line = remark({ page: 1, line: 2 }, "Giao");
  const copy = await annotated(LETTER, [title, title, line, line, line, remark({ page: 1 })]);
  expect((await notesIn(copy)).map(({ subtype, rect }) => [subtype, rect])).toEqual([
    ["Highlight", [223, 759, 275, 774]],
    ["Text", [55, 760, 69, 774]],
    ["Highlight", [72, 719, 97, 732]],
    ["Text", [55, 718, 69, 732]],
    ["Text", [38, 718, 52, 732]],
    ["Text", [8, 820, 22, 834]],
  ]);
});

test("a mark may lie over a part of an earlier one, but not hide it", async () => {
  const part = remark({ page: 1, line: 2 }, "phong lam");
  const whole = remark({ page: 1, line: 2 }, "Van phong lam truoc");
  const subtypes = async (...remarks: readonly Remark[]) =>
    (await notesIn(await annotated(LETTER, remarks))).map(({ subtype }) => subtype);
  expect(await subtypes(whole, part)).toEqual(["Highlight", "Highlight"]);
  expect(await subtypes(part, whole)).toEqual(["Highlight", "Text"]);
});

test("remarks on the whole document stand beside its title", async () => {
  const copy = await annotated(LETTER, [remark({}), remark({})], ["Vang mat", "KE HOACH"]);
  expect((await notesIn(copy)).map(({ subtype, rect }) => [subtype, rect])).toEqual([
    ["Text", [183, 760, 197, 774]],
    ["Text", [166, 760, 180, 774]],
  ]);
});

test.each([
  [90, "0 1 -1 0 300 100", [290, 129, 303, 150]],
  [180, "-1 0 0 -1 300 100", [250, 90, 271, 103]],
  [270, "0 -1 1 0 300 100", [297, 50, 310, 71]],
] as const)(
  "words are marked where they stand on a page that is turned by %i degrees",
  async (rotate, matrix, box) => {
    const content = `BT /F1 12 Tf ${matrix} Tm (Giao Van phong) Tj ET`;
    const turned = tinyPdf([{ content, rotate }]);
    const [note] = await notesIn(await annotated(turned, [remark({ page: 1, line: 1 }, "Van")]));
    expect(note?.boxes).toEqual([box]);
  },
);

test("neither the edge of a cropped page nor the unit of the file moves the mark", async () => {
  const content = at(72, 120, "Giao Van phong");
  const cropped = tinyPdf([{ content, entries: "/CropBox [50 400 500 800] /UserUnit 2" }]);
  const whole = tinyPdf([{ content }]);
  const [moved, still] = await Promise.all(
    [cropped, whole].map(async (bytes) =>
      notesIn(await annotated(bytes, [remark({ page: 1, line: 1 }, "Van")])),
    ),
  );
  expect(moved).toEqual(still);
});

test("the same file and remarks give the same bytes, on the original and on the copy", async () => {
  const copy = await annotated(LETTER, NOTES);
  expect(Buffer.compare(await annotated(LETTER, NOTES), copy)).toBe(0);
  expect(Buffer.compare(await annotated(copy, NOTES), copy)).toBe(0);
});

test("without remarks the copy is the original, also that of an annotated copy", async () => {
  expect(Buffer.compare(await annotated(LETTER, []), LETTER)).toBe(0);
  expect(Buffer.compare(await annotated(await annotated(LETTER, NOTES), []), LETTER)).toBe(0);
});

const FOREIGN = "<< /Type /Annot /Subtype /Text /Rect [9 9 20 20] /T (Lan) /Contents (Xem lai) >>";

test("notes of others and form fields stay", async () => {
  const widget = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (ten) /Rect [0 0 9 9] >>";
  const form = tinyPdf([{ content: at(72, 72, "Giao"), entries: "/Annots [50 0 R 51 0 R]" }]);
  const noted = updatedByAnother(form, { 50: FOREIGN, 51: widget });
  const copy = await annotated(noted, [remark({ page: 1, line: 1 }, "Giao")]);
  expect(Buffer.compare(copy.subarray(0, noted.length), noted)).toBe(0);
  expect((await notesIn(copy)).map(({ subtype, author }) => [subtype, author])).toEqual([
    ["Text", "Lan"],
    ["Highlight", "cchc"],
    ["Widget", undefined],
  ]);
});

test("own notes are replaced where another program added to the copy, its notes stay", async () => {
  const copy = await annotated(LETTER, [
    remark({ page: 1, line: 2 }, "Giao", "Một."),
    remark({ page: 1, line: 3 }, "nam", "Hai."),
  ]);
  const [, page = "", first, second] =
    /\n7 0 obj\n(.*\/Annots \[ (\d+ 0 R) (\d+ 0 R) \].*?)\nendobj/s.exec(
      Buffer.from(copy).toString("latin1"),
    ) ?? [];
  const answer = `<< /Type /Annot /Subtype /Text /Rect [9 9 20 20] /T (Lan) /Contents (Da sua) /IRT ${second} >>`;
  const answered = updatedByAnother(copy, {
    7: page.replace(`[ ${first} ${second} ]`, `[ ${first} ${second} 50 0 R ]`),
    50: answer,
  });
  const again = await annotated(answered, [
    remark({ page: 1, line: 2 }, "Van phong", "Ba."),
    remark({ page: 1, line: 3 }, "nam", "Hai."),
  ]);
  expect(Buffer.compare(again.subarray(0, answered.length), answered)).toBe(0);
  expect((await notesIn(again)).map(({ author, text }) => [author, text])).toEqual([
    ["cchc", "Hai."],
    ["Lan", "Da sua"],
    ["cchc", "Ba."],
  ]);
});

test.each(["encrypted", "restricted"])("the sample that is %s gets no copy", async (name) => {
  const bytes = readFileSync(`test/readers/pdf/samples/${name}.pdf`);
  await expect(annotated(bytes, NOTES)).rejects.toMatchObject({ code: "encrypted" });
});

test.each([
  ["in front of its header", Buffer.concat([Buffer.from("X-Mail: 1\n"), LETTER])],
  ["behind its end", Buffer.concat([LETTER, Buffer.from("\nrest")])],
])("a file with something %s gets no copy", async (_, bytes) => {
  await expect(annotated(bytes, NOTES)).rejects.toMatchObject({ code: "damaged" });
});

test.each([
  ["", "Văn bản có chữ ký số. Trong bản có ghi chú, chữ ký vẫn đúng cho phần đã ký"],
  ["/P 3", "Văn bản có chữ ký số. Trong bản có ghi chú, chữ ký vẫn đúng cho phần đã ký"],
  ["/P 2", "Chữ ký số của văn bản không cho thêm ghi chú"],
  ["/V /1.2", "Chữ ký số của văn bản không cho thêm ghi chú"],
])(
  "a signature (%s) stays, and its reader is told what viewers say of it",
  async (rights, said) => {
    const reference = `[<< /TransformMethod /DocMDP /TransformParams << ${rights} >> >>]`;
    const sign = `<< /Type /Sig /ByteRange [0 9 19 9] /Contents <00> ${rights && `/Reference ${reference}`} >>`;
    const signed = updatedByAnother(LETTER, { 50: sign });
    const { bytes, notices } = await annotatePdf(signed, { remarks: NOTES, title: [] });
    expect(notices.map(({ vi }) => vi)).toEqual([expect.stringContaining(said)]);
    expect(Buffer.compare(bytes.subarray(0, signed.length), signed)).toBe(0);
  },
);
