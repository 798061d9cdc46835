import { describe, expect, test } from "vitest";
import type { CheckedDocument, DocumentReport } from "../../src/findings/report.js";
import type { ReportOptions } from "../../src/reporters/reporter.js";
import { xlsx } from "../../src/reporters/xlsx.js";
import { faultsOf, type ReadSheet, readWorkbook } from "./read-workbook.js";
import { checkedDocument, reportOf, SAMPLE, SET_ASIDE } from "./sample-report.js";

const OPTIONS: ReportOptions = {
  language: "vi",
  color: false,
  width: 80,
  detail: "full",
  silenced: "counted",
};

async function sheetsOf(
  report: typeof SAMPLE,
  options: ReportOptions = OPTIONS,
): Promise<readonly ReadSheet[]> {
  const bytes = await xlsx.render(report, options);
  if (typeof bytes === "string") throw new TypeError("a workbook is bytes");
  expect(faultsOf(bytes)).toEqual([]);
  return readWorkbook(bytes);
}

async function sheetOf(name: string, documents: readonly DocumentReport[]): Promise<ReadSheet> {
  const sheet = (await sheetsOf(reportOf(documents))).find((one) => one.name === name);
  if (sheet === undefined) throw new TypeError(`no sheet "${name}"`);
  return sheet;
}

