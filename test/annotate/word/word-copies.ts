import { readdirSync, readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { findingRemarks } from "../../../src/annotate/finding-remarks.js";
import { annotateWord } from "../../../src/annotate/word/annotate-word.js";
import { checkReading } from "../../../src/check/check-document.js";
import { type Block, type Document, placeAt } from "../../../src/document/document.js";
import type { CheckedDocument } from "../../../src/findings/report.js";
import { openPackage, readPart } from "../../../src/ooxml/package.js";
import { loadProfile } from "../../../src/profiles/load-profile.js";
import { readDocx } from "../../../src/readers/docx/read-docx.js";
import { asWord } from "../../forms/as-word.js";
import { realPlans } from "../../forms/real-plans.js";

export interface WordPlan {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Plans as Word files: the fixtures, and the real ones that lie beside the repository. */
export async function wordPlans(): Promise<WordPlan[]> {
  const fixtures = readdirSync("fixtures", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".docx"))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`fixtures/${name}`)) }));
  const plans = await realPlans();
  const real = plans.flatMap(({ name, printed }) =>
    (["typed", "automatic"] as const).map(async (numbering) => ({
      name: `${name} ${numbering}`,
      bytes: await asWord(printed, { numbering, size: 14 }),
    })),
  );
  return [...fixtures, ...(await Promise.all(real))];
}

/** What the rules find in a Word file. */
export async function checkedWord(bytes: Uint8Array): Promise<CheckedDocument> {
  const settings = {
    profile: await loadProfile("cchc-2026"),
    stage: "draft",
    levels: {},
    options: {},
  } as const;
  return checkReading(await readDocx(bytes), "plan.docx", settings);
}

/** The copy with the findings of `checked` in Vietnamese. */
export async function annotatedCopy(
  bytes: Uint8Array,
  checked: CheckedDocument,
): Promise<Uint8Array> {
  return (await annotateWord(bytes, findingRemarks(checked, "vi"))).bytes;
}

/** The text of a part as it stands in the package. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = readPart(openPackage(bytes), name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return Buffer.from(part).toString("utf8");
}

/** The text without the marks of the comments with `ids`, by a way of its own. */
export function withoutMarksOf(xml: string, ids: readonly string[]): string {
  const id = `w:id="(?:${ids.join("|")})"`;
  const marks = [
    `<w:commentRangeStart ${id}/>`,
    `<w:commentRangeEnd ${id}/>`,
    `<w:r><w:commentReference ${id}/></w:r>`,
  ].join("|");
  return xml
    .replace(new RegExp(`>(?:${marks})+</w:p >`, "g"), "/>")
    .replace(new RegExp(marks, "g"), "");
}

/** The ids of the comments whose author is "cchc". */
export function ownIds(comments: string): string[] {
  return [
    ...comments.matchAll(/<w:comment w:id="(\d+)" w:author="cchc" w:initials="cchc">/g),
  ].flatMap(([, id]) => id ?? []);
}

/** The copy as if somebody else had written its comments, so that they are read. */
export function byAnotherAuthor(copy: Uint8Array): Uint8Array {
  const files = unzipSync(copy);
  const comments = files["word/comments.xml"];
  if (comments === undefined) return copy;
  const renamed = strFromU8(comments).replaceAll('w:author="cchc"', 'w:author="Another"');
  return zipSync({ ...files, "word/comments.xml": strToU8(renamed) });
}

/** The number of the paragraph that holds the subject of the plan, or else names its kind. */
export function titleParagraph(
  { blocks }: Document,
  { subject }: CheckedDocument,
): number | undefined {
  const paragraphs = blocks.filter((block) => block.type === "paragraph");
  const title = [subject ?? "KẾ HOẠCH", "KẾ HOẠCH"].map((words) =>
    paragraphs.find(({ text }) => text !== "" && (text.includes(words) || words.startsWith(text))),
  );
  const found = title.find((one) => one !== undefined);
  return found === undefined ? undefined : placeAt(found, 0).paragraph;
}

/** The text of every paragraph by its number, those in cells too. */
export function textsByParagraph(blocks: readonly Block[]): Map<number | undefined, string> {
  return new Map(
    blocks.flatMap((block) =>
      block.type === "paragraph"
        ? [[placeAt(block, 0).paragraph, block.text] as const]
        : [...textsByParagraph(block.cells.flatMap((cell) => cell.blocks))],
    ),
  );
}
