import { expect, test } from "vitest";
import { agenciesNamedIn } from "../../src/profiles/plan-scope.js";

const SENIOR = ["department", "office", "authority"];

test.each([
  ["100% sở, ban, ngành và UBND cấp xã ban hành kế hoạch", []],
  ["các sở, ngành, địa phương", []],
  ["các sở, ban, ngành", SENIOR],
  ["Sở, ngành thực hiện", SENIOR],
  ["cơ quan hành chính cấp tỉnh", SENIOR],
  ["cơ quan chuyên môn thuộc UBND tỉnh", ["department", "office"]],
  ["30% cơ quan chuyên môn và UBND cấp xã", ["department", "office", "commune"]],
  ["cơ quan chuyên môn thuộc UBND cấp xã", ["commune"]],
  ["Uỷ ban nhân dân xã, phường, đặc khu", ["commune"]],
  ["100% xã, phường, đặc khu có trang thông tin", ["commune"]],
  ["các Ban Quản lý khu công nghiệp", ["authority"]],
  ["100% cơ quan, đơn vị công khai ngân sách", []],
  ["nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao", []],
  ["hồ sơ thủ tục hành chính cấp xã", ["commune"]],
  ["trên 75% đối với cấp thành phố", SENIOR],
  ["không phụ thuộc địa giới hành chính trong phạm vi cấp tỉnh", []],
  ["cơ sở dữ liệu ngành", []],
  ["chính quyền địa phương hai cấp", []],
  ["35% số cơ quan, đơn vị, địa phương được kiểm tra", []],
])("“%s” binds %j", (words, kinds) => {
  expect(agenciesNamedIn(words)).toEqual(kinds);
});
