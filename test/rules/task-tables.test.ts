import { expect, test } from "vitest";
import type { Document } from "../../src/document/document.js";
import { readMarkdown } from "../../src/readers/markdown/read-markdown.js";
import { planWithTable } from "../../src/rules/example-table.js";
import { missingArea } from "../../src/rules/structure/missing-area.js";
import { areaWithoutTask } from "../../src/rules/tasks/area-without-task.js";
import { countMismatch } from "../../src/rules/tasks/count-mismatch.js";
import { missingDeadline } from "../../src/rules/tasks/missing-deadline.js";
import { numbering } from "../../src/rules/tasks/numbering.js";
import { targetWithoutTask } from "../../src/rules/tasks/target-without-task.js";
import { checkRead } from "./check-text.js";

const CUT =
  "Bảng nhiệm vụ bị cắt ở mép trang trong tệp này nên có thể mất cột, mất dòng; không kết luận được là thiếu.";

/** A plan whose table lacks deadlines, areas and a row; `isCut` where its page may have cut them off. */
async function planWithShortTable({ isCut }: { isCut: boolean }): Promise<Document> {
  const markdown = planWithTable([
    "| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Sản phẩm |",
    "| --- | --- | --- | --- |",
    "| I | Công tác chỉ đạo, điều hành (03 nhiệm vụ) | | |",
    "| 1 | Kiểm tra công tác cải cách hành chính | Văn phòng | Báo cáo |",
    "| 3 | Báo cáo định kỳ | Văn phòng | Báo cáo |",
    "| II | Cải cách thể chế | | |",
    "| III | Cải cách thủ tục hành chính | | |",
    "| 1 | Số hóa hồ sơ | Văn phòng | Báo cáo |",
    "| IV | Cải cách tổ chức bộ máy | | |",
    "| 1 | Rà soát chức năng | Văn phòng | Báo cáo |",
  ]).replace(
    "## I. NHIỆM VỤ",
    "## I. MỤC TIÊU\n\n- 100% máy tính có phần mềm diệt vi rút.\n\n## II. NHIỆM VỤ",
  );
  const { document } = await readMarkdown(Buffer.from(markdown));
  const blocks = document.blocks.map((block) =>
    block.type === "table" ? { ...block, isCut } : block,
  );
  return { ...document, blocks };
}

test.each([
  missingArea,
  areaWithoutTask,
  countMismatch,
  missingDeadline,
  numbering,
  targetWithoutTask,
])("$id concludes nothing from a table that the page cuts off", async (rule) => {
  const cut = await checkRead(rule, await planWithShortTable({ isCut: true }));
  expect(cut.outcomes).toMatchObject([{ status: "not-applicable", reason: { vi: CUT } }]);
  const whole = await checkRead(rule, await planWithShortTable({ isCut: false }));
  expect(whole.outcomes[0]?.reason?.vi).not.toBe(CUT);
});
