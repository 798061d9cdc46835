import { expect, test } from "vitest";
import { onceEach, onceFor } from "../../src/rules/once.js";

test("the work for an object is done once, and anew for another that looks the same", () => {
  const asked: object[] = [];
  const copyOf = onceFor((key: object) => {
    asked.push(key);
    return { ...key };
  });
  const [one, other] = [{ name: "kế hoạch" }, { name: "kế hoạch" }];
  expect(copyOf(one)).toBe(copyOf(one));
  expect(copyOf(other)).not.toBe(copyOf(one));
  expect(asked).toEqual([one, other]);
});

test("the work for a text is done once, even where nothing but an empty text comes back", () => {
  const asked: string[] = [];
  const withoutFigures = onceEach((text) => {
    asked.push(text);
    return text.replace(/\d/gu, "");
  });
  expect(["12", "12", "1a"].map(withoutFigures)).toEqual(["", "", "a"]);
  expect(asked).toEqual(["12", "1a"]);
});
