import { PDFParse } from "pdf-parse";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { wordsKey } from "../../../src/annotate/words-key.js";
import { readPdf } from "../../../src/readers/pdf/read-pdf.js";
import { notesIn, type ReadNote } from "./annotated.js";
import { annotatedCopy, checkedPdf, pdfPlans } from "./pdf-copies.js";

describe.each(pdfPlans())("the copy of $name", async ({ bytes }) => {
  const checked = await checkedPdf(bytes);
  const copy = await annotatedCopy(bytes, checked);
  const notes = await notesIn(copy);
  const own = notes.filter(({ author }) => author === "cchc");

  test("begins with the bytes of the original", () => {
    expect(Buffer.compare(copy.subarray(0, bytes.length), bytes)).toBe(0);
  });

  test("has one note that is drawn for each finding, on its page", () => {
    const order = (rule: string | undefined, page: number) => `${page} ${rule}`;
    const found = own.map(({ text, page }) => order(/\[([^[]*)\]$/.exec(text)?.[1], page));
    const wanted = checked.findings.map(({ rule, location }) => order(rule, location.page ?? 1));
    expect(found.sort()).toEqual(wanted.sort());
    expect(own.filter(({ isDrawn }) => !isDrawn)).toEqual([]);
  });

  test("has its notes over the words that the findings quote", async () => {
    const texts = await Promise.all(own.map((note) => textUnder(copy, note)));
    const strayed = checked.findings.flatMap(({ rule, quote, location }) => {
      const wanted = wordsKey(quote ?? "").replace(/…$/, "");
      const here = own.flatMap((note, index) =>
        note.page === location.page && note.text.endsWith(`[${rule}]`) ? [texts[index]] : [],
      );
      const isMarked = here.some((text) => text?.includes(wanted));
      return wanted === "" || isMarked ? [] : [{ rule, quote, here }];
    });
    expect(strayed).toEqual([]);
  });

  test("reads as the original does", async () => {
    expect(await readPdf(copy)).toEqual(await readPdf(bytes));
  });

  test("has the text of the original for another reader", async () => {
    const [was, is] = await Promise.all(
      [bytes, copy].map(
        async (one) => (await new PDFParse({ data: new Uint8Array(one) }).getText()).text,
      ),
    );
    expect(is).toBe(was);
  });

  test("does not change when it is annotated again", async () => {
    const again = await annotatedCopy(copy, await checkedPdf(copy));
    expect(Buffer.compare(again, copy)).toBe(0);
  });
});

/** The key of what another library finds printed in the boxes of a note, runs of letters whole. */
async function textUnder(bytes: Uint8Array, { page, boxes }: ReadNote): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const { items } = await (await (await task.promise).getPage(page)).getTextContent();
  const texts = boxes.flatMap(([left = 0, bottom = 0, right = 0, top = 0]) =>
    items.flatMap((item) => {
      if (!("str" in item)) return [];
      const [x = 0, y = 0] = item.transform.slice(4);
      const isWithin = y >= bottom && y <= top && x < right && x + item.width > left;
      return isWithin ? [item.str] : [];
    }),
  );
  await task.destroy();
  return wordsKey(texts.join(""));
}
