import { expect, test } from "vitest";
import type { Trace } from "../../../src/document/document.js";
import { comments } from "../../../src/rules/draft/comments.js";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { type Case, findingsIn, outcomeIn, type Silent } from "../check-text.js";

const PLAN = annualPlan(`## I. MỤC TIÊU

- Tối thiểu 25% phòng, đơn vị được kiểm tra.
- 100% hồ sơ được số hóa.`);

function comment(text: string, said: Pick<Trace, "comment" | "author">, line = 7): Trace {
  return { kind: "comment", text, ...said, place: { line } };
}

test.each<Case>([
  {
    plan: "has a comment",
    markdown: PLAN,
    circumstances: {
      traces: [comment("25%", { author: "Lê An", comment: "Kiểm tra lại số liệu." })],
    },
    expected: [
      "warning | mục I, dòng 7 | 25% | Tệp còn nhận xét về “25%”. Lê An viết: “Kiểm tra lại số liệu.”.",
    ],
  },
  {
    plan: "has a comment with its answer, and another one on other words",
    markdown: PLAN,
    circumstances: {
      traces: [
        comment("25%", { author: "Lê An", comment: "Sai số" }),
        comment("25%", { author: "Trần Bình", comment: "Đã sửa" }),
        comment("phòng", { author: "Trần Bình", comment: "Nêu rõ tên phòng" }),
      ],
    },
    expected: [
      "warning | mục I, dòng 7 | 25% | Tệp còn nhận xét về “25%”. Lê An viết: “Sai số”. Trần Bình trả lời: “Đã sửa”.",
      "warning | mục I, dòng 7 | phòng | Tệp còn nhận xét về “phòng”. Trần Bình viết: “Nêu rõ tên phòng”.",
    ],
  },
  {
    plan: "has comments on a point, one without words or author",
    markdown: PLAN,
    circumstances: {
      traces: [comment("", { author: "Lê An", comment: "Thêm nguồn" }), comment("", {})],
    },
    expected: [
      "warning | mục I, dòng 7 | - | Tệp còn nhận xét ở đây. Lê An viết: “Thêm nguồn”.",
      "warning | mục I, dòng 7 | - | Tệp còn nhận xét ở đây. Người không rõ tên để trống lời.",
    ],
  },
  {
    plan: "is final and has the same words commented in two places",
    markdown: PLAN,
    circumstances: {
      stage: "final",
      traces: [
        comment("hồ sơ", { author: "Lê An", comment: "Loại nào?" }),
        comment("hồ sơ", { author: "Lê An", comment: "Loại nào?" }, 8),
      ],
    },
    expected: [
      "error | mục I, dòng 7 | hồ sơ | Tệp còn nhận xét về “hồ sơ”. Lê An viết: “Loại nào?”.",
      "error | mục I, dòng 8 | hồ sơ | Tệp còn nhận xét về “hồ sơ”. Lê An viết: “Loại nào?”.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, circumstances, expected }) => {
  expect(await findingsIn(comments, markdown, circumstances)).toEqual(expected);
});

test.each<Silent>([
  { text: "a Word file without any", markdown: PLAN, circumstances: { traces: [] } },
  {
    text: "tracked changes",
    markdown: PLAN,
    circumstances: { traces: [{ kind: "insertion", text: "25%", place: { line: 7 } }] },
  },
])("is silent on $text", async ({ markdown, circumstances }) => {
  expect(await outcomeIn(comments, markdown, circumstances)).toEqual({
    status: "passed",
    reason: null,
  });
});

test("does not judge a format that keeps no comments", async () => {
  expect(await outcomeIn(comments, PLAN)).toEqual({
    status: "not-applicable",
    reason: "Chỉ tệp Word (.docx) mới lưu các nhận xét.",
  });
});
