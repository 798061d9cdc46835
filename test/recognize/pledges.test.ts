import { expect, test } from "vitest";
import { planOf } from "./plan-of.js";

async function pledges(item: string): Promise<readonly string[]> {
  const plan = await planOf(
    `KẾ HOẠCH\n\nCải cách hành chính năm 2026\n\nII. MỤC TIÊU\n\n- ${item}`,
  );
  return plan.pledges.map(
    ({ indicator, text, location: { line, column } }) =>
      `${indicator} | ${line}:${column} | ${text}`,
  );
}

test.each([
  [
    "Toàn bộ công chức của đơn vị được quán triệt Kế hoạch này.",
    ["plan-dissemination | 7:3 | Toàn bộ công chức của đơn vị được quán triệt Kế hoạch này"],
  ],
  [
    "Tất cả hồ sơ trễ hạn đều có thư xin lỗi.",
    ["late-dossier-apology | 7:3 | Tất cả hồ sơ trễ hạn đều có thư xin lỗi"],
  ],
  [
    "Mọi thành phần hồ sơ được số hóa; rà soát văn bản.",
    ["digitise-input-documents | 7:3 | Mọi thành phần hồ sơ được số hóa"],
  ],
  [
    "Rà soát văn bản; số hóa đầy đủ thành phần hồ sơ đã tiếp nhận.",
    ["digitise-input-documents | 7:20 | số hóa đầy đủ thành phần hồ sơ đã tiếp nhận"],
  ],
])("promises in words: %s", async (item, expected) => {
  expect(await pledges(item)).toEqual(expected);
});

test.each([
  "Toàn bộ (100%) thành phần hồ sơ được số hóa.",
  "Đã số hóa toàn bộ thành phần hồ sơ.",
  "Chưa số hóa đầy đủ thành phần hồ sơ.",
  "Số hóa thành phần hồ sơ bằng mọi hình thức.",
  "Trang bị đầy đủ máy tính.",
  "Số hóa thành phần hồ sơ.",
])("promises nothing in words alone: %s", async (item) => {
  expect(await pledges(item)).toEqual([]);
});
