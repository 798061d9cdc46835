import { expect, test } from "vitest";
import type { Line } from "../../../src/readers/pdf/lines.js";
import { withoutStamps } from "../../../src/readers/pdf/signature-stamps.js";

const TITLE = line("KẾ HOẠCH", 200, 14);

test.each([
  [
    "Người ký: Sở Xây dựng",
    "Email: soxaydung@example.vn",
    "Cơ quan: Tỉnh An Lạc",
    "Thời gian ký: 15.12.2025 09:00:00",
    "+07:00",
  ],
  ["Ký bởi: Sở Xây dựng", "Ngày ký: 15-12-2025 09:00:12 +07:00"],
  ["Ký bởi: Sở Xây dựng - Ngày ký: 15/12/2025"],
  ["Được ký bởi: Sở Xây dựng", "Ngày ký: 15/12/2025"],
  ["Ký số bởi: Văn phòng Sở", "Giờ ký: 15/12/2025 09:00:12"],
  ["Người ký: Trần Văn Mẫu", "Chức vụ: Giám đốc", "Thời gian ký: 15/12/2025"],
  ["Người ký: UBND TỈNH", "AN LẠC", "Thời gian ký: 15.12.2025 09:00:00 +07:00"],
  ["Signature Not Verified", "Ký bởi: Sở Xây dựng", "Ký ngày: 15/12/2025 09:00:12"],
  [
    "Signature valid",
    "Digitally signed by SỞ XÂY DỰNG",
    "DN: C=VN, O=SO XAY DUNG",
    "Date: 2025.12.15 09:00:00 +07'00'",
  ],
  [
    "Digitally signed by Sở Xây dựng",
    "Date: 2025.12.15 09:00:00",
    "Reason: Ban hành",
    "Location: An Lạc",
  ],
  ["Văn bản này được ký số bởi Sở Xây dựng", "Thời gian ký: 15/12/2025"],
  ["Chữ ký số: Sở Xây dựng", "Thời gian: 09:00 15/12/2025"],
  ["Chữ ký được xác thực bởi Sở Xây dựng", "Ngày ký: 15/12/2025"],
  ["Tên người ký: Trần Văn Mẫu", "Đơn vị: Sở Xây dựng", "Thời gian ký: 15/12/2025"],
  ["Ký bởi Sở Xây dựng", "Vào lúc: 15/12/2025 09:00"],
])("the stamp that starts with %j goes", (...texts) => {
  const stamp = texts.map((text, index) => line(text, 60 + 10 * index, 8));
  expect(withoutStamps([...stamp, TITLE])).toEqual({ lines: [TITLE], stamps: [stamp] });
});

test("a sentence on signing stays", () => {
  const body = [
    line("Người ký văn bản chịu trách nhiệm về nội dung;", 300, 14),
    line("Ký số bởi lãnh đạo được thực hiện đúng quy định.", 318, 14),
  ];
  expect(withoutStamps([TITLE, ...body])).toEqual({ lines: [TITLE, ...body], stamps: [] });
});

function line(text: string, baseline: number, size: number): Line {
  return {
    text,
    runs: [],
    letters: [],
    x: 300,
    right: 500,
    firstWordRight: 320,
    baseline,
    size,
    page: 1,
    number: 0,
  };
}
