import { extractRawText } from "mammoth";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/readers/docx/read-docx.js";
import {
  annotatedCopy,
  checkedWord,
  ownIds,
  partText,
  withoutMarksOf,
  wordPlans,
} from "./word-copies.js";

describe.each(await wordPlans())("the copy of $name", async ({ bytes }) => {
  const checked = await checkedWord(bytes);
  const copy = await annotatedCopy(bytes, checked);
  const hasFindings = checked.findings.length > 0;
  const ids = hasFindings ? ownIds(partText(copy, "word/comments.xml")) : [];

  test("has one comment for each finding", () => {
    expect(ids).toHaveLength(checked.findings.length);
  });

  test("is byte for byte the original without the marks", () => {
    const original = partText(bytes, "word/document.xml");
    expect(withoutMarksOf(partText(copy, "word/document.xml"), ids)).toBe(original);
  });

  test("reads as the original does, its own comments being no traces of editing", async () => {
    expect(await readDocx(copy)).toEqual(await readDocx(bytes));
  });

  test("does not change when it is annotated again", async () => {
    const again = await annotatedCopy(copy, await checkedWord(copy));
    expect(Buffer.compare(again, copy)).toBe(0);
  });

  test("gives back the original when nothing is found any more", async () => {
    const clean = await annotatedCopy(copy, { ...checked, findings: [] });
    expect(partText(clean, "word/document.xml")).toBe(partText(bytes, "word/document.xml"));
  });

  test("has the text of the original for another reader", async () => {
    const [was, is] = await Promise.all(
      [bytes, copy].map((one) => extractRawText({ buffer: Buffer.from(one) })),
    );
    expect(is?.value).toBe(was?.value);
  });
});
