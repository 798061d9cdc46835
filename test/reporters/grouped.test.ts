import { expect, test } from "vitest";
import { grouped } from "../../src/reporters/grouped.js";

test("keys and items come in the order in which they are met", () => {
  expect([...grouped([3, 1, 2, 5], (number) => number % 2)]).toEqual([
    [1, [3, 1, 5]],
    [0, [2]],
  ]);
});
