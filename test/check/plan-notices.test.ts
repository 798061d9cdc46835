import { describe, expect, test } from "vitest";
import { agencyNotices, planNotices } from "../../src/check/plan-notices.js";
import type { Header } from "../../src/plan/plan.js";
import { planWithTargets } from "../compliance/plan-with-targets.js";
import { profileOf } from "../compliance/profile-of.js";

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

describe("targets for certain kinds of agency", () => {
  const LIMITED = profileOf({ appliesTo: ["commune"] });
  const agency = (name: string) =>
    ({ value: name, quote: name, location: { line: 1 } }) as unknown as Header["agency"];

  test("are told of when the kind of the agency is not known", () => {
    const plan = planWithTargets([], { agency: agency("Hội Chữ thập đỏ") });
    expect(agencyNotices(plan, LIMITED).map(({ code, message }) => [code, message.vi])).toEqual([
      [
        "agency-kind-unknown",
        "Không xác định được “Hội Chữ thập đỏ” là loại cơ quan nào (sở, ngành, văn phòng, ban quản lý hay UBND cấp xã), nên 1 chỉ tiêu chỉ dành cho một số loại cơ quan chưa được đối chiếu. Hãy kiểm tra tên cơ quan ở đầu văn bản và tự xem các chỉ tiêu ghi “KHÔNG ÁP DỤNG”.",
      ],
    ]);
  });

  test("are no matter when it is known, when nothing is limited or when no plan is held to targets", () => {
    const unknown = { agency: agency("Hội Chữ thập đỏ") };
    expect([
      agencyNotices(planWithTargets([], { agency: agency("Sở Năng lượng") }), LIMITED),
      agencyNotices(planWithTargets([], unknown), profileOf()),
      agencyNotices(planWithTargets([], { ...unknown, planKind: "index" }), LIMITED),
    ]).toEqual([[], [], []]);
  });
});
