import { expect, test } from "vitest";
import { planNotices } from "../../src/check/plan-notices.js";
import { planWithTargets } from "../compliance/plan-with-targets.js";

test("a file in which nothing of a plan was recognised says so", () => {
  expect(planNotices(planWithTargets([]))).toMatchObject([
    {
      code: "nothing-recognised",
      message: {
        vi: "Không nhận ra mục, chỉ tiêu hay nhiệm vụ nào của kế hoạch trong tệp này, nên kết quả “không phát hiện” không có nghĩa là kế hoạch đạt yêu cầu. Hãy kiểm tra xem đã chọn đúng tệp chưa và tệp có giữ nguyên bố cục của kế hoạch không.",
      },
    },
  ]);
});

test("one target is enough for a plan", () => {
  expect(planNotices(planWithTargets([{}]))).toEqual([]);
});
