import { expect, test } from "vitest";
import { mayBeLegacyWords } from "../../../src/text/encodings/legacy-evidence.js";

test("words with plain letters are counted, those with Latin-1 signs each by itself", () => {
  expect(mayBeLegacyWords("Cäng hßa x· héi, x· 12 KH")).toEqual({
    words: 6,
    signed: new Map([
      ["Cäng", 1],
      ["hßa", 1],
      ["x·", 2],
      ["héi", 1],
    ]),
  });
});

test("words with letters that only Unicode has may be in no old encoding", () => {
  expect(mayBeLegacyWords("Kế hoạch của tỉnh, ho\u0300a và công")).toEqual({
    words: 2,
    signed: new Map([
      ["và", 1],
      ["công", 1],
    ]),
  });
});

test("signs alone are no words, and letters of two code units tell nothing", () => {
  expect(mayBeLegacyWords("· ¸ 𝐀𝐁 a𝐁é")).toEqual({ words: 1, signed: new Map([["a𝐁é", 1]]) });
});
