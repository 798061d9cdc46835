import { expect, test } from "vitest";
import { z } from "zod";
import { problemsOfSchema } from "../../src/yaml/schema-problems.js";
import { parseYaml, placeOf, type YamlNature } from "../../src/yaml/yaml-source.js";

const NATURE: YamlNature = {
  demand: { vi: "Tệp phải có khóa.", en: "The file must hold keys." },
  quoting: { vi: "dấu ngoặc", en: "quote values" },
  whenEmpty: "fault",
};
const SCHEMA = z.strictObject({
  name: z.string().min(1),
  count: z.number().optional(),
  open: z.boolean().optional(),
  level: z.union([z.enum(["low", "high"]), z.strictObject({ top: z.number() })]).optional(),
  list: z.array(z.string()).min(1).optional(),
});

function problemsIn(text: string): readonly string[] {
  const source = parseYaml(text, "a.yaml", NATURE);
  const issues = SCHEMA.safeParse(source.values).error?.issues ?? [];
  return problemsOfSchema(source.document, issues, {
    keysAt: () => Object.keys(SCHEMA.shape),
    demandOf: (key) => (key === "top" ? { vi: "cần một đỉnh", en: "it takes a top" } : undefined),
  }).map(({ offset, text: { vi } }) => `${placeOf(offset, source)}: ${vi}`);
}

test.each([
  [
    "name: a\ncuont: 1\n",
    [
      "a.yaml:2:1: Khóa “cuont” không dùng được ở đây; có phải ý bạn là “count”? Các khóa dùng được: name, count, open, level, list.",
    ],
  ],
  ["count: 1\n", ["a.yaml:1:1: Thiếu khóa “name” ở đây. Hãy bổ sung khóa này."]],
  ["name: a\ncount: x\n", ["a.yaml:2:8: Giá trị của “count” chưa đúng: cần một con số."]],
  ["name: a\nopen: x\n", ["a.yaml:2:7: Giá trị của “open” chưa đúng: cần true hoặc false."]],
  ["name: a\nlist: x\n", ["a.yaml:2:7: Giá trị của “list” chưa đúng: cần một danh sách."]],
  [
    "name: a\nlist: []\n",
    ["a.yaml:2:7: Giá trị của “list” chưa đúng: danh sách không được để trống."],
  ],
  [
    "name: ''\n",
    [
      "a.yaml:1:7: Giá trị của “name” chưa đúng: cần một đoạn chữ không để trống, đặt trong ngoặc kép nếu có ký tự đặc biệt.",
    ],
  ],
  [
    "name: a\nlevel: hig\n",
    [
      "a.yaml:2:8: “hig” không phải là giá trị của “level”; có phải ý bạn là “high”? Các giá trị dùng được: low, high.",
    ],
  ],
  ["name: a\nlevel: { top: x }\n", ["a.yaml:2:15: Giá trị của “top” chưa đúng: cần một đỉnh."]],
  ["name: a\n", []],
])("%j", (text, expected) => {
  expect(problemsIn(text)).toEqual(expected);
});

test("a list or a group that is missing is shown by an example of that key", () => {
  const schema = z.strictObject({
    list: z.array(z.strictObject({ a: z.string() })),
    group: z.strictObject({ b: z.string() }),
    items: z.array(z.strictObject({ a: z.string() })),
  });
  const source = parseYaml("list: x\ngroup: y\nitems: [z]\n", "a.yaml", NATURE);
  const issues = schema.safeParse(source.values).error?.issues ?? [];
  const problems = problemsOfSchema(source.document, issues, {
    keysAt: () => [],
    demandOf: () => undefined,
    exampleOf: (key) => ({ list: "[{ a: x }]", group: "{ b: y }", items: "[{ a: x }]" })[key],
  });
  expect(problems.map(({ text }) => text.vi)).toEqual([
    "Giá trị của “list” chưa đúng: cần một danh sách, như [{ a: x }].",
    "Giá trị của “group” chưa đúng: cần một nhóm khóa, như { b: y }.",
    "Giá trị của “items” chưa đúng: cần một nhóm khóa, như { a: x }.",
  ]);
});
