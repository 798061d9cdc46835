import { describe, expect, test } from "vitest";
import type { Cell, Table } from "../../src/document/document.js";
import { readTaskTable } from "../../src/recognize/task-table.js";
import { planOfMarkdown } from "./plan-of.js";

const NINE = `## I. MỤC TIÊU

Nâng cao.

Nơi nhận:

GIÁM ĐỐC

Phụ lục

NHIỆM VỤ NĂM 2026

| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Kết quả/ Sản phẩm | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện | Ghi chú |
|---|---|---|---|---|---|---|---|---|
| I | Công tác chỉ đạo, điều hành (01 mục tiêu; 01 nhiệm vụ và 02 hoạt động) | | | | | | | |
| 1 | Kiểm tra CCHC | Tổ chức kiểm tra | Lập kế hoạch | Kế hoạch | Văn phòng; Phòng Pháp chế | Các phòng, ban, đơn vị thuộc Sở | Quý I | |
| | | | Kiểm tra | Báo cáo | | | Quý IV | |
| II | Cải cách thể chế | | | | | | | |
| 1 | Rà soát văn bản | Rà soát | Rà soát | Báo cáo | | | Trong năm | gấp |
`;

describe("task tables", () => {
  test("blank cells of a GFM table may go on with the row above", async () => {
    const plan = await planOfMarkdown(NINE.replaceAll("2026", "2026"));
    expect(
      plan.tasks.map(({ tt, group, objective, task, activity, lead, coordinating, note }) => ({
        tt,
        group,
        objective,
        task,
        activity,
        lead,
        coordinating,
        note,
      })),
    ).toEqual([
      {
        tt: "1",
        group: "I",
        objective: "Kiểm tra CCHC",
        task: "Tổ chức kiểm tra",
        activity: "Lập kế hoạch",
        lead: ["Văn phòng", "Phòng Pháp chế"],
        coordinating: ["Các phòng, ban, đơn vị thuộc Sở"],
        note: null,
      },
      {
        tt: "1",
        group: "I",
        objective: "Kiểm tra CCHC",
        task: "Tổ chức kiểm tra",
        activity: "Kiểm tra",
        lead: ["Văn phòng", "Phòng Pháp chế"],
        coordinating: ["Các phòng, ban, đơn vị thuộc Sở"],
        note: null,
      },
      {
        tt: "1",
        group: "II",
        objective: "Rà soát văn bản",
        task: "Rà soát",
        activity: "Rà soát",
        lead: [],
        coordinating: [],
        note: "gấp",
      },
    ]);
  });

  test("groups tell what they declare and what they hold", async () => {
    const plan = await planOfMarkdown(NINE);
    expect(
      plan.appendices[0]?.groups.map(({ label, title, area, declared, actual }) => ({
        label,
        title,
        area,
        declared,
        actual,
      })),
    ).toEqual([
      {
        label: "I",
        title: "Công tác chỉ đạo, điều hành",
        area: "steering",
        declared: { objectives: 1, tasks: 1, activities: 2 },
        actual: { objectives: 1, tasks: 1, activities: 2 },
      },
      {
        label: "II",
        title: "Cải cách thể chế",
        area: "institutions",
        declared: null,
        actual: { objectives: 1, tasks: 1, activities: 1 },
      },
    ]);
  });

  test("columns are known by their names in any order", async () => {
    const plan = await planOfMarkdown(
      "Phụ lục I\n\n| STT | Nội dung nhiệm vụ | Sản phẩm | Thời gian hoàn thành | Cơ quan chủ trì | Cơ quan phối hợp |\n|---|---|---|---|---|---|\n| 1 | Niêm yết TTHC | Danh mục | Tháng 5/2026 | Văn phòng | Phòng Kinh tế |\n",
    );
    expect(plan.tasks[0]).toMatchObject({
      objective: null,
      task: "Niêm yết TTHC",
      activity: null,
      output: "Danh mục",
      lead: ["Văn phòng"],
      coordinating: ["Phòng Kinh tế"],
      deadline: { kind: "month", start: "2026-05-01", end: "2026-05-31" },
    });
  });

  test.each(["a", "b)", "3.", ""])(
    "a row with the label %j and the name of an area opens a group",
    async (label) => {
      const plan = await planOfMarkdown(
        `Phụ lục\n\n| STT | Nhiệm vụ | Người phụ trách | Hoàn thành |\n|---|---|---|---|\n| ${label} | Cải cách thể chế | | |\n| 1 | Rà soát | Văn phòng | Quý I |\n`,
      );
      expect(plan.tasks.map(({ task, area, lead }) => [task, area, lead])).toEqual([
        ["Rà soát", "institutions", ["Văn phòng"]],
      ]);
    },
  );

  test("a table of something else is no task table", async () => {
    const plan = await planOfMarkdown(
      "Phụ lục II\n\n| STT | Phòng được kiểm tra | Ngày |\n|---|---|---|\n| 1 | Phòng Kinh tế | 12/5/2026 |\n",
    );
    expect(plan.tasks).toEqual([]);
  });

  test("a numbered activity printed again in a GFM table is one that serves two objectives", async () => {
    const twice = NINE.replace(
      "| | | | Kiểm tra | Báo cáo | | | Quý IV | |",
      "| 2 | Chấn chỉnh | | Hoạt động 1: Lập kế hoạch | 100% phòng | | | Quý I | |",
    ).replace("Lập kế hoạch | Kế hoạch", "Hoạt động 1: Lập kế hoạch | 100% phòng");
    const { appendices, tasks, targets } = await planOfMarkdown(twice);
    expect(appendices[0]?.groups[0]?.actual).toEqual({ objectives: 2, tasks: 1, activities: 1 });
    expect(tasks.slice(0, 2).map(({ tt, activity, output }) => [tt, activity, output])).toEqual([
      ["1", "Hoạt động 1: Lập kế hoạch", "100% phòng"],
      ["2", "Hoạt động 1: Lập kế hoạch", "100% phòng"],
    ]);
    expect(targets.filter(({ quote }) => quote === "100% phòng").length).toBeLessThan(2);
  });

  test("a table is read in seconds whose header has as many rows as its body", () => {
    const rows = 6000;
    const begun = performance.now();
    const table = readTaskTable(tableOf(rows), null, 2026);
    expect(table?.tasks.length).toBe(rows);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});

/** A merged cell of the header goes down half of the table, and each row below begins with its word. */
function tableOf(rows: number): Table {
  const cell = (row: number, column: number, text: string, rowSpan = 1): Cell => ({
    row,
    column,
    rowSpan,
    columnSpan: 1,
    blocks: [{ type: "paragraph", text, anchors: [] }],
    place: {},
  });
  const header = ["Nhiệm vụ", "Chủ trì", "Thời gian"].map((name, at) => cell(0, at + 1, name));
  const cells = Array.from({ length: 2 * rows }, (_, row) => [
    ...(row < rows ? [] : [cell(row, 0, "STT")]),
    ...(row === 0 ? header : [cell(row, 1, `Rà soát ${row}`), cell(row, 2, "Văn phòng")]),
  ]).flat();
  return {
    type: "table",
    rows: 2 * rows,
    columns: 4,
    cells: [cell(0, 0, "STT", rows), ...cells],
    headerRows: 0,
    origin: "markup",
    place: {},
  };
}
