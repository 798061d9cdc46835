import { expect, test } from "vitest";
import type { DocumentFormat, Trace } from "../../src/document/document.js";
import { readDocx } from "../../src/readers/docx/read-docx.js";
import { readText } from "../../src/readers/text/read-text.js";
import { recognize } from "../../src/recognize/recognize.js";
import { buildDocx, p, r, ruledTable, tc, tr } from "../readers/docx/build-docx.js";

const BY = 'w:id="1" w:author="Lê An"';
const inserted = (text: string): string => `<w:ins ${BY}>${r(text)}</w:ins>`;

test("traces of a Word file stand in the section of their paragraph", async () => {
  const body = [
    `<w:p>${inserted("KẾ HOẠCH")}</w:p>`,
    p("I. MỤC ĐÍCH"),
    `<w:p>${r("Nâng ")}${inserted("cao")}</w:p>`,
    p("II. NHIỆM VỤ"),
    `<w:p><w:del ${BY}><w:r><w:delText>Bỏ cả đoạn</w:delText></w:r></w:del></w:p>`,
    p("1. Rà soát"),
    p("Các phòng rà soát."),
    ruledTable(tr(tc("Việc"), `<w:tc><w:p>${r("chữ ẩn", "<w:vanish/>")}${r("a")}</w:p></w:tc>`)),
  ].join("");
  const { traces } = recognize((await readDocx(buildDocx({ body }))).document);
  const placed = [...(traces.changes ?? []), ...(traces.hiddenText ?? [])];
  expect(
    placed.map(({ kind, text, author, location }) => [
      kind,
      text,
      author,
      location.section,
      location.paragraph,
    ]),
  ).toEqual([
    ["insertion", "KẾ HOẠCH", "Lê An", null, 1],
    ["insertion", "cao", "Lê An", "I", 3],
    ["deletion", "Bỏ cả đoạn", "Lê An", "II", 5],
    ["hidden-text", "chữ ẩn", null, "II.1", 9],
  ]);
  expect(traces.comments).toEqual([]);
});

test.each<[DocumentFormat, readonly string[]]>([
  ["docx", ["changes", "comments", "hiddenText"]],
  ["pdf", ["hiddenText"]],
  ["doc", []],
  ["markdown", []],
  ["text", []],
  ["html", []],
])("of a file of format %s these kinds can be known: %j", async (format, expected) => {
  const { document } = await readText(Buffer.from("I. MỤC ĐÍCH\n\nNâng cao."));
  const { traces } = recognize({ ...document, format });
  const known = Object.entries(traces).filter(([, found]) => found !== undefined);
  expect(known.map(([kind]) => kind)).toEqual(expected);
});

test("hidden text of a PDF stands on its page", async () => {
  const trace: Trace = { kind: "hidden-text", text: "ghi chú", place: { page: 2 } };
  const { document } = await readText(Buffer.from("I. MỤC ĐÍCH\n\nNâng cao."));
  const { traces } = recognize({ ...document, format: "pdf", traces: [trace] });
  expect(traces.hiddenText).toMatchObject([
    { text: "ghi chú", location: { page: 2, section: null } },
  ]);
});

test("odd letters stand in the section of their line", async () => {
  const { document } = await readText(Buffer.from("I. MỤC ĐÍCH\n\nNâng c\u0430o.\n"));
  expect(recognize(document).letters).toMatchObject({
    charset: null,
    odd: [
      {
        kind: "look-alike",
        count: 1,
        word: "c\u0430o",
        location: { line: 3, column: 7, section: "I" },
      },
    ],
  });
});
