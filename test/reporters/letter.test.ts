import { describe, expect, test } from "vitest";
import type { Compliance } from "../../src/compliance/compliance.js";
import { OWN_LEVEL } from "../../src/compliance/own-level.js";
import { toLocation } from "../../src/document/place.js";
import type { Finding } from "../../src/findings/finding.js";
import type { DocumentReport, FailedDocument } from "../../src/findings/report.js";
import { letter } from "../../src/reporters/letter.js";
import { checkedDocument, reportOf } from "./sample-report.js";

const WARNING: Finding = {
  rule: "tasks/missing-lead",
  severity: "warning",
  message: { vi: "Dòng 2 chưa ghi đơn vị chủ trì.", en: "Row 2 has no lead." },
  advice: { vi: "Ghi một đơn vị chủ trì.", en: "Name one." },
  quote: "Rà soát văn bản.",
  location: toLocation({ table: 1, row: 4 }, "PL"),
  basis: { vi: "Thông lệ giao nhiệm vụ", en: "Practice" },
};
const ERROR: Finding = {
  ...WARNING,
  rule: "structure/empty-section",
  severity: "error",
  message: { vi: "Mục “I. MỤC TIÊU” không có nội dung.", en: "“I. MỤC TIÊU” is empty." },
  quote: "MỤC TIÊU",
  location: toLocation({ line: 3 }, "I"),
  basis: null,
};
const HINT: Finding = { ...WARNING, severity: "info" };

/** The blocks behind the introduction. */
function blocksOf(documents: readonly DocumentReport[]): readonly string[] {
  const blocks = letter(reportOf(documents), "vi").trimEnd().split("\n\n");
  const first = blocks.findIndex((block) => block.startsWith("## "));
  return blocks.slice(first, -1);
}

test("the letter list ends with the mark that it is no plan", () => {
  const lines = letter(reportOf([checkedDocument()]), "vi")
    .trimEnd()
    .split("\n");
  expect(lines.at(-1)).toBe("<!-- cchc-report: do cchc lập, không phải kế hoạch -->");
});

/** The blocks of the introduction. */
function headOf(document: DocumentReport): readonly string[] {
  const blocks = letter(reportOf([document]), "vi")
    .trimEnd()
    .split("\n\n");
  return blocks.slice(
    0,
    blocks.findIndex((block) => block.startsWith("## ")),
  );
}

