import { expect, test } from "vitest";
import { toLocation } from "../../src/document/place.js";
import { fullIssuer, identityOf, slug } from "../../src/profiles/plan-identity.js";
import { planWithTargets } from "../compliance/plan-with-targets.js";

const sourced = (value: string) => ({ value, quote: value, location: toLocation({}, null) });

test("a city's plan is named by its city, its agency written as in running text", () => {
  const plan = planWithTargets([], {
    agency: sourced("ỦY BAN NHÂN DÂN THÀNH PHỐ BẾN GỖ"),
    number: sourced("0156/QĐ-UBND"),
    date: sourced("2025-12-26"),
    docType: sourced("QUYẾT ĐỊNH"),
    subject: sourced("Ban hành Kế hoạch CCHC năm 2026"),
  });
  expect(identityOf(plan)).toEqual({
    id: "thanh-pho-ben-go-2026",
    title: "Chỉ tiêu CCHC năm 2026 của thành phố Bến Gỗ",
    province: "Bến Gỗ",
    issuer: "UBND thành phố Bến Gỗ",
    isSuperior: true,
    source: {
      number: "0156/QĐ-UBND",
      date: "2025-12-26",
      title: "Quyết định ban hành Kế hoạch CCHC năm 2026",
    },
    words: "Quyết định số 0156/QĐ-UBND ngày 26/12/2025 của UBND thành phố Bến Gỗ",
  });
});

test("a department's plan is named by the department, its province taken from above it", () => {
  const plan = planWithTargets([], {
    parentAgency: sourced("UBND TỈNH AN LẠC"),
    agency: sourced("SỞ NỘI VỤ"),
    subject: sourced("CCHC năm 2026"),
  });
  const named = { text: "Giám đốc Sở Nội vụ", part: "body", section: null } as const;
  const passages = [{ ...named, locate: () => toLocation({}, null) }];
  expect(identityOf({ ...plan, passages })).toMatchObject({
    id: "so-noi-vu-2026",
    province: "An Lạc",
    issuer: "Sở Nội vụ",
    isSuperior: false,
    source: { number: null, date: null, title: "Kế hoạch CCHC năm 2026" },
    words: "Kế hoạch của Sở Nội vụ",
  });
});

test.each([
  ["UỶ BAN NHÂN DÂN XÃ SUỐI HOA", "UBND xã Suối Hoa"],
  ["CHI CỤC KIỂM LÂM", "Chi cục kiểm lâm"],
  ["Sở Nội vụ", "Sở Nội vụ"],
])("%s is written %s where the running text does not name it", (printed, name) => {
  expect(identityOf(planWithTargets([], { agency: sourced(printed) })).issuer).toBe(name);
});

test("an issuer that names no province is the province's own", () => {
  const identity = identityOf(planWithTargets([], { agency: sourced("UBND TỈNH AN LẠC") }));
  expect(
    ["Ủy ban nhân dân (UBND) tỉnh", "UBND tỉnh An Lạc", "Tỉnh ủy", "Chính phủ"].map((printed) =>
      fullIssuer(printed, identity),
    ),
  ).toEqual(["UBND tỉnh An Lạc", "UBND tỉnh An Lạc", "Tỉnh ủy An Lạc", "Chính phủ"]);
});

test.each([
  ["Đắk Lắk 2026", "dak-lak-2026"],
  ["  “???”  ", "ke-hoach"],
  ["Thừa Thiên – Huế", "thua-thien-hue"],
])("the slug of “%s” is %s", (text, expected) => {
  expect(slug(text)).toBe(expected);
});
