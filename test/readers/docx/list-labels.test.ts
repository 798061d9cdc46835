import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/readers/docx/read-docx.js";
import { buildDocx, p, ruledTable, tc, tr } from "./build-docx.js";

describe("a label that Word prints", () => {
  test("stands in front of the text, with its length", async () => {
    const bytes = buildDocx({
      body: p("MỤC TIÊU", inList(1)),
      numbering: abstractNum(1, level(0, "upperRoman", "%1.")) + num(1, 1),
    });
    const { document } = await readDocx(bytes);
    expect(document.blocks).toEqual([
      {
        type: "paragraph",
        text: "I. MỤC TIÊU",
        labelLength: 3,
        runs: [{ start: 0, end: 11 }],
        anchors: [{ start: 0, place: { paragraph: 1 } }],
      },
    ]);
  });

  test.each([
    ["upperRoman", "%1.", 4, "IV. x"],
    ["lowerRoman", "%1)", 9, "ix) x"],
    ["upperLetter", "%1.", 27, "AA. x"],
    ["lowerLetter", "%1)", 2, "b) x"],
    ["decimal", "Điều %1.", 12, "Điều 12. x"],
    ["decimalZero", "%1", 7, "07 x"],
    ["decimalZero", "%1", 12, "12 x"],
    ["decimal", "đ)", 1, "đ) x"],
    ["none", "", 1, "x"],
    ["none", "%1", 1, "x"],
    ["bullet", "-", 1, "- x"],
    ["bullet", "\uf0b7", 1, "• x"],
    ["bullet", "\uf02d", 1, "- x"],
    ["ordinalOfTomorrow", "%1.", 3, "3. x"],
  ])("format %s with the text %j from %i", async (format, text, start, printed) => {
    const numbering = abstractNum(1, level(0, format, text, { start })) + num(1, 1);
    expect(await texts(p("x", inList(1)), numbering)).toEqual([printed]);
  });

  test("a bullet of Wingdings without the offset of symbol fonts is a sign, not a letter", async () => {
    const numbering =
      abstractNum(1, level(0, "bullet", "§", { rPr: '<w:rFonts w:ascii="Wingdings"/>' })) +
      num(1, 1);
    expect(await texts(p("x", inList(1)), numbering)).toEqual(["▪ x"]);
  });

  test("a format newer than the standard falls back to the old one", async () => {
    const format = `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001"/></mc:Choice>
      <mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>`;
    const lvl = `<w:lvl w:ilvl="0"><w:start w:val="1"/>${format}<w:lvlText w:val="%1"/></w:lvl>`;
    expect(await texts(p("x", inList(1)), abstractNum(1, lvl) + num(1, 1))).toEqual(["01 x"]);
  });

  test("an empty numbered paragraph prints its number", async () => {
    const numbering = abstractNum(1, level(0, "decimal", "%1")) + num(1, 1);
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
    const body = ruledTable(
      tr(cell(p("", inList(1))), tc("a")),
      tr(cell(p("", inList(1))), tc("b")),
    );
    const { document } = await readDocx(buildDocx({ body, numbering }));
    const [table] = document.blocks;
    expect(
      table?.type === "table" &&
        table.cells.map(({ blocks }) => blocks.map((block) => "text" in block && block.text)),
    ).toEqual([["1"], ["a"], ["2"], ["b"]]);
  });
});

