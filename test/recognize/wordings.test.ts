import { expect, test } from "vitest";
import { WordingTree } from "../../src/recognize/wordings.js";

test("a clause tells of each wording where it stands, in letters of its plain words", () => {
  const tree = new WordingTree();
  const [files, late, procedures] = ["ho so", "ho so qua han", "thu tuc"].map((text) =>
    tree.add(text),
  );
  const { words, places } = tree.read("Hồ sơ TTHC, hồ sơ quá hạn");
  expect(words.join(" ")).toBe("ho so thu tuc hanh chinh ho so qua han");
  expect([...places]).toEqual([
    [files, [0, 25]],
    [procedures, [6]],
    [late, [25]],
  ]);
});

test("no wording stands in a part of a word", () => {
  const tree = new WordingTree();
  tree.add("ho so");
  expect(tree.read("hồ sơn, tho so").places.size).toBe(0);
});

test("the same words are one wording, folded or as they are spoken", () => {
  const tree = new WordingTree();
  expect(tree.add("ki-ốt ")).toBe(tree.add("ki ot"));
});

test("a wording without words stands nowhere", () => {
  const tree = new WordingTree();
  tree.add("!");
  expect(tree.read("hồ sơ").places.size).toBe(0);
});
