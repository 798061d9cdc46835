import { expect, test } from "vitest";
import type { CheckedDocument } from "../../src/findings/report.js";
import { verdictOf } from "../../src/reporters/verdict.js";
import { checkedDocument } from "./sample-report.js";

const NOTHING = { error: 0, warning: 0, info: 0, silenced: 0, known: 0 };

test.each<[string, Partial<CheckedDocument>, string, string]>([
  ["errors", { counts: { ...NOTHING, error: 2, warning: 1 } }, "error", "Còn 2 lỗi phải sửa"],
  [
    "warnings alone",
    { counts: { ...NOTHING, warning: 3, info: 1 } },
    "warning",
    "Không có lỗi; 3 cảnh báo nên xem lại",
  ],
  [
    "hints alone",
    { counts: { ...NOTHING, info: 1 } },
    "info",
    "Không có lỗi, cảnh báo; 1 gợi ý để tham khảo",
  ],
  ["nothing", {}, "good", "Không phát hiện thiếu sót nào"],
  [
    "only what was set aside",
    { counts: { ...NOTHING, silenced: 1 } },
    "good",
    "Không phát hiện thiếu sót nào khác; 1 phát hiện được bỏ qua có lý do",
  ],
  ["a plan to which no rule applies", { outcomes: [] }, "unchecked", "Chưa rà soát được"],
])("%s", (_, parts, tone, title) => {
  expect(verdictOf(checkedDocument(parts), "vi")).toMatchObject({ tone, title });
});

test("nothing is said of signing, which a plan that is issued is past", () => {
  const all = [{ error: 1 }, { warning: 1 }, { info: 1 }, {}].map((found) =>
    verdictOf(checkedDocument({ counts: { ...NOTHING, ...found } }), "vi"),
  );
  expect(all.filter(({ title, advice }) => /trình ký/.test(`${title} ${advice}`))).toEqual([]);
});

test("a plan of which nothing was recognised is never called good", () => {
  const message = { vi: "Không nhận ra mục nào của kế hoạch.", en: "Nothing was recognised." };
  const document = checkedDocument({ notices: [{ code: "nothing-recognised", message }] });
  expect(verdictOf(document, "en")).toEqual({
    tone: "unchecked",
    title: "Not checked",
    advice: "Nothing was recognised.",
  });
});
