import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { diacritics } from "../../../src/rules/language/diacritics.js";
import { type Case, findingsIn, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "has the slips of real plans",
    markdown: annualPlan(`## I. MỤC TIÊU

- Thuộc thâm quyền; mốc thời gian hoản thành; thuộc thẩm quyền tring phạm vi tỉnh; phân đầu không có hồ sơ quá hạn; chuyên đổi số; kết nối giữa các quan nhà nước. Trong qua trình thực hiện có khó khăn.`),
    expected: [
      "warning | mục I, dòng 7 | thâm quyền | “thâm quyền” viết sai; đúng là “thẩm quyền”.",
      "warning | mục I, dòng 7 | hoản thành | “hoản thành” viết sai; đúng là “hoàn thành”.",
      "warning | mục I, dòng 7 | tring phạm vi | “tring phạm vi” viết sai; đúng là “trong phạm vi”.",
      "warning | mục I, dòng 7 | phân đầu | “phân đầu” viết sai; đúng là “phấn đấu”.",
      "warning | mục I, dòng 7 | chuyên đổi số | “chuyên đổi số” viết sai; đúng là “chuyển đổi số”.",
      "warning | mục I, dòng 7 | các quan nhà nước | “các quan nhà nước” thiếu chữ “cơ”; đúng là “các cơ quan nhà nước”.",
      "warning | mục I, dòng 7 | Trong qua trình thực hiện | “Trong qua trình thực hiện” viết sai; đúng là “trong quá trình thực hiện”.",
    ],
  },
  {
    plan: "drops a mark",
    markdown: annualPlan(`## I. MỤC TIÊU

- Nâng cao trách nhiêm, giải quyêt thủ tuc hành chinh; cai cách hành chính.`),
    expected: [
      "warning | mục I, dòng 7 | trách nhiêm | “trách nhiêm” viết sai; đúng là “trách nhiệm”.",
      "warning | mục I, dòng 7 | giải quyêt | “giải quyêt” viết sai; đúng là “giải quyết”.",
      "warning | mục I, dòng 7 | thủ tuc | “thủ tuc” viết sai; đúng là “thủ tục”.",
      "warning | mục I, dòng 7 | hành chinh | “hành chinh” viết sai; đúng là “hành chính”.",
      "warning | mục I, dòng 7 | cai cách hành chính | “cai cách hành chính” viết sai; đúng là “cải cách hành chính”.",
    ],
  },
  {
    plan: "has a slip inside a longer phrase",
    markdown: annualPlan(`## I. MỤC TIÊU

- Văn bản quy phạm pháp luât; cơ sở dử liệu; cán bộ, công chưc, viên chức.`),
    expected: [
      "warning | mục I, dòng 7 | Văn bản quy phạm pháp luât | “Văn bản quy phạm pháp luât” viết sai; đúng là “văn bản quy phạm pháp luật”.",
      "warning | mục I, dòng 7 | cơ sở dử liệu | “cơ sở dử liệu” viết sai; đúng là “cơ sở dữ liệu”.",
      "warning | mục I, dòng 7 | cán bộ, công chưc, viên chức | “cán bộ, công chưc, viên chức” viết sai; đúng là “cán bộ, công chức, viên chức”.",
    ],
  },
  {
    plan: "cuts a phrase off",
    markdown: annualPlan(`## I. MỤC TIÊU

- Số lượng người làm việc được cấp có thẩm giao.`),
    expected: [
      "warning | mục I, dòng 7 | cấp có thẩm | “cấp có thẩm” thiếu chữ “quyền”; đúng là “cấp có thẩm quyền”.",
    ],
  },
  {
    plan: "has a slip in capitals",
    markdown: annualPlan(`## I. TỒ CHỨC THỰC HIỆN

Văn phòng theo dõi.`),
    expected: ["warning | mục I, dòng 5 | TỒ CHỨC | “TỒ CHỨC” viết sai; đúng là “tổ chức”."],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(diacritics, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "right phrases that hold a wrong one",
    markdown: annualPlan(`## I. MỤC TIÊU

- Được thông qua trình tự chặt chẽ; kết quả trình UBND tỉnh; bộ phận đấu giá, thành phần đấu thầu; phân đấu giá theo lô; phân đầu tư công.`),
  },
  {
    text: "look-alikes across two words",
    markdown: annualPlan(`## I. MỤC TIÊU

- Văn bản hành chính; khả năng cao; tìm hiểu qua mạng; cần cử cán bộ; định kỳ số liệu; tiến hành chỉnh trang; được công nhận rộng rãi; môi trường mang tính cạnh tranh; chính quyền sở tại; lấy số xếp hàng.`),
  },
  {
    text: "both placements of tone marks",
    markdown: annualPlan(`## I. MỤC TIÊU

- Số hoá thành phần hồ sơ, chuẩn hóa; Uỷ ban nhân dân, Ủy ban nhân dân; thủy lợi, khoá học.`),
  },
  {
    text: "whole phrases and their rests",
    markdown: annualPlan(`## I. MỤC TIÊU

- Cấp có thẩm quyền; điều tra xã hội học; điều tra xã hội; theo hướng tinh gọn; tổng quan về cơ quan nhà nước.`),
  },
  {
    text: "names, abbreviations and addresses",
    markdown: annualPlan(`## I. MỤC TIÊU

- Hệ thống VNeID, Zalo, E-CABINET; https://sxd.anlac.gov.vn/cai-cach-hanh-chinh; Ma Lù Thàng.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(diacritics, markdown)).toEqual({ status: "passed", reason: null });
});