describe("the sheet of agencies and targets", () => {
  test("says of every document what it states, and leaves blank what does not apply", async () => {
    const [matrix] = await sheetsOf(SAMPLE);
    expect(matrix?.name).toBe("Tổng hợp");
    expect(matrix?.rows.slice(0, 7)).toEqual([
      ["TỔNG HỢP KẾT QUẢ RÀ SOÁT KẾ HOẠCH CCHC", ...blanks(7)],
      ["Bộ chỉ tiêu: Yêu cầu chung đối với kế hoạch CCHC năm 2026", ...blanks(7)],
      [
        "Đã rà soát 2 kế hoạch: 1 lỗi, 1 cảnh báo, 1 gợi ý; 1 tệp không đọc được (ke-hoach/ban-quet.pdf); 2 kế hoạch có quy tắc không áp dụng được, trong đó 1 kế hoạch vì quy tắc không dành cho kế hoạch thực hiện nghị quyết, kết luận.",
        ...blanks(7),
      ],
      [
        "Cơ quan",
        "Tệp",
        "Tình trạng",
        "Lỗi",
        "Cảnh báo",
        "Gợi ý",
        "Chỉ tiêu đạt",
        "Chỉ tiêu phải đạt",
        "Tỷ lệ đơn vị được kiểm tra công tác CCHC trong năm (≥\u00a020%)",
        "Tỷ lệ số hóa thành phần hồ sơ khi tiếp nhận, giải quyết thủ tục hành chính (100%)",
        "Tỷ lệ cấp kết quả điện tử (100%)",
        "Tỷ lệ thanh toán trực tuyến (≥\u00a055,5%)",
        "Mức độ hài lòng (≥\u00a095%)",
        "Thứ hạng PAR INDEX (≤\u00a010 hạng)",
      ],
      [
        "Sở Năng lượng",
        "ke-hoach/so-nang-luong.md",
        "Đã rà soát",
        ...[1, 1, 1, 1, 5],
        "THẤP HƠN tối thiểu 15%",
        "ĐẠT 100%",
        "KHÔNG NÊU",
        "DẪN CHIẾU",
        "MÂU THUẪN trên 95% và 90%",
        null,
      ],
      ["(chưa rõ)", "ke-hoach/xa-mau.docx", "CHƯA RÀ SOÁT ĐƯỢC", ...blanks(11)],
      [
        "(chưa rõ)",
        "ke-hoach/ban-quet.pdf",
        "KHÔNG ĐỌC ĐƯỢC: Tệp PDF chỉ có ảnh quét, không có chữ. Hãy dùng bản có chữ.",
        ...blanks(11),
      ],
    ]);
  });

  test("has the words of the plan as a note at each cell that says something", async () => {
    const [matrix] = await sheetsOf(SAMPLE);
    expect(Object.keys(matrix?.notes ?? {})).toEqual(["I5", "J5", "K5", "L5", "M5"]);
    expect(matrix?.notes.M5).toBe(
      "Yêu cầu: ≥\u00a095%\n“Mức độ hài lòng đạt 95%” (mục III thứ hai, dòng 12)\n“Mức độ hài lòng 90%” (trang 2, dòng 12)\nNguồn: Kế hoạch của tỉnh Mẫu",
    );
    expect(matrix?.notes.K5).toBe(
      "Yêu cầu: 100%\nKhông tìm thấy trong kế hoạch.\nNguồn: Mức tối thiểu do công cụ này đề xuất",
    );
  });

  test("explains its words and blanks below the table, outside the filter", async () => {
    const [matrix] = await sheetsOf(SAMPLE);
    expect(matrix?.filter).toBe("A4:N7");
    expect(matrix?.rows.slice(7).map(([word, meaning]) => [word, meaning])).toEqual([
      [undefined, undefined],
      ["ĐẠT", "mức kế hoạch nêu bằng hoặc tốt hơn mức yêu cầu"],
      ["THẤP HƠN", "có nêu nhưng chưa tới mức yêu cầu"],
      ["KHÔNG NÊU", "không tìm thấy chỉ tiêu này trong kế hoạch"],
      ["CHƯA GHI SỐ", "có nêu chỉ tiêu bằng lời nhưng không ghi con số"],
      ["KHÁC ĐƠN VỊ", "có con số nhưng theo đơn vị khác, không đối chiếu được với mức yêu cầu"],
      ["DẪN CHIẾU", "chỉ dẫn chiếu mức do cấp khác giao, không ghi con số"],
      ["MÂU THUẪN", "các chỗ trong kế hoạch nêu mức khác nhau"],
      [
        "Ô trống: chỉ tiêu không áp dụng cho loại kế hoạch hoặc loại cơ quan này, không có trong bộ chỉ tiêu dùng cho tệp ấy, hoặc tệp chưa rà soát được.",
        null,
      ],
      [
        "Đưa con trỏ vào ô có dấu ở góc để xem mức yêu cầu, câu chữ của kế hoạch và vị trí của câu ấy.",
        null,
      ],
    ]);
  });

  test("keeps header and agencies in sight, also on every sheet of A4", async () => {
    const [matrix] = await sheetsOf(SAMPLE);
    expect(matrix?.scrollsFrom).toBe("B5");
    expect(matrix?.printed).toEqual({
      titles: "'Tổng hợp'!$A:$A,'Tổng hợp'!$4:$4",
      setup: { paperSize: "9", orientation: "landscape", fitToWidth: "1", fitToHeight: "0" },
    });
  });

  test("tells of each file of an agency that handed in two", async () => {
    const matrix = await sheetOf("Tổng hợp", [
      checkedDocument({ path: "a.docx" }),
      checkedDocument({ path: "b.pdf" }),
    ]);
    expect(matrix.rows.slice(4, 6).map((row) => row.slice(0, 3))).toEqual([
      ["Sở Năng lượng", "a.docx", "Đã rà soát; tệp 1/2 của cơ quan này"],
      ["Sở Năng lượng", "b.pdf", "Đã rà soát; tệp 2/2 của cơ quan này"],
    ]);
  });

  test("says so where the files were held against different profiles", async () => {
    const profile = { id: "tinh-mau", title: "Chỉ tiêu của tỉnh Mẫu" };
    const matrix = await sheetOf("Tổng hợp", [checkedDocument(), checkedDocument({ profile })]);
    expect(matrix.rows[1]?.[0]).toBe(
      "Các tệp được đối chiếu với những bộ chỉ tiêu khác nhau; mức yêu cầu của từng ô có trong ghi chú của ô.",
    );
  });

  test("goes beyond the column Z", async () => {
    const compliance = Array.from({ length: 40 }, (_, at) => ({
      target: `t${at}`,
      label: `Chỉ tiêu ${at}`,
      required: { comparator: "=", value: 1, unit: "%" } as const,
      status: "missing" as const,
      stated: [],
      source: "x",
    }));
    const matrix = await sheetOf("Tổng hợp", [checkedDocument({ compliance })]);
    expect(matrix.filter).toBe("A4:AV5");
    expect(matrix.notes.AV5).toBe("Yêu cầu: 1%\nKhông tìm thấy trong kế hoạch.\nNguồn: x");
    expect(matrix.printed.setup.fitToWidth).toBe("4");
  });
});

