import { expect, test } from "vitest";
import { UserError } from "../../src/document/errors.js";
import {
  offsetOf,
  offsetOfKey,
  parseYaml,
  placeOf,
  refuse,
  type YamlSource,
} from "../../src/yaml/yaml-source.js";

const NATURE = {
  demand: { vi: "Tệp phải có khóa.", en: "The file must hold keys." },
  quoting: { vi: "dấu ngoặc", en: "quote values" },
  whenEmpty: "fault",
} as const;

function parse(text: string): YamlSource {
  return parseYaml(text, "a.yaml", NATURE);
}

function refusal(run: () => unknown): UserError["text"] | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.text;
    throw error;
  }
}

test("values are known with their places and those of their keys", () => {
  const source = parse("một: 1\nhai:\n  - ba: [x, y]\n");
  expect(source.values).toEqual({ một: 1, hai: [{ ba: ["x", "y"] }] });
  const places = [
    offsetOf(source.document, ["hai", 0, "ba", 1]),
    offsetOfKey(source.document, ["hai", 0], "ba"),
    offsetOfKey(source.document, [], "hai"),
    offsetOf(source.document, ["không có"]),
  ];
  expect(places.map((offset) => placeOf(offset, source))).toEqual([
    "a.yaml:3:13",
    "a.yaml:3:5",
    "a.yaml:2:1",
    "a.yaml:1:1",
  ]);
});

test("a file of nothing but comments holds no keys where that is allowed", () => {
  const text = "# stage: draft\n";
  expect(parseYaml(text, "a.yaml", { ...NATURE, whenEmpty: "nothing" }).values).toEqual({});
  expect(refusal(() => parse(text))?.vi).toBe("a.yaml:1:1: Tệp phải có khóa.");
});

test.each([
  [
    "a colon that is missing",
    "một: 1\nhai\nba: 3\n",
    "2:1",
    "sau tên khóa ở dòng này thiếu dấu hai chấm và một dấu cách",
  ],
  [
    "a star without quotes",
    "ba: 3\nmột: [a, *.docx]\n",
    "2:10",
    "giá trị bắt đầu bằng dấu * phải đặt trong ngoặc kép",
  ],
  [
    "names that swell without end",
    `${bomb(12)}`,
    "3:10",
    "giá trị bắt đầu bằng dấu * phải đặt trong ngoặc kép",
  ],
])("%s is told with its place", (_, text, place, cause) => {
  expect(refusal(() => parse(text))?.vi).toBe(
    `a.yaml:${place}: Tệp không đúng cú pháp YAML ở đây: ${cause}. Hãy xem lại thụt lề, dấu hai chấm và dấu ngoặc.`,
  );
});

/** Each line names the one before it nine times. */
function bomb(levels: number): string {
  const lines = Array.from(
    { length: levels },
    (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(", ")}]`,
  );
  return ["a0: &a0 x", "b:", ...lines].join("\n");
}

test("what holds no keys is told what it must be", () => {
  expect(refusal(() => parse("- một\n"))?.vi).toBe("a.yaml:1:1: Tệp phải có khóa.");
});

test("problems are told together, in the order of the file; none are no error", () => {
  const source = parse("một: 1\nhai: 2\n");
  const problem = (offset: number, vi: string) => ({ offset, text: { vi, en: vi } });
  expect(refusal(() => refuse([problem(7, "Sau."), problem(0, "Trước.")], source))?.vi).toBe(
    "a.yaml:1:1: Trước.\na.yaml:2:1: Sau.",
  );
  expect(refusal(() => refuse([], source))).toBeUndefined();
});
