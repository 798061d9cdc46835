import { expect, test } from "vitest";
import { toLocation } from "../../src/document/place.js";
import { headOf, partTitle } from "../../src/reporters/part-title.js";

const SECTION = { label: "II", level: 1, kind: "goals", area: null } as const;
const SECTIONS = [
  { ...SECTION, path: "II", title: "MỤC TIÊU", location: toLocation({ line: 1 }, "II") },
  { ...SECTION, path: "PL.1", title: "", location: toLocation({ line: 9 }, "PL.1") },
];

test("a section belongs to the part at the top of the plan", () => {
  expect(["II.3.a", "III#2.1", "PL", null].map(headOf)).toEqual(["II", "III#2", "PL", null]);
});

test.each([
  ["II", "Mục II. MỤC TIÊU"],
  ["III#2", "Mục III thứ hai"],
  ["PL.1", "Phụ lục 1"],
  [null, "Ngoài các mục"],
])("%s is called by its words and its title", (path, title) => {
  expect(partTitle(path, SECTIONS, "vi")).toBe(title);
});
