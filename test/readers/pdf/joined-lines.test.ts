import { expect, it } from "vitest";
import { joinerOf } from "../../../src/readers/pdf/joined-lines.js";

it.each([
  ["Nghị quyết số 76/NQ-", "CP ngày 15/7/2021", ""],
  ["giai đoạn 2021-", "2030", ""],
  ["ngày 15/", "7/2021", ""],
  ["số 45", "/KH-SNL", ""],
  ["Trước ngày 20/11/202", "6", ""],
  ["https://baocao.mauson.gov.vn/", "cchc", ""],
  ["dichvucong.", "mauson.gov.vn", ""],
  ["phát triển kinh tế -", "xã hội", " "],
  ["của Sở.", "Các phòng", " "],
  ["Văn phòng", "Sở", " "],
  ["văn bản", "; kế hoạch", ""],
])("joins %j and %j with %j", (above, below, joiner) => {
  expect(joinerOf(above, below)).toBe(joiner);
});
