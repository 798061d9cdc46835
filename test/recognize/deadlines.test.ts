import { expect, test } from "vitest";
import { parseDeadline } from "../../src/recognize/deadlines.js";

test.each([
  ["Quý II/2026", "quarter", "2026-04-01", "2026-06-30"],
  ["Quý 2", "quarter", "2026-04-01", "2026-06-30"],
  ["Q.II", "quarter", "2026-04-01", "2026-06-30"],
  ["Quý IV năm 2026", "quarter", "2026-10-01", "2026-12-31"],
  ["Quý I-II", "range", "2026-01-01", "2026-06-30"],
  ["Từ quý I đến quý II", "range", "2026-01-01", "2026-06-30"],
  ["Quý II, Quý IV", "quarter", "2026-04-01", "2026-12-31"],
  ["Tháng 11/2025 - tháng 3/2026", "range", "2025-11-01", "2026-03-31"],
  ["Quý IV/2025 - Quý I/2026", "range", "2025-10-01", "2026-03-31"],
  ["Tháng 1/2026-12/2026", "range", "2026-01-01", "2026-12-31"],
  ["Tháng 13/2026", "month", null, null],
  ["Quý V/2026", "quarter", null, null],
  ["Tháng 3 - 6/2026", "range", "2026-03-01", "2026-06-30"],
  ["Quý 1-2/2026", "range", "2026-01-01", "2026-06-30"],
  ["Theo kế hoạch của tỉnh, hoàn thành tháng 9/2026", "conditional", null, "2026-09-30"],
  ["Quý II, Quý III/2026", "quarter", "2026-04-01", "2026-09-30"],
  ["Tháng 5/2026", "month", "2026-05-01", "2026-05-31"],
  ["Tháng 4 và tháng 10", "month", "2026-04-01", "2026-10-31"],
  ["Trước ngày 20/11/2026", "date", null, "2026-11-20"],
  ["Chậm nhất 20/11", "date", null, "2026-11-20"],
  ["Ngày 12/9/2026", "date", "2026-09-12", "2026-09-12"],
  ["6 tháng cuối năm", "range", "2026-07-01", "2026-12-31"],
  ["từ tháng 7 đến tháng 12", "range", "2026-07-01", "2026-12-31"],
  ["Trong năm", "year", "2026-01-01", "2026-12-31"],
  ["Cả năm", "year", "2026-01-01", "2026-12-31"],
  ["Năm 2026", "year", "2026-01-01", "2026-12-31"],
  ["Hằng tháng", "recurring", null, null],
  ["Thường xuyên", "recurring", null, null],
  ["ngày 10 hằng tháng", "recurring", null, null],
  ["trước ngày 01/12 hằng năm", "recurring", null, null],
  ["Sau khi có hướng dẫn", "conditional", null, null],
  ["Khi có yêu cầu", "conditional", null, null],
  ["Theo tiến độ của cấp trên", "conditional", null, null],
  ["Khi có hướng dẫn, chậm nhất 30/8/2026", "conditional", null, "2026-08-30"],
  ["", "unstated", null, null],
  ["-", "unstated", null, null],
  ["Theo quy định", "unstated", null, null],
  ["Đúng thời hạn quy định", "unstated", null, null],
  ["nt", "unstated", null, null],
  ["05 ngày làm việc", "unstated", null, null],
  ["Sớm nhất có thể", "conditional", null, null],
  ["Kịp thời", "conditional", null, null],
  ["Ngay sau khi ban hành", "conditional", null, null],
  ["Theo tiến độ", "conditional", null, null],
  ["Sau Đại hội Đảng bộ tỉnh", "conditional", null, null],
  ["Sau ngày 15/3", "date", "2026-03-15", null],
  ["Kịp thời, trước ngày 30/6/2026", "date", null, "2026-06-30"],
  ["Hạn cuối: 31/10", "date", null, "2026-10-31"],
  ["Trước ngày 25 tháng cuối quý", "recurring", null, null],
  ["Các tháng 3, 6, 9", "month", "2026-03-01", "2026-09-30"],
  ["Các tháng trong năm", "recurring", null, null],
  ["Năm kế hoạch 2026", "year", "2026-01-01", "2026-12-31"],
  ["Trước ngày 31/6/2026", "date", null, null],
])("%s is a %s from %s to %s", (text, kind, start, end) => {
  expect(parseDeadline(text, 2026)).toEqual({ text, kind, start, end });
});

test("without any year a deadline keeps its kind and no days", () => {
  expect(parseDeadline("Quý II", undefined)).toEqual({
    text: "Quý II",
    kind: "quarter",
    start: null,
    end: null,
  });
});

test.each([
  ["Từ 25/12 đến 05/01/2027", "2026-12-25", "2027-01-05"],
  ["Từ ngày 28 đến ngày 05/3", "2026-02-28", "2026-03-05"],
  ["Tháng 11 - tháng 01/2027", "2026-11-01", "2027-01-31"],
  ["Quý IV - Quý I/2027", "2026-10-01", "2027-03-31"],
])("“%s” goes over the end of a month or year", (text, start, end) => {
  expect(parseDeadline(text, 2026)).toMatchObject({ kind: "range", start, end });
});