describe("the letter list", () => {
  test("asks for errors first, then for warnings, numbered through; hints are left out", () => {
    const document = checkedDocument({ path: "a.docx", findings: [WARNING, HINT, ERROR] });
    expect(blocksOf([document])).toEqual([
      "## Sở Năng lượng",
      "Đề nghị Sở Năng lượng bổ sung, chỉnh sửa các nội dung sau trong kế hoạch “Cải cách hành chính năm 2026” (tệp a.docx):",
      "1. Tại mục I, dòng 3: Mục “I. MỤC TIÊU” không có nội dung. Ghi một đơn vị chủ trì.",
      "Ngoài ra, đề nghị Sở Năng lượng xem xét, hoàn thiện:",
      "2. Tại phụ lục, bảng 1, hàng 4: Dòng 2 chưa ghi đơn vị chủ trì. Câu chữ trong kế hoạch: “Rà soát văn bản”. Ghi một đơn vị chủ trì. (Căn cứ: Thông lệ giao nhiệm vụ.)",
    ]);
  });

  test("asks once for what is to be mended alike at three places or more", () => {
    const at = (row: number): Finding => ({ ...WARNING, location: toLocation({ row }, "PL") });
    const other: Finding = { ...ERROR, severity: "warning" };
    const document = checkedDocument({ path: "a.docx", findings: [at(1), other, at(2), at(3)] });
    expect(blocksOf([document]).slice(2)).toEqual([
      [
        "1. Ghi một đơn vị chủ trì. (Căn cứ: Thông lệ giao nhiệm vụ.) Cụ thể:",
        ...[1, 2, 3].map(
          (row) =>
            `   - Tại phụ lục, hàng ${row}: Dòng 2 chưa ghi đơn vị chủ trì. Câu chữ trong kế hoạch: “Rà soát văn bản”.`,
        ),
        "2. Tại mục I, dòng 3: Mục “I. MỤC TIÊU” không có nội dung. Ghi một đơn vị chủ trì.",
      ].join("\n"),
    ]);
  });

  test("joins the files of one agency and asks which is official", () => {
    const documents = [
      checkedDocument({ path: "a.docx", agency: "SỞ XÂY DỰNG", findings: [WARNING] }),
      checkedDocument({ path: "b.docx", agency: "Sở Y tế" }),
      checkedDocument({ path: "c.pdf", agency: "Sở Xây dựng", findings: [HINT] }),
    ];
    expect(blocksOf(documents)).toEqual([
      "## Sở Xây dựng",
      "Sở Xây dựng gửi 2 tệp. Đề nghị Sở Xây dựng cho biết tệp nào là bản chính thức; kết quả rà soát từng tệp như sau.",
      "### a.docx",
      "Đề nghị Sở Xây dựng xem xét, hoàn thiện các nội dung sau trong kế hoạch “Cải cách hành chính năm 2026” (tệp a.docx):",
      expect.stringMatching(/^1\. Tại phụ lục/),
      "### c.pdf",
      "Tệp này không có lỗi, cảnh báo; không chỉ tiêu nào áp dụng cho loại kế hoạch hoặc loại cơ quan này; có 1 gợi ý để tham khảo.",
      "## Đạt yêu cầu",
      "Kế hoạch của các cơ quan sau không có lỗi và cảnh báo, không phải chỉnh sửa:",
      "- Sở Y tế (tệp b.docx): không chỉ tiêu nào áp dụng cho loại kế hoạch hoặc loại cơ quan này.",
    ]);
  });

  test("names an office by the authority that its plan says it is of", () => {
    const documents = [
      checkedDocument({
        path: "a.docx",
        agency: "VĂN PHÒNG",
        subject: "Cải cách hành chính năm 2026 của Văn phòng UBND tỉnh An Lạc",
        findings: [ERROR],
      }),
    ];
    expect(blocksOf(documents).slice(0, 2)).toEqual([
      "## Văn phòng UBND tỉnh An Lạc",
      "Đề nghị Văn phòng UBND tỉnh An Lạc bổ sung, chỉnh sửa các nội dung sau trong kế hoạch “Cải cách hành chính năm 2026 của Văn phòng UBND tỉnh An Lạc” (tệp a.docx):",
    ]);
  });

  test("goes by the file where no agency was recognised", () => {
    const document = checkedDocument({
      path: "ke-hoach_1.md",
      agency: null,
      subject: null,
      findings: [ERROR],
    });
    expect(blocksOf([document]).slice(0, 2)).toEqual([
      "## ke-hoach\\_1.md",
      "Đề nghị cơ quan soạn thảo bổ sung, chỉnh sửa các nội dung sau trong kế hoạch (tệp ke-hoach\\_1.md):",
    ]);
  });

  test("calls nobody free of faults whose warnings are only hidden", () => {
    const document = checkedDocument({
      path: "a.docx",
      counts: { error: 0, warning: 2, info: 0, silenced: 0, known: 0 },
    });
    expect(blocksOf([document])).toEqual([
      "## Sở Năng lượng",
      "Còn 2 cảnh báo không đưa vào danh mục này.",
    ]);
  });

  test("tells what was set aside of a plan that needs no change", () => {
    const document = checkedDocument({ path: "a.docx", known: [ERROR] });
    expect(blocksOf([document]).at(-1)).toBe(
      "- Sở Năng lượng (tệp a.docx): không chỉ tiêu nào áp dụng cho loại kế hoạch hoặc loại cơ quan này; 1 phát hiện đã biết.",
    );
  });

  test("asks for unreadable plans again, but not for a path that does not exist", () => {
    const failed = (path: string, code: FailedDocument["error"]["code"]): FailedDocument => ({
      path,
      status: "failed",
      error: { code, message: { vi: `Lý do ${code}.`, en: code } },
      findings: [],
      compliance: [],
      counts: { error: 0, warning: 0, info: 0, silenced: 0, known: 0 },
    });
    const unknown = checkedDocument({
      path: "ghi-chu.txt",
      notices: [
        { code: "nothing-recognised", message: { vi: "Không nhận ra gì.", en: "Nothing." } },
      ],
    });
    expect(blocksOf([failed("a.docx", "damaged"), failed("b.docx", "not-found"), unknown])).toEqual(
      [
        "## Chưa rà soát được",
        [
          "- Tệp a.docx: Tệp bị hỏng hoặc gửi chưa trọn vẹn: đề nghị cơ quan gửi lại bản Word (.docx).",
          "- Tệp ghi-chu.txt: Tệp không có mục, chỉ tiêu hay nhiệm vụ nào nhận ra được: đề nghị cơ quan kiểm tra xem đã gửi đúng kế hoạch chưa và gửi bản Word (.docx).",
        ].join("\n"),
        "## Lưu ý cho người soạn văn bản: những phần chưa đọc được hoặc đọc còn nghi ngờ",
        [
          "- Tệp a.docx: Lý do damaged.",
          "- Tệp b.docx: Lý do not-found.",
          "- Tệp ghi-chu.txt: Không nhận ra gì.",
        ].join("\n"),
      ],
    );
  });

  test("calls a file by its name, with the folders that tell it from another of that name", () => {
    const documents = [
      "/home/x/tinh/a/KH.docx",
      "/home/x/tinh/b/KH.docx",
      "/home/x/tinh/YT.md",
    ].map((path, at) => checkedDocument({ path, agency: `Sở ${["A", "B", "Y tế"][at]}` }));
    expect(blocksOf(documents).at(-1)?.replaceAll(/: .*/g, "")).toBe(
      ["- Sở A (tệp a/KH.docx)", "- Sở B (tệp b/KH.docx)", "- Sở Y tế (tệp YT.md)"].join("\n"),
    );
  });

  test.each<[string, Parameters<typeof checkedDocument>[0], string]>([
    [
      "errors and warnings",
      { findings: [ERROR, WARNING, HINT] },
      "Danh mục gồm các lỗi và cảnh báo của từng cơ quan; 1 gợi ý để tham khảo không đưa vào danh mục này.",
    ],
    ["all there is", { findings: [ERROR] }, "Danh mục gồm các lỗi và cảnh báo của từng cơ quan."],
    [
      "errors alone",
      { findings: [ERROR], counts: { error: 1, warning: 4, info: 2, silenced: 0, known: 0 } },
      "Danh mục chỉ gồm các lỗi của từng cơ quan; 4 cảnh báo và 2 gợi ý để tham khảo không đưa vào danh mục này.",
    ],
    [
      "some of each",
      {
        findings: [ERROR, WARNING],
        counts: { error: 3, warning: 4, info: 0, silenced: 0, known: 0 },
      },
      "Danh mục gồm các lỗi và cảnh báo của từng cơ quan; 2 lỗi và 3 cảnh báo không đưa vào danh mục này.",
    ],
  ])("says that it holds %s, and what it leaves out", (_, parts, scope) => {
    expect(headOf(checkedDocument(parts))[2]).toBe(scope);
  });

  test("advises to hold plans against the province's only where levels are proposed ones", () => {
    const entry = (source: string): Compliance => ({
      target: "inspection",
      label: "Tỷ lệ đơn vị được kiểm tra",
      required: { comparator: ">=", value: 20, unit: "%" },
      status: "below",
      stated: [],
      source,
    });
    const reread = "Trước khi gửi, hãy đọc lại từng nội dung và căn cứ.";
    const withSource = (source: string) =>
      headOf(checkedDocument({ findings: [ERROR], compliance: [entry(source)] }))[3];
    expect(withSource("Kế hoạch số 101/KH-UBND, mục II.1")).toBe(reread);
    expect(withSource("Mức tối thiểu do công cụ này đề xuất")).toBe(
      `${reread} Mức nào ghi là do công cụ đề xuất thì không phải mức được giao; hãy chạy lại với --against và kế hoạch của tỉnh để đối chiếu với mức tỉnh giao.`,
    );
  });

  test("tells agencies which level nobody assigned, and not which profile to use", () => {
    const finding: Finding = { ...ERROR, basis: { vi: OWN_LEVEL, en: OWN_LEVEL } };
    expect(blocksOf([checkedDocument({ findings: [finding] })]).at(-1)).toMatch(
      /\(Căn cứ: Mức do công cụ rà soát đề xuất, chưa phải mức được giao\.\)$/,
    );
  });

  test("tells its writer what was read with doubt", () => {
    const document = checkedDocument({
      path: "a.pdf",
      notices: [
        { code: "scanned-page", message: { vi: "Trang quét.", en: "Scan." }, place: { page: 2 } },
        { code: "silence-unused", message: { vi: "Thừa.", en: "Unused." } },
      ],
    });
    expect(blocksOf([document]).slice(-2)).toEqual([
      "## Lưu ý cho người soạn văn bản: những phần chưa đọc được hoặc đọc còn nghi ngờ",
      "- Tệp a.pdf, trang 2: Trang quét.",
    ]);
  });
});
