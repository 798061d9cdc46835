import { describe, expect, test } from "vitest";
import { lettersOfLines } from "../../src/readers/letter-log.js";
import { readBytes } from "../../src/readers/read-bytes.js";
import { buildDocx, r } from "./docx/build-docx.js";

const CHAT = "chất".normalize("NFD");

describe("the letters of lines", () => {
  test("are told by kind, with their number and the first place", () => {
    expect(lettersOfLines(["Nâng cao", `${CHAT} lượng,`, `c\u0430o ${CHAT}`])).toEqual({
      odd: [
        { kind: "decomposed", count: 2, word: "chất", place: { line: 2, column: 3 } },
        { kind: "look-alike", count: 1, word: "c\u0430o", place: { line: 3, column: 2 } },
      ],
    });
  });

  test("are all odd in an old encoding, which is told alone", () => {
    expect(lettersOfLines(["c\u0430o"], "VNI")).toEqual({ charset: "VNI", odd: [] });
  });
});

describe("the letters of a file", () => {
  const decomposed = { kind: "decomposed", count: 1, word: "chất" };

  test.each([
    ["text", Buffer.from(`Nâng cao\n\nvề ${CHAT} lượng`), { line: 3, column: 6 }],
    ["markdown", Buffer.from(`Nâng cao\n\n- **${CHAT}** lượng`), { line: 3, column: 7 }],
    [
      "html",
      Buffer.from(`<p>Nâng cao</p>\n<p>${CHAT} lượng ca\u00ado</p>`),
      { line: 2, column: 4 },
    ],
    [
      "docx",
      buildDocx({ body: `<w:p>${r("a")}</w:p><w:p>${r(`${CHAT} lượng`)}</w:p>` }),
      { paragraph: 2 },
    ],
  ] as const)("%s", async (format, bytes, place) => {
    const { document } = await readBytes(bytes, format);
    expect(document.letters).toEqual({ odd: [{ ...decomposed, place }] });
  });

  test("in TCVN3 is told by the name of the encoding, also in Word", async () => {
    const body = `<w:p>${r("KÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2026, n©ng cao chÊt l­îng")}</w:p>`;
    const { document } = await readBytes(buildDocx({ body }), "docx");
    expect(document.letters).toEqual({ charset: "TCVN3 (ABC)", odd: [] });
  });
});
