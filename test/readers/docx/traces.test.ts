import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/readers/docx/read-docx.js";
import { buildDocx, p, r, ruledTable, tc, tr } from "./build-docx.js";

const BY = 'w:id="9" w:author="Lê An"';

describe("tracked changes", () => {
  test("insertions stay in the text, deletions do not, both leave a trace", async () => {
    const body = `<w:p>${r("đạt ")}<w:del ${BY}>${deleted("80")}${deleted("%")}</w:del><w:ins ${BY}>${r("85")}</w:ins><w:ins ${BY}>${r("%")}</w:ins></w:p>`;
    expect(await read(body)).toEqual({
      texts: ["đạt 85%"],
      traces: [
        { kind: "deletion", text: "80%", author: "Lê An", place: { paragraph: 1 } },
        { kind: "insertion", text: "85%", author: "Lê An", place: { paragraph: 1 } },
      ],
    });
  });

  test("moved words stand only where they were moved to, with one trace", async () => {
    const body = `<w:p><w:moveFrom ${BY}>${r("Quý I")}</w:moveFrom>${r("a")}</w:p><w:p><w:moveTo ${BY}>${r("Quý I")}</w:moveTo></w:p>`;
    expect(await read(body)).toEqual({
      texts: ["a", "Quý I"],
      traces: [{ kind: "move", text: "Quý I", author: "Lê An", place: { paragraph: 2 } }],
    });
  });

  test("a deleted paragraph mark joins the paragraph with the next", async () => {
    const body = p("Văn phòng", `<w:rPr><w:del ${BY}/></w:rPr>`) + p(" Sở") + p("b");
    const { document } = await readDocx(buildDocx({ body }));
    expect(
      document.blocks.map((block) => [block.type, "anchors" in block && block.anchors]),
    ).toEqual([
      ["paragraph", [{ start: 0, place: { paragraph: 1 } }]],
      ["paragraph", [{ start: 0, place: { paragraph: 3 } }]],
    ]);
    expect(await read(body)).toEqual({ texts: ["Văn phòng Sở", "b"], traces: [] });
  });

  test("a paragraph deleted as a whole leaves nothing, not even at the end", async () => {
    const gone = `<w:p><w:pPr><w:rPr><w:del ${BY}/></w:rPr></w:pPr><w:del ${BY}>${deleted("bỏ")}</w:del></w:p>`;
    expect(await read(gone + p("a") + gone)).toEqual({
      texts: ["a"],
      traces: [
        { kind: "deletion", text: "bỏ", author: "Lê An", place: { paragraph: 1 } },
        { kind: "deletion", text: "bỏ", author: "Lê An", place: { paragraph: 3 } },
      ],
    });
  });

  test("changes of format alone are neither text nor trace", async () => {
    const was = `<w:rPrChange ${BY}><w:rPr><w:vanish/><w:caps/></w:rPr></w:rPrChange>`;
    const list = `<w:pPrChange ${BY}><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>`;
    const body = p("Mục tiêu", `<w:rPr>${was}</w:rPr>${list}`, was);
    expect(await read(body)).toEqual({ texts: ["Mục tiêu"], traces: [] });
  });

  test("those without words are counted: of formats, of paragraph marks, of rows", async () => {
    const was = `<w:rPrChange ${BY}><w:rPr><w:b/><w:ins ${BY}/></w:rPr></w:rPrChange>`;
    const mark = `<w:rPr><w:ins ${BY}/></w:rPr><w:pPrChange ${BY}><w:pPr/></w:pPrChange>`;
    const row = `<w:tr><w:trPr><w:ins ${BY}/></w:trPr>${tc("ô")}</w:tr>`;
    const body = p("Mục tiêu", mark, was) + ruledTable(row) + p("a");
    const { document } = await readDocx(buildDocx({ body }));
    expect(document.wordlessChanges).toBe(4);
    const words = `<w:p><w:ins ${BY}>${r("a")}</w:ins></w:p>`;
    expect((await readDocx(buildDocx({ body: words }))).document.wordlessChanges).toBeUndefined();
  });

  test("a paragraph moved as a whole stands only where it was moved to", async () => {
    const from = `<w:p><w:pPr><w:rPr><w:moveFrom ${BY}/></w:rPr></w:pPr><w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom ${BY}>${r("1. Rà soát")}</w:moveFrom><w:moveFromRangeEnd w:id="1"/></w:p>`;
    const to = `<w:p><w:pPr><w:rPr><w:moveTo ${BY}/></w:rPr></w:pPr><w:moveTo ${BY}>${r("1. Rà soát")}</w:moveTo></w:p>`;
    expect(await read(from + p("2. Báo cáo") + to)).toEqual({
      texts: ["2. Báo cáo", "1. Rà soát"],
      traces: [{ kind: "move", text: "1. Rà soát", author: "Lê An", place: { paragraph: 3 } }],
    });
  });

  test("an inserted row is a row", async () => {
    const added = `<w:tr><w:trPr><w:ins ${BY}/></w:trPr><w:tc><w:p><w:ins ${BY}>${r("x")}</w:ins></w:p></w:tc></w:tr>`;
    const { document } = await readDocx(buildDocx({ body: ruledTable(tr(tc("a")), added) }));
    expect(document.blocks).toMatchObject([{ rows: 2, cells: [{}, { blocks: [{ text: "x" }] }] }]);
    expect(document.traces).toMatchObject([{ kind: "insertion", text: "x" }]);
  });

  test("a deleted row is no row", async () => {
    const gone = `<w:tr><w:trPr><w:del ${BY}/></w:trPr><w:tc><w:p><w:del ${BY}>${deleted("x")}</w:del></w:p></w:tc></w:tr>`;
    const { document } = await readDocx(
      buildDocx({ body: ruledTable(gone, tr(tc("a"))) + p("b") }),
    );
    expect(document.blocks).toMatchObject([
      {
        rows: 1,
        cells: [{ row: 0, blocks: [{ text: "a", anchors: [{ place: { paragraph: 2 } }] }] }],
      },
      { text: "b" },
    ]);
    expect(document.traces).toEqual([
      {
        kind: "deletion",
        text: "x",
        author: "Lê An",
        place: { paragraph: 1, table: 1, row: 1, cell: 1 },
      },
    ]);
  });
});

