import { describe, expect, test } from "vitest";
import { agencyKey } from "../../src/reporters/agency-key.js";

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