test("the totals stand by agency, with their sum below", async () => {
  const sheet = (await sheetsOf(SAMPLE)).find(({ name }) => name === "Theo cơ quan");
  expect(sheet?.rows.slice(1)).toEqual([
    ["Sở Năng lượng", 1, 0, 1, 1, 1, 1, 5, 2],
    ["ke-hoach/xa-mau.docx", 1, 1, ...blanks(6)],
    ["ke-hoach/ban-quet.pdf", 1, 1, ...blanks(6)],
    [],
    ["Tổng cộng", 3, 2, 1, 1, 1, 1, 5, 2],
  ]);
  expect(sheet?.bold.slice(-1)).toEqual(["Tổng cộng"]);
});

test("totals and tasks say that all files of an agency count, where one has several", async () => {
  const [task] = SAMPLE.documents.flatMap((one) => (one.status === "failed" ? [] : one.tasks));
  const tasks = task === undefined ? [] : [task];
  const drafts = ["a.docx", "b.docx"].map((path) => checkedDocument({ path, tasks }));
  const note =
    "1 cơ quan có nhiều tệp: số liệu và nhiệm vụ ở đây tính cả mọi tệp ấy, kể cả khi chúng là các bản dự thảo của cùng một kế hoạch. Muốn chỉ tính bản mới nhất, hãy bỏ bản cũ ra khỏi thư mục rồi rà soát lại.";
  const totals = await sheetOf("Theo cơ quan", drafts);
  expect(totals.rows.at(-1)?.[0]).toBe(note);
  const sheet = await sheetOf("Nhiệm vụ", drafts);
  expect(sheet.rows.slice(0, 3).map(([first]) => first)).toEqual([
    "NHIỆM VỤ CỦA CÁC KẾ HOẠCH",
    note,
    "Hạn (đến ngày)",
  ]);
  expect([sheet.filter, sheet.scrollsFrom]).toEqual(["A3:L5", "A4"]);
});

describe("the sheet of findings", () => {
  test("has a row for each, with level, agency, file, place, words and basis", async () => {
    const sheet = (await sheetsOf(SAMPLE)).find(({ name }) => name === "Phát hiện");
    expect(sheet?.filter).toBe("A1:I4");
    expect(sheet?.rows.map((row) => [row[0], row[3], row[8]])).toEqual([
      ["Mức", "Vị trí", "Quy tắc"],
      ["CẢNH BÁO", "toàn văn bản", "structure/missing-appendix"],
      ["LỖI", "mục II.3, dòng 84", "targets/below-minimum"],
      ["GỢI Ý", "trang 3, bảng 1, hàng 7, cột 6", "tasks/missing-lead"],
    ]);
    expect(sheet?.rows[3]).toEqual([
      "GỢI Ý",
      "Sở Năng lượng",
      "ke-hoach/so-nang-luong.md",
      "trang 3, bảng 1, hàng 7, cột 6",
      "Hoạt động “Kiểm tra | rà soát đỏ” chưa có đơn vị chủ trì.",
      "Hãy ghi đơn vị chủ trì.",
      "Kiểm tra | rà soát đỏ <b>*đậm*</b>",
      "Khoản 2 Điều 5 quy chế mẫu",
      "tasks/missing-lead",
    ]);
  });

  test("says that there is none", async () => {
    const sheet = await sheetOf("Phát hiện", [checkedDocument()]);
    expect(sheet.rows.slice(1)).toEqual([[], ["Không có phát hiện nào.", ...blanks(4)]]);
  });

  test("lists those that were set aside where that is asked for", async () => {
    const listed = await sheetsOf(SET_ASIDE, { ...OPTIONS, silenced: "listed" });
    const sheet = listed.find(({ name }) => name === "Phát hiện");
    expect(sheet?.rows.slice(1).map((row) => [row[0], row[5]])).toEqual([
      ["CẢNH BÁO", "Hãy đính kèm phụ lục hoặc bỏ câu dẫn chiếu."],
      [
        "BỎ QUA",
        "Lý do: Tỉnh đã đồng ý mức này *tại* văn bản số 5 (Nguyễn Văn A; đến hết 31/12/2026; cchc.config.yaml:12:5)",
      ],
    ]);
  });
});