describe("counting", () => {
  const outline =
    abstractNum(
      1,
      level(0, "upperRoman", "%1."),
      level(1, "decimal", "%2."),
      level(2, "lowerLetter", "%3)"),
    ) + num(1, 1);

  test("deeper levels begin again below each higher one", async () => {
    const levels = [0, 1, 1, 2, 0, 1, 2, 2];
    const body = levels.map((ilvl) => p("x", inList(1, ilvl))).join("");
    expect(await texts(body, outline)).toEqual([
      "I. x",
      "1. x",
      "2. x",
      "a) x",
      "II. x",
      "1. x",
      "a) x",
      "b) x",
    ]);
  });

  test("lvlRestart says after which level, and 0 never", async () => {
    const numbering =
      abstractNum(
        1,
        level(0, "decimal", "%1."),
        level(1, "decimal", "%2)", { restart: 0 }),
        level(2, "decimal", "(%3)", { restart: 1 }),
      ) + num(1, 1);
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((ilvl) => p("x", inList(1, ilvl))).join("");
    expect(await texts(body, numbering)).toEqual([
      "1. x",
      "1) x",
      "(1) x",
      "2) x",
      "(2) x",
      "2. x",
      "3) x",
      "(1) x",
    ]);
  });

  test("compound labels and legal style, where a level in use starts those above it", async () => {
    const numbering =
      abstractNum(
        1,
        level(0, "upperRoman", "%1."),
        level(1, "decimal", "%1.%2."),
        level(2, "decimal", "%1.%2.%3.", { legal: true }),
      ) + num(1, 1);
    const body = [1, 0, 0, 1, 2].map((ilvl) => p("x", inList(1, ilvl))).join("");
    expect(await texts(body, numbering)).toEqual([
      "I.1. x",
      "II. x",
      "III. x",
      "III.1. x",
      "3.1.1. x",
    ]);
  });

  test("lists of one definition count on together, a start override begins again once", async () => {
    const numbering =
      abstractNum(1, level(0, "decimal", "%1.")) +
      num(1, 1) +
      num(2, 1) +
      num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    const body = [1, 2, 3, 3, 1].map((numId) => p("x", inList(numId))).join("");
    expect(await texts(body, numbering)).toEqual(["1. x", "2. x", "5. x", "6. x", "7. x"]);
  });

  test("a level with a start override begins there again below each higher one", async () => {
    const numbering =
      abstractNum(1, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2.")) +
      num(1, 1, '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride>');
    const body = [0, 1, 1, 0, 1].map((ilvl) => p("x", inList(1, ilvl))).join("");
    expect(await texts(body, numbering)).toEqual(["1. x", "1.3. x", "1.4. x", "2. x", "2.3. x"]);
  });

  test("a level that one below has started does not start again for its override", async () => {
    const numbering =
      abstractNum(1, level(0, "upperRoman", "%1."), level(1, "decimal", "%2.", { start: 3 })) +
      num(1, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = [1, 0, 0].map((ilvl) => p("x", inList(1, ilvl))).join("");
    expect(await texts(body, numbering)).toEqual(["3. x", "II. x", "III. x"]);
  });

  test("an override may redefine a level", async () => {
    const numbering =
      abstractNum(1, level(0, "decimal", "%1.")) +
      num(1, 1, `<w:lvlOverride w:ilvl="0">${level(0, "lowerLetter", "%1)")}</w:lvlOverride>`);
    expect(await texts(p("x", inList(1)), numbering)).toEqual(["a) x"]);
  });

  test("a list without definition and the list 0 print nothing", async () => {
    expect(await texts(p("x", inList(9)) + p("y", inList(0)), outline)).toEqual(["x", "y"]);
  });

  test("cells swallowed by a merge are not counted", async () => {
    const numbering = abstractNum(1, level(0, "decimal", "%1")) + num(1, 1);
    const numbered = (merge: string) => `<w:tc><w:tcPr>${merge}</w:tcPr>${p("", inList(1))}</w:tc>`;
    const body =
      ruledTable(
        tr(numbered('<w:vMerge w:val="restart"/>'), tc("a")),
        tr(numbered("<w:vMerge/>"), tc("b")),
      ) + p("x", inList(1));
    const { document } = await readDocx(buildDocx({ body, numbering }));
    expect(document.blocks.at(-1)).toMatchObject({ text: "2 x" });
  });
});

describe("numbering by styles", () => {
  const levels = [
    level(0, "upperRoman", "%1.", { style: "Heading1" }),
    level(1, "decimal", "%2.", { style: "Heading2" }),
  ];
  const heading = (id: string, pPr: string, basedOn = "") =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${basedOn}"/><w:pPr>${pPr}</w:pPr></w:style>`;
  const styled = (id: string, more = "") => `<w:pStyle w:val="${id}"/>${more}`;

  test("the level is the one tied to the style, also for a style based on it", async () => {
    const styles =
      heading("Heading1", inList(1)) +
      heading("Heading2", inList(1)) +
      heading("Mine", "", "Heading2");
    const numbering = abstractNum(1, ...levels) + num(1, 1);
    const body = p("a", styled("Heading1")) + p("b", styled("Heading2")) + p("c", styled("Mine"));
    expect(await texts(body, numbering, styles)).toEqual(["I. a", "1. b", "2. c"]);
  });

  test("list and level are looked up separately", async () => {
    const styles = heading("List", '<w:numPr><w:numId w:val="1"/></w:numPr>');
    const numbering =
      abstractNum(1, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)")) + num(1, 1);
    const body = p("a", styled("List", '<w:numPr><w:ilvl w:val="1"/></w:numPr>'));
    expect(await texts(body, numbering, styles)).toEqual(["a) a"]);
  });

  test("a paragraph switches the numbering of its style off with list 0", async () => {
    const styles = heading("Heading1", inList(1));
    const numbering = abstractNum(1, ...levels) + num(1, 1);
    const body = p("a", styled("Heading1", '<w:numPr><w:numId w:val="0"/></w:numPr>'));
    expect(await texts(body, numbering, styles)).toEqual(["a"]);
  });

  test("a definition may lie in a numbering style", async () => {
    const styles = `<w:style w:type="numbering" w:styleId="Outline"><w:pPr>${inList(2)}</w:pPr></w:style>`;
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Outline"/></w:abstractNum>' +
      abstractNum(2, '<w:styleLink w:val="Outline"/>', level(0, "upperLetter", "%1.")) +
      num(1, 1) +
      num(2, 2);
    const body = p("x", inList(1)) + p("y", inList(2));
    expect(await texts(body, numbering, styles)).toEqual(["A. x", "B. y"]);
  });

  test("styles and lists that refer to each other in circles end", async () => {
    const styles =
      heading("A", "", "B") +
      heading("B", "", "A") +
      `<w:style w:type="numbering" w:styleId="Loop"><w:pPr>${inList(1)}</w:pPr></w:style>`;
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Loop"/></w:abstractNum>' +
      num(1, 1);
    expect(await texts(p("x", styled("A", inList(1))), numbering, styles)).toEqual(["x"]);
  });
});

async function texts(body: string, numbering: string, styles = ""): Promise<readonly string[]> {
  const { document } = await readDocx(buildDocx({ body, numbering, styles }));
  return document.blocks.map((block) => (block.type === "paragraph" ? block.text : "table"));
}

function inList(numId: number, ilvl?: number): string {
  const level = ilvl === undefined ? "" : `<w:ilvl w:val="${ilvl}"/>`;
  return `<w:numPr>${level}<w:numId w:val="${numId}"/></w:numPr>`;
}

function abstractNum(id: number, ...inside: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${inside.join("")}</w:abstractNum>`;
}

function num(id: number, abstractId: number, overrides = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
}

interface LevelOptions {
  readonly start?: number;
  readonly restart?: number;
  readonly legal?: true;
  readonly style?: string;
  readonly rPr?: string;
}

function level(ilvl: number, format: string, text: string, options: LevelOptions = {}): string {
  const { start = 1, restart, legal, style, rPr = "" } = options;
  return [
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>`,
    restart === undefined ? "" : `<w:lvlRestart w:val="${restart}"/>`,
    style === undefined ? "" : `<w:pStyle w:val="${style}"/>`,
    legal === undefined ? "" : "<w:isLgl/>",
    `<w:lvlText w:val="${text}"/><w:rPr>${rPr}</w:rPr></w:lvl>`,
  ].join("");
}
