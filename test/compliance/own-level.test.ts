import { expect, test } from "vitest";
import { isOwnLevel } from "../../src/compliance/own-level.js";
import { loadProfile } from "../../src/profiles/load-profile.js";

test("the levels of the default profile are this project's own", async () => {
  const { targets } = await loadProfile("cchc-2026");
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter(({ source }) => !isOwnLevel(source))).toEqual([]);
});

test("those of a province are not", () => {
  expect(isOwnLevel("Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND tỉnh Mẫu, mục II.1")).toBe(
    false,
  );
});