describe("the sheet of tasks", () => {
  const task = (
    name: string,
    deadline: CheckedDocument["tasks"][number]["deadline"],
  ): CheckedDocument["tasks"][number] => {
    const [first] = SAMPLE.documents.flatMap((one) => (one.status === "failed" ? [] : one.tasks));
    if (first === undefined) throw new TypeError("the sample has tasks");
    return { ...first, task: name, deadline };
  };

  test("goes by the day on which they are due over all plans, what has no day last", async () => {
    const first = checkedDocument({
      path: "a.md",
      tasks: [
        task("Chưa nêu", { text: "", kind: "unstated", start: null, end: null }),
        task("Khi có", { text: "Khi có yêu cầu", kind: "conditional", start: null, end: null }),
        task("Cả năm", { text: "Năm 2026", kind: "year", start: "2026-01-01", end: "2026-12-31" }),
        task("Hằng tháng", { text: "Hằng tháng", kind: "recurring", start: null, end: null }),
      ],
    });
    const second = checkedDocument({
      path: "b.md",
      agency: "Sở Y tế",
      tasks: [
        task("Quý IV", { text: "Quý IV", kind: "quarter", start: "2026-10-01", end: "2026-12-31" }),
        task("Trước 20/11", { text: "Trước 20/11", kind: "date", start: null, end: "2026-11-20" }),
      ],
    });
    const sheet = await sheetOf("Nhiệm vụ", [first, second]);
    expect(
      sheet.rows.slice(1).map(([due, from, , , agency, name]) => [due, from, agency, name]),
    ).toEqual([
      [46346, null, "Sở Y tế", "Trước 20/11"],
      [46387, 46023, "Sở Năng lượng", "Cả năm"],
      [46387, 46296, "Sở Y tế", "Quý IV"],
      [null, null, "Sở Năng lượng", "Hằng tháng"],
      [null, null, "Sở Năng lượng", "Khi có"],
      [null, null, "Sở Năng lượng", "Chưa nêu"],
    ]);
  });

  test("holds no live formula", async () => {
    const sheets = await sheetsOf(SAMPLE);
    expect(sheets.map(({ formulas }) => formulas)).toEqual([0, 0, 0, 0, 0]);
    const tasks = sheets.find(({ name }) => name === "Nhiệm vụ");
    expect(tasks?.rows[1]?.[5]).toBe("=Kiểm tra công tác cải cách hành chính");
  });
});

describe("the sheet of what was not read", () => {
  test("lists what was passed over behind the whole files", async () => {
    const sheets = await sheetsOf({ ...SAMPLE, skipped: ["ke-hoach/chup.png"] });
    const sheet = sheets.find(({ name }) => name === "Không đọc được");
    expect(sheet?.rows.slice(1).map((row) => [row[0], row[2]])).toEqual([
      ["KHÔNG ĐỌC ĐƯỢC", "ke-hoach/ban-quet.pdf"],
      ["BỎ QUA", "ke-hoach/chup.png"],
      ["LƯU Ý KHI ĐỌC", "ke-hoach/so-nang-luong.md"],
    ]);
  });

  test("has rows as high as their capitals need, which are wider than small letters", async () => {
    const message = { vi: "Không nhận ra.", en: "Not recognised." };
    const sheet = await sheetOf("Không đọc được", [
      checkedDocument({ notices: [{ code: "nothing-recognised", message }] }),
    ]);
    expect(sheet.rows[1]?.[0]).toBe("KHÔNG NHẬN RA KẾ HOẠCH");
    expect(sheet.heights[1]).toBe(34);
  });

  test("has whole files first, then what was read with doubt", async () => {
    const sheet = (await sheetsOf(SAMPLE)).find(({ name }) => name === "Không đọc được");
    expect(sheet?.rows).toEqual([
      ["Tình trạng", "Cơ quan", "Tệp", "Vị trí", "Lý do"],
      [
        "KHÔNG ĐỌC ĐƯỢC",
        "(chưa rõ)",
        "ke-hoach/ban-quet.pdf",
        null,
        "Tệp PDF chỉ có ảnh quét, không có chữ. Hãy dùng bản có chữ.",
      ],
      [
        "LƯU Ý KHI ĐỌC",
        "Sở Năng lượng",
        "ke-hoach/so-nang-luong.md",
        "trang 7",
        "Trang này chỉ có ảnh nên không đọc được chữ.",
      ],
    ]);
  });

  test("says that there is none", async () => {
    const sheet = await sheetOf("Không đọc được", [checkedDocument()]);
    expect(sheet.rows[2]?.[0]).toBe(
      "Không có tệp nào không đọc được, cũng không có phần nào đọc còn nghi ngờ.",
    );
  });
});

test("texts that XML cannot hold do not break the file", async () => {
  const odd = "a\uffff\ud800b\u0000<&>";
  const sheets = await sheetsOf(reportOf([checkedDocument({ agency: odd, path: odd })]));
  expect(sheets[1]?.rows[1]?.[0]).toMatch(/^a.*b ?<&>$/);
});

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}
