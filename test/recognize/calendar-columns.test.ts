import { describe, expect, test } from "vitest";
import { planOfMarkdown } from "./plan-of.js";

async function deadlines(header: string, ...rows: string[]): Promise<unknown[]> {
  const body = rows.map((cells, index) => `<tr><td>${index + 1}</td><td>Việc</td>${cells}</tr>`);
  const plan = await planOfMarkdown(
    `# KẾ HOẠCH\n\nCải cách hành chính năm 2026\n\n## I. MỤC ĐÍCH\n\nChi tiết tại Phụ lục.\n\n## PHỤ LỤC\n\n<table>${header}${body.join("")}</table>\n`,
  );
  return plan.tasks.map(({ lead, deadline }) => [lead[0], deadline.text, deadline.end]);
}

const FIXED = '<th rowspan="2">TT</th><th rowspan="2">Nội dung</th><th rowspan="2">Chủ trì</th>';

describe("a calendar in place of a column for the deadline", () => {
  test("marks of quarters", async () => {
    const header = `<tr>${FIXED}<th colspan="4">Thời gian</th></tr><tr><th>Quý I</th><th>Quý II</th><th>Quý III</th><th>Quý IV</th></tr>`;
    expect(
      await deadlines(
        header,
        "<td>A</td><td></td><td>x</td><td>X</td><td></td>",
        '<td>B</td><td colspan="4">Thường xuyên</td>',
        "<td>C</td><td></td><td></td><td></td><td></td>",
      ),
    ).toEqual([
      ["A", "Quý II, Quý III", "2026-09-30"],
      ["B", "Thường xuyên", null],
      ["C", "", null],
    ]);
  });

  test("months as figures", async () => {
    const header = `<tr>${FIXED}<th colspan="3">Tháng</th></tr><tr><th>1</th><th>2</th><th>3</th></tr>`;
    expect(await deadlines(header, "<td>A</td><td></td><td></td><td>✓</td>")).toEqual([
      ["A", "Tháng 3", "2026-03-31"],
    ]);
  });

  test("beginning and end", async () => {
    const header = `<tr>${FIXED}<th colspan="2">Thời gian</th></tr><tr><th>Bắt đầu</th><th>Kết thúc</th></tr>`;
    expect(
      await deadlines(
        header,
        "<td>A</td><td>01/3</td><td>30/6/2026</td>",
        "<td>B</td><td></td><td>15/9/2026</td>",
      ),
    ).toEqual([
      ["A", "Từ 01/3 đến 30/6/2026", "2026-06-30"],
      ["B", "15/9/2026", "2026-09-15"],
    ]);
  });

  test("one column that a quarter heads is no calendar", async () => {
    const header =
      "<tr><th>TT</th><th>Nội dung</th><th>Chủ trì</th><th>Quý I</th><th>Thời hạn</th></tr>";
    expect(await deadlines(header, "<td>A</td><td>x</td><td>Tháng 9</td>")).toEqual([
      ["A", "Tháng 9", "2026-09-30"],
    ]);
  });

  test("quarters of two years", async () => {
    const header = `<tr>${FIXED}<th colspan="2">Thời gian</th></tr><tr><th>Quý IV/2026</th><th>Quý I/2027</th></tr>`;
    expect(await deadlines(header, "<td>A</td><td></td><td>x</td>")).toEqual([
      ["A", "Quý I/2027", "2027-03-31"],
    ]);
  });
});
