import { expect, test } from "vitest";
import { placeholder } from "../../../src/rules/draft/placeholder.js";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { type Case, findingsIn, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "has dots for a unit",
    markdown: annualPlan(`## I. MỤC TIÊU

- Gửi kết quả về …… trước ngày 10/12/2026; kinh phí ........ đồng.`),
    expected: [
      "warning | mục I, dòng 7 | …… | Còn chỗ để trống “……” chưa điền.",
      "warning | mục I, dòng 7 | ........ | Còn chỗ để trống “........” chưa điền.",
    ],
  },
  {
    plan: "has letters for a figure",
    markdown: annualPlan(`## I. MỤC TIÊU

- Tối thiểu xx% phòng được kiểm tra; giảm x,x% số cuộc họp; đạt XX%.`),
    expected: [
      "warning | mục I, dòng 7 | xx% | Còn chỗ để trống “xx%” chưa điền.",
      "warning | mục I, dòng 7 | x,x% | Còn chỗ để trống “x,x%” chưa điền.",
      "warning | mục I, dòng 7 | XX% | Còn chỗ để trống “XX%” chưa điền.",
    ],
  },
  {
    plan: "has brackets for a name",
    markdown: annualPlan(`## I. MỤC TIÊU

- [tên đơn vị] tổng hợp; giao [...] theo dõi; phòng <tên phòng> chủ trì.`),
    expected: [
      "warning | mục I, dòng 7 | [tên đơn vị] | Còn chỗ để trống “[tên đơn vị]” chưa điền.",
      "warning | mục I, dòng 7 | [...] | Còn chỗ để trống “[...]” chưa điền.",
      "warning | mục I, dòng 7 | <tên phòng> | Còn chỗ để trống “<tên phòng>” chưa điền.",
    ],
  },
  {
    plan: "has a note to its writer",
    markdown: annualPlan(`## I. MỤC TIÊU

- Kinh phí (ghi rõ số tiền) do Văn phòng quản lý; thời hạn ???`),
    expected: [
      "warning | mục I, dòng 7 | (ghi rõ số tiền) | Còn chỗ để trống “(ghi rõ số tiền)” chưa điền.",
      "warning | mục I, dòng 7 | ??? | Còn chỗ để trống “???” chưa điền.",
    ],
  },
  {
    plan: "has dots for a day and a number",
    markdown: annualPlan(`## I. MỤC TIÊU

- Thực hiện Kế hoạch số …/KH-UBND ngày ... của UBND tỉnh.`),
    expected: [
      "warning | mục I, dòng 7 | … | Còn chỗ để trống “…” chưa điền.",
      "warning | mục I, dòng 7 | ... | Còn chỗ để trống “...” chưa điền.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(placeholder, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "an ellipsis behind a list",
    markdown: annualPlan(`## I. MỤC TIÊU

- Tin, bài, thông báo... và các hình thức khác (hội nghị, tập huấn…).`),
  },
  {
    text: "numbers in brackets, Roman numbers and conditions",
    markdown: annualPlan(`## I. MỤC TIÊU

- Theo chú thích [1]; Đại hội XX, nhiệm kỳ thứ XXX; hồ sơ quá hạn (nếu có); trả hồ sơ (ghi rõ lý do).`),
  },
  {
    text: "a blank number in the letterhead",
    markdown: `UBND TỈNH AN LẠC

SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: ......../KH-SXD

An Lạc, ngày ... tháng ... năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
  },
  {
    text: "a form below the plan",
    markdown: annualPlan(`## I. NHIỆM VỤ

Báo cáo theo mẫu tại Phụ lục kèm theo.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**

## Phụ lục

**MẪU BÁO CÁO**

Đơn vị: ....................

Họ và tên: ....................`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(placeholder, markdown)).toEqual({ status: "passed", reason: null });
});

const inGoals = (text: string): string => annualPlan(`## I. MỤC TIÊU\n\n- Các đơn vị ${text}`);

test.each([
  ["đạt ……%", "……%"],
  ["hoàn thành trước Quý ..../2026", "...."],
  ["báo cáo ngày .../.../2026", ".../..."],
  ["nộp trước ngày xx/xx/2026", "xx/xx/2026"],
  ["nộp trước ngày dd/mm/2026", "dd/mm/2026"],
  ["đạt tối thiểu X%", "X%"],
  ["gọi số 0210.xxx.xxx của Trung tâm", "0210.xxx.xxx"],
  ["kinh phí xxx.xxx.xxx đồng", "xxx.xxx.xxx"],
  ["Trường [tên trường] tổng hợp", "[tên trường]"],
  ["do đơn vị ABC chủ trì", "ABC"],
  ["do ông Nguyễn Văn A phụ trách", "Nguyễn Văn A"],
  ["theo {{ten_don_vi}} phân công", "{{ten_don_vi}}"],
  ["nộp (điền tên phòng) trước", "(điền tên phòng)"],
  ["số liệu (chờ số liệu) của tỉnh", "(chờ số liệu)"],
  ["TODO hỏi lại Văn phòng", "TODO"],
  ["CẦN BỔ SUNG SỐ LIỆU", "CẦN BỔ SUNG SỐ LIỆU"],
  ["Error! Reference source not found.", "Error! Reference source not found"],
  ["chi . . . . . đồng", ". . . . ."],
  ["tổng kinh phí: .................... đồng", "...................."],
])("tells once of: %s", async (text, quote) => {
  expect(await findingsIn(placeholder, inGoals(text))).toEqual([
    `warning | mục I, dòng 7 | ${quote} | Còn chỗ để trống “${quote}” chưa điền.`,
  ]);
});

test("tells of the agency and the subject that a template left open", async () => {
  const markdown = `[TÊN CƠ QUAN]

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Số: …/KH-…

…, ngày … tháng … năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của [tên đơn vị]**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`;
  expect(await findingsIn(placeholder, markdown)).toEqual([
    "warning | dòng 1 | [TÊN CƠ QUAN] | Còn chỗ để trống “[TÊN CƠ QUAN]” chưa điền.",
    "warning | dòng 11 | [tên đơn vị] | Còn chỗ để trống “[tên đơn vị]” chưa điền.",
  ]);
});

test.each([
  "đăng tải tin, bài, v.v...",
  "đăng tải tin, bài, v.v…..",
  "đăng tải tin, bài, thông báo....",
  "tổ chức (hội nghị, tập huấn….) tại cơ sở",
  "thực hiện theo chú thích [1], [2]",
  "lập danh sách (ghi rõ tên, chức vụ)",
  "trả hồ sơ chưa đủ (cần bổ sung)",
  "cần bổ sung biên chế",
  "gửi về <vanthu@anlac.gov.vn>",
  "trả kết quả trong < 5 ngày",
  "công bố “Quyết định ... của UBND tỉnh”",
  "đánh dấu x vào ô 5 x 3",
  "họp tại phòng A, khối B",
  "do ông Nguyễn Văn An phụ trách",
  "thi đấu (điền kinh)",
  "nhắn tin “HS [mã hồ sơ]” gửi tổng đài 8066",
  "tra cứu theo cú pháp {mã hồ sơ} trên Zalo",
  "điền ô [tên cơ quan] của biểu mẫu điện tử",
  "bấm nút [Nộp hồ sơ] trên Cổng dịch vụ công",
  "xem mục lục: MỤC TIÊU ............ 3",
])("is silent on: %s", async (text) => {
  expect(await outcomeIn(placeholder, inGoals(text))).toEqual({ status: "passed", reason: null });
});
