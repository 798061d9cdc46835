import { expect, test } from "vitest";
import { sealedWordCopy, wordCopyState } from "../../../src/annotate/word/copy-seal.js";
import { readDocx } from "../../../src/readers/docx/read-docx.js";
import { p } from "../../readers/docx/build-docx.js";
import { annotated, filesOf, remark, type WordFiles, wordFile } from "./annotated.js";
import { zipped } from "./zipped.js";

const ORIGINAL = wordFile({ body: p("Mục tiêu") + p("Nhiệm vụ") });
const AN =
  '<w:comment w:id="0" w:author="An" w:initials="A"><w:p><w:r><w:t>Xem lại.</w:t></w:r></w:p></w:comment>';

async function copyOf(bytes: Uint8Array, texts: readonly string[]): Promise<Uint8Array> {
  const remarks = texts.map((text) => remark(1, null, text));
  return sealedWordCopy((await annotated(bytes, remarks)).bytes);
}

function changed(copy: Uint8Array, change: (files: WordFiles) => WordFiles): Uint8Array {
  return zipped(change(filesOf(copy)));
}

test.each([[["Sai."]], [[]]])("a copy with the remarks %j is known again", async (texts) => {
  expect(wordCopyState(await copyOf(ORIGINAL, texts))).toBe("untouched");
});

test("the seal stands behind the comments, and everything else is as without it", async () => {
  const { bytes } = await annotated(ORIGINAL, [remark(1)]);
  const [bare, sealed] = [filesOf(bytes), filesOf(sealedWordCopy(bytes))];
  const [, seal = ""] = sealed["word/comments.xml"]?.split("</w:comments>") ?? [];
  expect(seal).toMatch(/^<!--cchc-copy [0-9a-f]{64}-->$/);
  expect(sealed).toEqual({ ...bare, "word/comments.xml": `${bare["word/comments.xml"]}${seal}` });
});

test("a copy of a copy has one seal, and the same bytes where the remarks are the same", async () => {
  const copy = await copyOf(ORIGINAL, ["Sai."]);
  expect(Buffer.compare(await copyOf(copy, ["Sai."]), copy)).toBe(0);
  const other = await copyOf(copy, ["Thiếu."]);
  expect(filesOf(other)["word/comments.xml"]?.match(/<!--/g)).toHaveLength(1);
  expect(wordCopyState(other)).toBe("untouched");
});

test("the copy of a file in which nothing is found reads as the file does", async () => {
  const copy = await copyOf(ORIGINAL, []);
  expect(filesOf(copy)["word/document.xml"]).toBe(filesOf(ORIGINAL)["word/document.xml"]);
  expect(await readDocx(copy)).toEqual(await readDocx(ORIGINAL));
});

const EDITS: Readonly<Record<string, (files: WordFiles) => WordFiles>> = {
  "a corrected text": (files) => ({
    ...files,
    "word/document.xml": (files["word/document.xml"] ?? "").replace("Nhiệm vụ", "Nhiệm vụ 2026"),
  }),
  "a comment of somebody else": (files) => ({
    ...files,
    "word/comments.xml": (files["word/comments.xml"] ?? "").replace("</w:comments>", `${AN}$&`),
  }),
  "a comment of ours that was written into": (files) => ({
    ...files,
    "word/comments.xml": (files["word/comments.xml"] ?? "").replace("Sai.", "Sai. Đã hỏi."),
  }),
  "a part more, as another program saves it": (files) => ({
    ...files,
    "word/settings.xml": "<w:settings/>",
    "word/comments.xml": (files["word/comments.xml"] ?? "").replace(/<!--.*-->/, ""),
  }),
};

test.each(Object.entries(EDITS))("%s makes an edited copy", async (_, edit) => {
  expect(wordCopyState(changed(await copyOf(ORIGINAL, ["Sai."]), edit))).toBe("edited");
});

test.each([
  ["without comments", ORIGINAL],
  ["with comments of others", wordFile({ body: p("Mục tiêu"), comments: AN })],
])("a file %s is not known", (_, bytes) => {
  expect(wordCopyState(bytes)).toBe("foreign");
});

test("a signed file in which nothing is found stays as it was signed", async () => {
  const signed = wordFile({ body: p("Mục tiêu"), comments: AN }, (files) => ({
    ...files,
    "_xmlsignatures/sig1.xml": "<S/>",
  }));
  expect(Buffer.compare(await copyOf(signed, []), signed)).toBe(0);
});
