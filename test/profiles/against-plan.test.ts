import { expect, test } from "vitest";
import { laidOver } from "../../src/profiles/against-plan.js";
import { loadProfile } from "../../src/profiles/load-profile.js";
import type { Profile } from "../../src/profiles/profile.js";
import { derivedFrom } from "./province-plan.js";

const INSPECTION =
  "Tối thiểu 35% cơ quan, đơn vị được kiểm tra công tác cải cách hành chính trong năm 2026.";
const OF_COMMUNES =
  "Tối thiểu 90% hồ sơ tại UBND cấp xã được số hóa thành phần hồ sơ khi tiếp nhận.";

function levels({ targets }: Profile): readonly (readonly [string, number])[] {
  return targets.map(({ id, required }) => [id, required.value]);
}

test("the plan's targets replace those that measure the same, whatever their ids", async () => {
  const profile = laidOver(await loadProfile("cchc-2026"), await derivedFrom(INSPECTION));
  expect(levels(profile)).toEqual([
    ["par-inspection-coverage", 35],
    ["digitise", 100],
    ["electronic-results", 100],
  ]);
});

test("the profile bears the plan's name; areas and sections stay, bases are joined", async () => {
  const base = await loadProfile("cchc-2026");
  const profile = laidOver(base, await derivedFrom(INSPECTION));
  expect([profile.id, profile.title]).toEqual([
    "tinh-mau-2026",
    "Chỉ tiêu CCHC năm 2026 của tỉnh Mẫu",
  ]);
  expect(profile.requiredAreas).toEqual(base.requiredAreas);
  expect(profile.requiredSections).toEqual(base.requiredSections);
  expect(profile.requiredBases.map(({ number }) => number)).toEqual(["76/NQ-CP", "101/KH-UBND"]);
});

test("a target that binds some does not release the others from the one for all", async () => {
  const profile = laidOver(await loadProfile("cchc-2026"), await derivedFrom(OF_COMMUNES));
  expect(levels(profile)).toEqual([
    ["digitise-input-documents", 90],
    ["inspection", 20],
    ["digitise", 100],
    ["electronic-results", 100],
  ]);
});

test("a target of the base that bears the id of one that binds others is named apart", async () => {
  const base = await loadProfile("cchc-2026");
  const digitise = base.targets.filter(({ id }) => id === "digitise");
  const renamed = digitise.map((target) => ({ ...target, id: "digitise-input-documents" }));
  const profile = laidOver({ ...base, targets: renamed }, await derivedFrom(OF_COMMUNES));
  expect(levels(profile)).toEqual([
    ["digitise-input-documents", 90],
    ["digitise-input-documents-chung", 100],
  ]);
});
