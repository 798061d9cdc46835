import { expect, test } from "vitest";
import { oddLetters } from "../../src/text/odd-letters.js";

test.each([
  ["ha\u0300nh chính", [{ kind: "decomposed", index: 1 }]],
  ["mô\u0323t cửa", [{ kind: "decomposed", index: 1 }]],
  ["thu\u031b\u0301 tự", [{ kind: "decomposed", index: 2 }]],
  ["hồ s\u043e", [{ kind: "look-alike", index: 4 }]],
  ["c\u0430o", [{ kind: "look-alike", index: 1 }]],
  ["\u0421ải cách", [{ kind: "look-alike", index: 0 }]],
  ["\u00d0iều 1", [{ kind: "look-alike", index: 0 }]],
  ["ca\u200bo", [{ kind: "invisible", index: 2 }]],
  ["ca\u00ad\u200bo", [{ kind: "invisible", index: 2 }]],
  ["ca\uf06fo", [{ kind: "unreadable", index: 2 }]],
  ["ph\ufffdng", [{ kind: "unreadable", index: 2 }]],
])("the odd letters of %j", (stored, expected) => {
  expect(oddLetters(stored)).toEqual(expected);
});

test.each([
  "Nâng cao chất lượng",
  "5 μm",
  "góc α, β",
  "Москва",
  "\u200bcao\u200b",
  "\uf0b7 cao",
  "",
])("none in %j", (stored) => {
  expect(oddLetters(stored)).toEqual([]);
});

test.each([
  ["trang thi\u00e1\u00ba\u00bft b\u1ecb", [{ kind: "misread", index: 9 }]],
  ["kinh ph\u00c3\u00ad", [{ kind: "misread", index: 7 }]],
  [
    "\u00c4\u2018a\u00cc\u2030m",
    [
      { kind: "misread", index: 0 },
      { kind: "misread", index: 3 },
    ],
  ],
  ["c«ng viÖc ®\u00adîc nªu", [0, 5, 10, 15].map((index) => ({ kind: "legacy", index }))],
  ["ti?p nhận", [{ kind: "unreadable", index: 2 }]],
  ["tối \ufffda", [{ kind: "unreadable", index: 4 }]],
])("the letters of another encoding in %j", (stored, expected) => {
  expect(oddLetters(stored)).toEqual(expected);
});

test.each([
  "XÃ\u00a0HÒA BÌNH, CẤP XÃ” và XÃ–PHƯỜNG",
  "30 m², ± 2 mm, «Một cửa»®, 5 µm",
  "Ai trả kết quả?Khi nào?",
  "xa.gov.vn/hoso?id=12&ma=ab",
])("none in %j, where such signs stand by right", (stored) => {
  expect(oddLetters(stored)).toEqual([]);
});

test.each(["a", "®a", "Ã¡", "a?b", "á»", "\ufffd"])(
  "a million letters of %j are looked through in seconds",
  (letters) => {
    const start = performance.now();
    oddLetters(`${letters.repeat(1_000_000 / letters.length)}?`);
    expect((performance.now() - start) / 1000).toBeLessThan(5);
  },
);
