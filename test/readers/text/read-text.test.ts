import { describe, expect, test } from "vitest";
import { readText } from "../../../src/readers/text/read-text.js";

async function paragraphs(text: string | Uint8Array): Promise<string[]> {
  const { document } = await readText(typeof text === "string" ? Buffer.from(text) : text);
  return document.blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : []));
}

describe("readText", () => {
  test("lines broken by hand are joined, also over blank lines that stand after every line", async () => {
    const text =
      "Thực hiện Kế hoạch cải cách hành chính của Ủy ban nhân dân tỉnh, các phòng \n\nchuyên môn triển khai nghiêm túc, đúng thời hạn các nhiệm vụ được giao trong \n\nnăm. \n\nI. MỤC TIÊU \n\n- Nâng cao chất lượng phục vụ người dân, doanh nghiệp tại bộ phận tiếp nhận \n\nvà trả kết quả. \n";
    expect(await paragraphs(text)).toEqual([
      "Thực hiện Kế hoạch cải cách hành chính của Ủy ban nhân dân tỉnh, các phòng chuyên môn triển khai nghiêm túc, đúng thời hạn các nhiệm vụ được giao trong năm.",
      "I. MỤC TIÊU",
      "- Nâng cao chất lượng phục vụ người dân, doanh nghiệp tại bộ phận tiếp nhận và trả kết quả.",
    ]);
  });

  test("among short lines it is those that run over which tell how wide a line is", async () => {
    const short = ["1. Cải cách thủ tục hành chính", "Hồ sơ trễ hạn dưới một phần trăm."];
    const lines = Array.from({ length: 6 }, () => short).flat();
    const long =
      "Một số chỉ tiêu chủ yếu của năm 2026 so với năm 2025 được nêu trong bảng dưới đây và là";
    expect(await paragraphs([...lines, long, "cơ sở để giao chỉ tiêu."].join("\n"))).toEqual([
      ...lines,
      `${long} cơ sở để giao chỉ tiêu.`,
    ]);
  });

  test("lines that hold whole paragraphs stay apart", async () => {
    expect(await paragraphs("1. Mục đích\nNâng cao hiệu quả\nTăng cường kiểm tra.")).toEqual([
      "1. Mục đích",
      "Nâng cao hiệu quả",
      "Tăng cường kiểm tra.",
    ]);
  });

  test("a paragraph broken by a page goes on, its footnote and link stand behind it", async () => {
    expect(
      await paragraphs(
        "- Cắt giảm 50% thời gian giải quyết thủ tục hành\n\n¹ Theo Nghị quyết của Chính phủ.\n\nhttps://example.vn/van-ban\n\nchính so với năm 2024.",
      ),
    ).toEqual([
      "- Cắt giảm 50% thời gian giải quyết thủ tục hành chính so với năm 2024.",
      "¹ Theo Nghị quyết của Chính phủ.",
      "https://example.vn/van-ban",
    ]);
  });

  test("page numbers are left out, the rows of a flattened table are not", async () => {
    expect(
      await paragraphs(
        "Kết thúc trang.\n\n\n\n6 \n\nTT Nhiệm vụ\n\n\n\n1 \n\nNiêm yết\n\n\n\n2 \n\nCông khai",
      ),
    ).toEqual(["Kết thúc trang.", "TT Nhiệm vụ", "1", "Niêm yết", "2", "Công khai"]);
  });

  test("every word keeps its own line and column", async () => {
    const { document } = await readText(
      Buffer.from("Theo Nghị quyết số 76/NQ-\nCP, các phòng   thực hiện\nnghiêm túc."),
    );
    const [block] = document.blocks;
    expect(block).toEqual({
      type: "paragraph",
      text: "Theo Nghị quyết số 76/NQ-CP, các phòng thực hiện nghiêm túc.",
      anchors: [
        { start: 0, place: { line: 1, column: 1 } },
        { start: 25, place: { line: 2, column: 1 } },
        { start: 39, place: { line: 2, column: 17 } },
        { start: 49, place: { line: 3, column: 1 } },
      ],
    });
  });

  test("decomposed letters, UTF-16 and a byte order mark give the same text", async () => {
    const text = "Kế hoạch cải cách";
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
    expect(await paragraphs(text.normalize("NFD"))).toEqual([text]);
    expect(await paragraphs(utf16)).toEqual([text]);
    expect(await paragraphs(`\ufeff${text}`)).toEqual([text]);
  });

  test.each([
    ["CRLF", "\r\n"],
    ["a lone CR", "\r"],
    ["NEL", "\u0085"],
    ["a line separator", "\u2028"],
  ])("%s ends a line, and lines are counted by it", async (_, end) => {
    const text = ["II. MỤC TIÊU", "", "- Nâng cao chất lượng", "phục vụ người dân"].join(end);
    const { document } = await readText(Buffer.from(text));
    expect(document.blocks).toEqual([
      {
        type: "paragraph",
        text: "II. MỤC TIÊU",
        anchors: [{ start: 0, place: { line: 1, column: 1 } }],
      },
      {
        type: "paragraph",
        text: "- Nâng cao chất lượng phục vụ người dân",
        anchors: [
          { start: 0, place: { line: 3, column: 1 } },
          { start: 22, place: { line: 4, column: 1 } },
        ],
      },
    ]);
  });

  test("a form feed opens a page wherever it stands in its line", async () => {
    const { document } = await readText(Buffer.from("Kết thúc trang.\f12\n\fIII. KINH PHÍ"));
    expect(document.blocks).toEqual([
      {
        type: "paragraph",
        text: "Kết thúc trang.",
        anchors: [{ start: 0, place: { line: 1, column: 1 } }],
      },
      {
        type: "paragraph",
        text: "III. KINH PHÍ",
        anchors: [{ start: 0, place: { line: 2, column: 2 } }],
      },
    ]);
  });

  test("a byte order mark inside the text does not hide a label", async () => {
    expect(await paragraphs("I. MỤC ĐÍCH\n\ufeffII. MỤC TIÊU")).toEqual([
      "I. MỤC ĐÍCH",
      "II. MỤC TIÊU",
    ]);
  });

  test.each([
    ["nothing but blanks", " \n\n ", "no-text"],
    ["binary data", new Uint8Array([1, 0, 2]), "format-mismatch"],
    ["another encoding", new Uint8Array([0x4b, 0xea, 0x20]), "damaged"],
  ])("%s is refused", async (_, text, code) => {
    await expect(paragraphs(text)).rejects.toMatchObject({ code });
  });
});
