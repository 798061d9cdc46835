import { annualPlan } from "./example-plan.js";

/** Work that an example's row is about where nothing hangs on it. */
export const EXAMPLE_WORK = "Kiểm tra công tác cải cách hành chính tại các phòng, đơn vị";

/** A row of the example table; what is left out is filled in. */
export interface ExampleRow {
  readonly tt: string;
  readonly task: string;
  readonly lead?: string;
  readonly deadline?: string;
  readonly output?: string;
}

/** A yearly plan whose appendix has a six-column table with these rows. */
export function planWithRows(rows: readonly ExampleRow[]): string {
  return planWithTable([
    "| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows.map(
      ({ tt, task, lead = "Văn phòng", deadline = "Quý II/2026", output = "Báo cáo" }) =>
        `| ${tt} | ${task} | ${lead} | Các phòng, đơn vị thuộc Sở | ${deadline} | ${output} |`,
    ),
  ]);
}

/** A yearly plan whose appendix is this table, given line by line. */
export function planWithTable(lines: readonly string[]): string {
  return annualPlan(
    `## I. NHIỆM VỤ

Nhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.

**Nơi nhận:**

- Lưu: VT.

## Phụ lục

**NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026**

${lines.join("\n")}`,
  );
}
