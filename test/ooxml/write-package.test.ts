import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { openPackage, readPart } from "../../src/ooxml/package.js";
import { writePackage } from "../../src/ooxml/write-package.js";

const PARTS = new Map([
  ["[Content_Types].xml", "<Types/>"],
  ["word/document.xml", "<w>Kế hoạch cải cách hành chính</w>".repeat(1000)],
  ["word/trống.xml", ""],
]);

test("our own reader gives back every part", () => {
  const source = openPackage(writePackage(PARTS));
  const parts = [...PARTS.keys()].map((name) => [name, textOf(readPart(source, name))]);
  expect(parts).toEqual([...PARTS]);
});

test("another reader of archives gives back every part", () => {
  const parts = Object.entries(unzipSync(writePackage(PARTS)));
  expect(parts.map(([name, bytes]) => [name, textOf(bytes)])).toEqual([...PARTS]);
});

test("the same parts give the same bytes, deflated", () => {
  const [one, other] = [writePackage(PARTS), writePackage(PARTS)];
  expect(one).toEqual(other);
  expect(one.length).toBeLessThan(1000);
});

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}
