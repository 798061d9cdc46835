import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { areaWithoutTask } from "../../../src/rules/tasks/area-without-task.js";
import { findingsIn, type NotJudged, outcomeIn } from "../check-text.js";
import { group, row, WORKS } from "./task-rows.js";

const AREAS = [
  "Cải cách thể chế",
  "Cải cách thủ tục hành chính",
  "Cải cách tài chính công",
  "Chuyển đổi số",
];
const WITHOUT_FINANCE = AREAS.filter((area) => !area.includes("tài chính"));

test("tells of goals whose content is missing among the tasks", async () => {
  expect(await findingsIn(areaWithoutTask, `${goals(AREAS)}${tasks(WITHOUT_FINANCE)}`)).toEqual([
    "info | mục II.3, dòng 15 | Cải cách tài chính công | Nội dung “Cải cách tài chính công” không có nhiệm vụ nào ở phần nhiệm vụ và bảng phụ lục.",
  ]);
});

test("tells of a heading among the tasks that has nothing under it", async () => {
  const plan = `${goals(AREAS)}${tasks(AREAS).replace(/(tài chính công\n\n)- .*\n/u, "$1")}`;
  expect(await findingsIn(areaWithoutTask, plan)).toEqual([
    "info | mục III.3, dòng 33 | Cải cách tài chính công | Nội dung “Cải cách tài chính công” không có nhiệm vụ nào ở phần nhiệm vụ và bảng phụ lục.",
  ]);
});

test("tells of a group of the table that has no rows", async () => {
  const rows = AREAS.flatMap((area, index) => [
    group(["I", "II", "III", "IV"][index] ?? "", area),
    ...(area.includes("tài chính") ? [] : [row("1", WORKS[index] ?? "")]),
  ]);
  expect(await findingsIn(areaWithoutTask, `${goals(AREAS)}${appendix(rows)}`)).toEqual([
    "info | phụ lục, bảng 1, hàng 6, cột 1, dòng 37 | Cải cách tài chính công | Nội dung “Cải cách tài chính công” có dòng nhóm trong bảng nhiệm vụ nhưng dưới đó không có nhiệm vụ nào.",
  ]);
});

test("tells of a group without rows while the body treats the content", async () => {
  const rows = AREAS.flatMap((area, index) => [
    group(["I", "II", "III", "IV"][index] ?? "", area),
    ...(area.includes("tài chính") ? [] : [row("1", WORKS[index] ?? "")]),
  ]);
  const found = await findingsIn(
    areaWithoutTask,
    `${goals(AREAS)}${tasks(AREAS)}${appendix(rows)}`,
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toContain("dưới đó không có nhiệm vụ nào");
});

test.each([
  ["all contents have tasks", `${goals(AREAS)}${tasks(AREAS)}`],
  [
    "goals and tasks share a section",
    goals(AREAS).replace("MỤC TIÊU", "MỤC TIÊU, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH"),
  ],
  [
    "another heading names the content in other words",
    `${goals(AREAS)}${tasks([...WITHOUT_FINANCE, "Quản lý ngân sách, tài sản"])}`,
  ],
  [
    "the table alone holds the tasks",
    `${goals(AREAS)}${appendix(
      AREAS.flatMap((area, index) => [
        group(["I", "II", "III", "IV"][index] ?? "", area),
        row("1", WORKS[index] ?? ""),
      ]),
    )}`,
  ],
])("is silent where %s", async (_, markdown) => {
  expect(await outcomeIn(areaWithoutTask, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "tasks in one list",
    markdown: `${goals(AREAS)}\n## III. NHIỆM VỤ\n\n- Rà soát văn bản.\n`,
    reason: "Phần nhiệm vụ và bảng nhiệm vụ không chia theo các nội dung cải cách.",
  },
  {
    text: "tasks in an appendix that is not in the file",
    markdown: `${goals(AREAS)}${tasks(WITHOUT_FINANCE)}\nChi tiết tại Phụ lục kèm theo.\n`,
    reason: "Kế hoạch dẫn đến phụ lục không có trong tệp; nhiệm vụ có thể nằm ở đó.",
  },
  {
    text: "a table whose rows belong to no content",
    markdown: `${goals(AREAS)}${tasks(WITHOUT_FINANCE)}${appendix([row("1", "Công khai ngân sách")])}`,
    reason: "Bảng nhiệm vụ có dòng không rõ thuộc nội dung nào.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(areaWithoutTask, markdown)).toEqual({ status: "not-applicable", reason });
});

function goals(areas: readonly string[]): string {
  const sections = areas.map((area, at) => `### ${at + 1}. ${area}\n\n- Hoàn thành 100% kế hoạch.`);
  return annualPlan(`## II. MỤC TIÊU\n\n${sections.join("\n\n")}`);
}

function tasks(areas: readonly string[]): string {
  const sections = areas.map((area, at) => `### ${at + 1}. ${area}\n\n- Công khai ngân sách.\n`);
  return `\n## III. NHIỆM VỤ\n\n${sections.join("\n")}`;
}

function appendix(rows: readonly string[]): string {
  const header = [
    "| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |",
    "| --- | --- | --- | --- | --- | --- |",
  ];
  return `\n**Nơi nhận:**\n\n- Lưu: VT.\n\n## Phụ lục\n\n**NHIỆM VỤ NĂM 2026**\n\n${[...header, ...rows].join("\n")}\n`;
}
