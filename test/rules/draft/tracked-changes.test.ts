import { expect, test } from "vitest";
import type { Trace } from "../../../src/document/document.js";
import { trackedChanges } from "../../../src/rules/draft/tracked-changes.js";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { type Case, findingsIn, outcomeIn, type Silent } from "../check-text.js";

/** Goals stand in lines 7 to 9, tasks in 13 and 14. */
const PLAN = annualPlan(`## I. MỤC TIÊU

- Tối thiểu 25% phòng, đơn vị được kiểm tra.
- 100% hồ sơ được số hóa.
- Không có hồ sơ quá hạn.

## II. NHIỆM VỤ

- Văn phòng theo dõi, đôn đốc.
- Các phòng báo cáo hằng quý.`);

function change(kind: Trace["kind"], text: string, line: number, author?: string): Trace {
  return { kind, text, place: { line }, ...(author !== undefined && { author }) };
}

test.each<Case>([
  {
    plan: "replaced words in one paragraph",
    markdown: PLAN,
    circumstances: {
      traces: [change("deletion", "20%", 7, "Lê An"), change("insertion", "25%", 7, "Lê An")],
    },
    expected: [
      "warning | mục I, dòng 7 | 25% | Lê An đã xóa “20%”, thêm “25%” mà chưa ai chấp nhận hay từ chối, nên tệp còn mang cả lời cũ lẫn lời mới.",
    ],
  },
  {
    plan: "was changed by two people in one paragraph, and by nobody knows whom in another",
    markdown: PLAN,
    circumstances: {
      traces: [
        change("deletion", "cho", 7, "Lê An"),
        change("move", "Các phòng", 14, "Trần Bình"),
        change("insertion", "hằng quý", 14),
      ],
    },
    expected: [
      "warning | mục I, dòng 7 | cho | Lê An đã xóa “cho” mà chưa ai chấp nhận hay từ chối, nên tệp còn mang cả lời cũ lẫn lời mới.",
      "warning | mục II, dòng 14 | Các phòng | Trần Bình đã chuyển đến đây “Các phòng” mà chưa ai chấp nhận hay từ chối, nên tệp còn mang cả lời cũ lẫn lời mới.",
      "warning | mục II, dòng 14 | hằng quý | Một người không rõ tên đã thêm “hằng quý” mà chưa ai chấp nhận hay từ chối, nên tệp còn mang cả lời cũ lẫn lời mới.",
    ],
  },
  {
    plan: "was changed many times in one paragraph",
    markdown: PLAN,
    circumstances: {
      traces: ["a", "b", "c", "d", "e", "g"].map((text) => change("insertion", text, 8, "Lê An")),
    },
    expected: [
      "warning | mục I, dòng 8 | a | Lê An đã thêm “a”, thêm “b”, thêm “c”, thêm “d” và 2 thay đổi khác mà chưa ai chấp nhận hay từ chối, nên tệp còn mang cả lời cũ lẫn lời mới.",
    ],
  },
  {
    plan: "is final and still has a change",
    markdown: PLAN,
    circumstances: { stage: "final", traces: [change("insertion", "25%", 7, "Lê An")] },
    expected: [
      "error | mục I, dòng 7 | 25% | Lê An đã thêm “25%” mà chưa ai chấp nhận hay từ chối, nên tệp còn mang cả lời cũ lẫn lời mới.",
    ],
  },
  {
    plan: "has more changes than are told one by one",
    markdown: PLAN,
    circumstances: {
      options: { most: 1 },
      traces: [7, 8, 9, 13].map((line) => change("insertion", `chữ ${line}`, line, "Lê An")),
    },
    expected: [
      "warning | mục I, dòng 7 | chữ 7 | Lê An đã thêm “chữ 7” mà chưa ai chấp nhận hay từ chối, nên tệp còn mang cả lời cũ lẫn lời mới.",
      "warning | mục I, dòng 8 | chữ 8 | Từ đây còn 3 đoạn có thay đổi được theo dõi: mục I (2 chỗ), mục II (1 chỗ).",
    ],
  },
  {
    plan: "has one change more than are told one by one",
    markdown: PLAN,
    circumstances: {
      options: { most: 1 },
      traces: [7, 8].map((line) => change("insertion", `chữ ${line}`, line, "Lê An")),
    },
    expected: [
      "warning | mục I, dòng 7 | chữ 7 | Lê An đã thêm “chữ 7” mà chưa ai chấp nhận hay từ chối, nên tệp còn mang cả lời cũ lẫn lời mới.",
      "warning | mục I, dòng 8 | chữ 8 | Lê An đã thêm “chữ 8” mà chưa ai chấp nhận hay từ chối, nên tệp còn mang cả lời cũ lẫn lời mới.",
    ],
  },
  {
    plan: "has changes of format alone",
    markdown: PLAN,
    circumstances: { stage: "final", traces: [], wordlessChanges: 3 },
    expected: [
      "info | toàn văn bản | - | Tệp còn 3 thay đổi được theo dõi về định dạng, dấu đoạn hoặc bảng mà chưa ai chấp nhận hay từ chối.",
    ],
  },
  {
    plan: "has changes of words and of format",
    markdown: PLAN,
    circumstances: { traces: [change("insertion", "25%", 7, "Lê An")], wordlessChanges: 3 },
    expected: [
      "warning | mục I, dòng 7 | 25% | Lê An đã thêm “25%” mà chưa ai chấp nhận hay từ chối, nên tệp còn mang cả lời cũ lẫn lời mới.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, circumstances, expected }) => {
  expect(await findingsIn(trackedChanges, markdown, circumstances)).toEqual(expected);
});

test.each<Silent>([
  { text: "a Word file without any", markdown: PLAN, circumstances: { traces: [] } },
  {
    text: "comments and hidden text",
    markdown: PLAN,
    circumstances: { traces: [change("comment", "25%", 7), change("hidden-text", "ghi chú", 8)] },
  },
])("is silent on $text", async ({ markdown, circumstances }) => {
  expect(await outcomeIn(trackedChanges, markdown, circumstances)).toEqual({
    status: "passed",
    reason: null,
  });
});

test("does not judge a format that keeps no changes", async () => {
  expect(await outcomeIn(trackedChanges, PLAN)).toEqual({
    status: "not-applicable",
    reason: "Chỉ tệp Word (.docx) mới lưu các thay đổi được theo dõi (Track Changes).",
  });
});
