import { expect, test } from "vitest";
import { filesOfShard } from "../../../src/check/batch/shard.js";

const FILES = Array.from({ length: 151 }, (_, index) => fileOf(`so-${index}/ke-hoach.docx`));

function fileOf(label: string) {
  return { path: label, label };
}

function partsOf(files: readonly { label: string; path: string }[], count: number) {
  return Array.from({ length: count }, (_, index) =>
    filesOfShard(files, { index: index + 1, count }).map(({ label }) => label),
  );
}

test.each([
  [1, 151],
  [2, 151],
  [8, 151],
  [20, 12],
])("%d parts of %d hold each file once and differ by one at most", (count, number) => {
  const files = FILES.slice(0, number);
  const parts = partsOf(files, count);
  const sizes = parts.map(({ length }) => length);
  expect(parts.flat().sort()).toEqual(files.map(({ label }) => label).sort());
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
});

test("a part is the same in whatever order the files are found, and keeps their order", () => {
  const [part = []] = partsOf(FILES, 4);
  const [turned = []] = partsOf(FILES.toReversed(), 4);
  expect(turned.toReversed()).toEqual(part);
});

test("a file that is added moves few of the others", () => {
  const before = partsOf(FILES, 8);
  const after = partsOf([...FILES, fileOf("moi/ke-hoach.docx")], 8);
  const moved = before.flatMap((part, index) =>
    part.filter((label) => !(after[index] ?? []).includes(label)),
  );
  expect(moved.length).toBeLessThan(FILES.length / 8);
});

test("letters that machines spell differently do not move a file", () => {
  const spelled = (form: "NFC" | "NFD") =>
    partsOf(
      ["Sở Y tế.docx", "Sở Nội vụ.docx", "Sở Tư pháp.docx"].map((name) =>
        fileOf(name.normalize(form)),
      ),
      2,
    ).map((part) => part.map((name) => name.normalize("NFC")));
  expect(spelled("NFD")).toEqual(spelled("NFC"));
});
