import { convertToHtml, extractRawText } from "mammoth";
import { describe, expect, test } from "vitest";
import { wordsKey } from "../../../src/annotate/words-key.js";
import { readDocx } from "../../../src/readers/docx/read-docx.js";
import {
  annotatedCopy,
  byAnotherAuthor,
  checkedWord,
  ownIds,
  partText,
  textsByParagraph,
  titleParagraph,
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

  test("has each comment in the paragraph of its finding, on the words that it quotes", async () => {
    const { document } = await readDocx(byAnotherAuthor(copy));
    const traces = document.traces.filter(({ author }) => author === "Another");
    const wanted = checked.findings.map((finding) => ({
      rule: finding.rule,
      paragraph: finding.location.paragraph ?? titleParagraph(document, checked),
      quote: wordsKey(finding.quote ?? ""),
    }));
    const found = traces.map(({ comment, place, text }) => ({
      rule: /\[([^[]*)\]$/.exec(comment ?? "")?.[1],
      paragraph: place.paragraph,
      text: wordsKey(text),
    }));
    const order = (one: {
      readonly paragraph?: number | undefined;
      readonly rule?: string | undefined;
    }) => `${one.paragraph} ${one.rule}`;
    expect(found.map(order).sort()).toEqual(wanted.map(order).sort());
    const texts = textsByParagraph(document.blocks);
    const strayed = wanted.filter(
      ({ quote, ...one }) =>
        wordsKey(texts.get(one.paragraph) ?? "").includes(quote) &&
        !found.some((other) => order(other) === order(one) && other.text.includes(quote)),
    );
    expect(strayed.map(order)).toEqual([]);
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

  test("has the comments of the findings for another reader", async () => {
    const { value } = await convertToHtml(
      { buffer: Buffer.from(copy) },
      { styleMap: ["comment-reference => sup"] },
    );
    const said = [...value.matchAll(/<dd>.*?\[([^[]*)\] <a href="#comment-ref/gs)];
    expect(said.map(([, rule]) => rule).sort()).toEqual(
      checked.findings.map(({ rule }) => rule).sort(),
    );
  });
});
