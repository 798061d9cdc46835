import { expect, test } from "vitest";
import { agencyKindOf } from "../../src/compliance/agency-kind.js";
import { toLocation } from "../../src/document/place.js";
import { planWithTargets } from "./plan-with-targets.js";

const sourced = (value: string) => ({ value, quote: value, location: toLocation({}, null) });

test.each([
  ["SỞ NỘI VỤ", "UBND TỈNH MẪU", "department"],
  ["Sở Lao động - Thương binh và Xã hội", "UBND TỈNH MẪU", "department"],
  ["Thanh tra tỉnh", "UBND TỈNH MẪU", "department"],
  ["Ban Dân tộc", "UBND TỈNH MẪU", "department"],
  ["Chi cục Kiểm lâm", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "department"],
  ["VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH", "UBND TỈNH MẪU", "office"],
  ["Văn phòng Đoàn ĐBQH và HĐND tỉnh", undefined, "office"],
  ["VP UBND tỉnh Mẫu", undefined, "office"],
  ["Ban Quản lý Khu kinh tế", "UBND TỈNH MẪU", "authority"],
  ["BQL các khu công nghiệp tỉnh", undefined, "authority"],
  ["UỶ BAN NHÂN DÂN XÃ SUỐI HOA", undefined, "commune"],
  ["UBND phường Bến Gỗ", undefined, "commune"],
  ["ỦY BAN NHÂN DÂN ĐẶC KHU ĐẢO CÁT", undefined, "commune"],
  ["Văn phòng HĐND và UBND xã Suối Hoa", undefined, "commune"],
  ["PHÒNG VĂN HÓA - XÃ HỘI", "UBND PHƯỜNG 7", "commune"],
  ["Trung tâm Phục vụ hành chính công", "UBND XÃ SUỐI HOA", "commune"],
  ["ỦY BAN NHÂN DÂN TỈNH MẪU", undefined, undefined],
  ["Trung tâm Khuyến nông", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", undefined],
  ["Trường Cao đẳng Nghề", "UBND TỈNH MẪU", undefined],
  ["Công an tỉnh", "BỘ CÔNG AN", undefined],
  ["Ban Tổ chức Tỉnh ủy", "TỈNH ỦY MẪU", undefined],
  ["Ban Chỉ đạo cải cách hành chính tỉnh", "UBND TỈNH MẪU", undefined],
  ["Hội Chữ thập đỏ", undefined, undefined],
])("%s below %s is of kind %s", (agency, parent, kind) => {
  const { header } = planWithTargets([], {
    agency: sourced(agency),
    parentAgency: parent === undefined ? undefined : sourced(parent),
  });
  expect(agencyKindOf(header)).toBe(kind);
});

test("a plan whose letterhead names no agency is of no kind", () => {
  expect(agencyKindOf(planWithTargets([]).header)).toBeUndefined();
});
