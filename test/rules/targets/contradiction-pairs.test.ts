import { expect, test } from "vitest";
import { planWithTable } from "../../../src/rules/example-table.js";
import { contradiction } from "../../../src/rules/targets/contradiction.js";
import { checkText } from "../check-text.js";
import { AGREEING, CONTRADICTING } from "./stated-pairs.js";

test.each(AGREEING)("%s | agrees with | %s", async (goal, objective) => {
  expect(await foundIn(goal, objective)).toEqual([]);
});

test.each(CONTRADICTING)("%s | contradicts | %s", async (goal, objective) => {
  expect(await foundIn(goal, objective)).toHaveLength(1);
});

async function foundIn(goal: string, objective: string): Promise<readonly string[]> {
  const { findings } = await checkText(contradiction, planOf(goal, objective));
  return findings.map(({ message }) => message.vi);
}

function planOf(goal: string, objective: string): string {
  return planWithTable([
    "| TT | Mục tiêu | Nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Thời gian thực hiện |",
    "| --- | --- | --- | --- | --- | --- |",
    `| 1 | Mục tiêu 1: ${objective} | Nhiệm vụ 1: Tổ chức thực hiện | Báo cáo | Văn phòng | Tháng 5/2026 |`,
  ]).replace("## I. NHIỆM VỤ", `## I. MỤC TIÊU\n\n- ${goal}.\n\n## II. NHIỆM VỤ`);
}