describe("hidden text", () => {
  test("is no text but a trace, whether the run or its style hides it", async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Kin"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = `<w:p>${r("a ")}${r("ghi ", "<w:vanish/>")}${r("chú", '<w:rStyle w:val="Kin"/>')}${r("b", '<w:vanish w:val="false"/>')}</w:p>`;
    expect(await read(body, { styles })).toEqual({
      texts: ["a b"],
      traces: [{ kind: "hidden-text", text: "ghi chú", place: { paragraph: 1 } }],
    });
  });

  test("a paragraph with a hidden mark runs on into the next", async () => {
    const body = p("1. Mục đích.", "<w:rPr><w:vanish/></w:rPr>") + p(" Cụ thể hóa");
    expect(await read(body)).toEqual({ texts: ["1. Mục đích. Cụ thể hóa"], traces: [] });
  });
});

describe("comments", () => {
  const comments = `<w:comment w:id="1" w:author="Trần Bình">${p("Sai")}</w:comment><w:comment w:id="2" w:author="Lê An">${p("?")}</w:comment>`;
  const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number) =>
    `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

  test("carry the words they cover, over paragraphs too, or none at a point", async () => {
    const body = `<w:p>${r("đạt ")}${start(1)}${r("85%")}</w:p><w:p>${r("hồ sơ")}${end(1)}${r(" b")}<w:r><w:commentReference w:id="2"/></w:r></w:p>`;
    expect(await read(body, { comments })).toEqual({
      texts: ["đạt 85%", "hồ sơ b"],
      traces: [
        {
          kind: "comment",
          text: "85% hồ sơ",
          comment: "Sai",
          author: "Trần Bình",
          place: { paragraph: 1 },
        },
        { kind: "comment", text: "", comment: "?", author: "Lê An", place: { paragraph: 2 } },
      ],
    });
  });

  test("and their replies say what each author wrote, in one line", async () => {
    const replies = `<w:comment w:id="1" w:author="Trần Bình">${p("Sai số.")}<w:p>${r("Xem ")}<w:del ${BY}>${deleted("kỹ")}</w:del>${r("lại")}</w:p></w:comment><w:comment w:id="2" w:author="Lê An">${p("Đã sửa")}</w:comment>`;
    const body = `<w:p>${start(1)}${start(2)}${r("85%")}${end(1)}${end(2)}</w:p>`;
    expect((await read(body, { comments: replies })).traces).toEqual([
      {
        kind: "comment",
        text: "85%",
        comment: "Sai số. Xem lại",
        author: "Trần Bình",
        place: { paragraph: 1 },
      },
      { kind: "comment", text: "85%", comment: "Đã sửa", author: "Lê An", place: { paragraph: 1 } },
    ]);
  });

  test("stand in the cell that they are about", async () => {
    const cell = `<w:tc><w:p>${start(1)}${r("85%")}${end(1)}</w:p></w:tc>`;
    expect((await read(ruledTable(tr(tc("a"), cell)), { comments })).traces).toMatchObject([
      { text: "85%", comment: "Sai", place: { paragraph: 2, table: 1, row: 1, cell: 2 } },
    ]);
  });

  test("may begin between paragraphs and lack an author", async () => {
    const body = `${p("a")}${start(7)}${p("b")}<w:commentRangeEnd w:id="7"/>${p("c")}`;
    expect(await read(body)).toEqual({
      texts: ["a", "b", "c"],
      traces: [{ kind: "comment", text: "b", place: { paragraph: 2 } }],
    });
  });
});

async function read(body: string, parts: { styles?: string; comments?: string } = {}) {
  const { document } = await readDocx(buildDocx({ body, ...parts }));
  const texts = document.blocks.map((block) => (block.type === "paragraph" ? block.text : "table"));
  return { texts, traces: document.traces };
}

function deleted(text: string): string {
  return `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
}
