import { expect, test } from "vitest";
import { cannotWrite } from "../../src/cli/write-output.js";

test.each([
  [
    "EBUSY",
    "Không ghi được tệp “a.xlsx” vì tệp đang mở trong chương trình khác (như Word, Excel) hoặc bị khóa. Hãy đóng tệp rồi chạy lại.",
  ],
  [
    "EPERM",
    "Không ghi được tệp “a.xlsx” vì tệp đang mở trong chương trình khác (như Word, Excel) hoặc bị khóa. Hãy đóng tệp rồi chạy lại.",
  ],
  [
    "ENOSPC",
    "Không ghi được trọn tệp “a.xlsx” vì đĩa đã đầy. Hãy giải phóng chỗ trống rồi chạy lại, hoặc ghi ra nơi khác.",
  ],
  ["EACCES", "Không ghi được tệp “a.xlsx”. Hãy kiểm tra thư mục có tồn tại và có quyền ghi."],
])("what stands against writing is told: %s", (code, told) => {
  const cause = Object.assign(new Error("refused"), { code });
  expect(cannotWrite("a.xlsx", cause).text.vi).toBe(told);
});
