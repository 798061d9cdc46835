import { describe, expect, test } from "vitest";
import { agencyName } from "../../src/reporters/agency-name.js";

describe("the name of an agency in a sentence", () => {
  test.each([
    ["SỞ XÂY DỰNG", "Sở Xây dựng"],
    ["SỞ CÔNG THƯƠNG", "Sở Công Thương"],
    ["SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH", "Sở Văn hóa, Thể thao và Du lịch"],
    ["UỶ BAN NHÂN DÂN PHƯỜNG ĐÔNG KIỀU", "Ủy ban nhân dân phường Đông Kiều"],
    ["ỦY BAN NHÂN DÂN XÃ IA H'DREH", "Ủy ban nhân dân xã Ia H'Dreh"],
    ["BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP", "Ban Quản lý các khu công nghiệp"],
    ["UBND XÃ BÌNH LƯ", "UBND xã Bình Lư"],
    ["ỦY BAN NHÂN DÂN TỈNH", "Ủy ban nhân dân tỉnh"],
    ["VĂN PHÒNG", "Văn phòng"],
    ["VĂN PHÒNG UBND TỈNH AN LẠC", "Văn phòng UBND tỉnh An Lạc"],
    ["THANH TRA TỈNH", "Thanh tra tỉnh"],
    ["SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "Sở Lao động - Thương binh và Xã hội"],
    ["SỞ XÂY DỰNG THÀNH PHỐ ĐÀ NẴNG", "Sở Xây dựng thành phố Đà Nẵng"],
    ["PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    ["PHÒNG VĂN HÓA - XÃ HỘI XÃ SUỐI HOA", "Phòng Văn hóa - Xã hội xã Suối Hoa"],
  ])("%s", (printed, name) => {
    expect(agencyName(printed, null)).toBe(name);
  });

  test.each([
    "Sở Xây dựng",
    "UBND xã Bình Lư",
    "Văn phòng",
    "BAN QUẢN LÝ KHU KINH TẾ VEN SÔNG",
    "BỆNH VIỆN ĐA KHOA TÂN HÒA",
  ])("%s stays as printed", (printed) => {
    expect(agencyName(printed, null)).toBe(printed);
  });

  test.each([
    [
      "VĂN PHÒNG",
      "Cải cách hành chính năm 2026 của Văn phòng UBND tỉnh An Lạc",
      "Văn phòng UBND tỉnh An Lạc",
    ],
    [
      "VĂN PHÒNG",
      "CẢI CÁCH HÀNH CHÍNH CỦA VĂN PHÒNG UBND TỈNH AN LẠC NĂM 2026",
      "Văn phòng UBND tỉnh An Lạc",
    ],
    [
      "Văn phòng",
      "Công tác của Văn phòng HĐND và UBND phường Đông Kiều, năm 2026",
      "Văn phòng HĐND và UBND phường Đông Kiều",
    ],
    ["VĂN PHÒNG", "Cải cách hành chính tại Văn phòng và các đơn vị năm 2026", "Văn phòng"],
    ["VĂN PHÒNG", "Cải cách hành chính năm 2026", "Văn phòng"],
    [
      "BỆNH VIỆN ĐA KHOA TÂN HÒA",
      "Cải cách hành chính năm 2026 của Bệnh viện Đa khoa Tân Hòa",
      "Bệnh viện Đa khoa Tân Hòa",
    ],
    ["SỞ XÂY DỰNG", "cải cách hành chính năm 2026 của sở xây dựng", "Sở Xây dựng"],
    [
      "TRƯỜNG CAO ĐẲNG NGHỀ",
      "cải cách hành chính năm 2026 của trường cao đẳng nghề",
      "TRƯỜNG CAO ĐẲNG NGHỀ",
    ],
    ["Sở Xây dựng", "Cải cách hành chính năm 2026 của SỞ XÂY DỰNG", "Sở Xây dựng"],
  ])("%s with the subject %j", (printed, subject, name) => {
    expect(agencyName(printed, subject)).toBe(name);
  });
});
