import { describe, expect, test } from "vitest";
import { agencyKey, agencyName } from "../../src/reporters/agency-name.js";

describe("the name of an agency in a sentence", () => {
  test.each([
    ["SỞ XÂY DỰNG", "Sở Xây dựng"],
    ["SỞ CÔNG THƯƠNG", "Sở Công Thương"],
    ["SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH", "Sở Văn hóa, Thể thao và Du lịch"],
    ["UỶ BAN NHÂN DÂN PHƯỜNG ĐÔNG KIỀU", "Ủy ban nhân dân phường Đông Kiều"],
    ["ỦY BAN NHÂN DÂN XÃ IA H'DREH", "Ủy ban nhân dân xã Ia H'Dreh"],
    ["BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP", "Ban Quản lý các khu công nghiệp"],
  ])("%s", (printed, name) => {
    expect(agencyName(printed)).toBe(name);
  });

  test.each([
    "Sở Xây dựng",
    "UBND xã Bình Lư",
    "VĂN PHÒNG",
    "BAN QUẢN LÝ KHU KINH TẾ VEN SÔNG",
    "BỆNH VIỆN ĐA KHOA TÂN HÒA",
  ])("%s stays as printed", (printed) => {
    expect(agencyName(printed)).toBe(printed);
  });
});

describe("the key of an agency", () => {
  test.each([
    ["Sở Xây dựng", "SỞ  XÂY DỰNG"],
    ["Sở Văn hóa, Thể thao và Du lịch", "SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH"],
    ["UBND xã Bình Lư", "ỦY BAN NHÂN DÂN XÃ BÌNH LƯ"],
    ["Văn phòng UBND tỉnh", "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH"],
  ])("%s is %s", (one, other) => {
    expect(agencyKey(one)).toBeDefined();
    expect(agencyKey(one)).toBe(agencyKey(other));
  });

  test.each([
    ["UBND xã Bình Lư", "UBND phường Bình Lư"],
    ["Sở Xây dựng", "Sở Xây dụng"],
  ])("%s is not %s", (one, other) => {
    expect(agencyKey(one)).not.toBe(agencyKey(other));
  });

  test.each(["VĂN PHÒNG", "Phòng Kinh tế", "Ban Quản lý dự án", "UBND xã", "Sở", "Trung tâm Y tế"])(
    "%s may be several agencies' name",
    (name) => {
      expect(agencyKey(name)).toBeUndefined();
    },
  );
});
