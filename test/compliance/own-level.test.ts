import { expect, test } from "vitest";
import { isOwnLevel, OWN_LEVEL } from "../../src/compliance/own-level.js";
import { loadProfile } from "../../src/profiles/load-profile.js";

test("the levels of the default profile are this project's own", async () => {
  const { targets } = await loadProfile("cchc-2026");
  expect(targets.length).toBeGreaterThan(0);
  expect([...new Set(targets.map(({ source }) => source))]).toEqual([OWN_LEVEL]);
  expect(isOwnLevel(OWN_LEVEL)).toBe(true);
});

test("those of a province are not", () => {
  expect(isOwnLevel("Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND tỉnh Mẫu, mục II.1")).toBe(
    false,
  );
});
