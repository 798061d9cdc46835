import { type Block, textOf } from "../../document/document.js";
import { DocumentError } from "../../document/errors.js";
import type { Notice } from "../../document/notice.js";
import { commentWords, isOwnComment } from "../../ooxml/comment-words.js";
import { notWord, openPackage, type Package, readXmlPart } from "../../ooxml/package.js";
import { relationshipsOf } from "../../ooxml/relationships.js";
import { childrenNamed, descend, type XmlElement } from "../../ooxml/xml.js";
import { tidy } from "../../text/fold.js";
import type { Reader } from "../reader.js";
import { readBlocks } from "./blocks.js";
import { createListLabels } from "./list-labels.js";
import { readNumbering } from "./numbering.js";
import { createPartLoader, type PartLoader } from "./parts.js";
import { createRunFormats, readThemeFonts } from "./run-format.js";
import { readSections } from "./sections.js";
import {
  type Comment,
  type Formatting,
  finishedTraces,
  type SectionEnd,
  type Story,
  startStory,
} from "./story.js";
import { readStyles } from "./styles.js";
import { unreadNotices } from "./unread-objects.js";
import { wordlessChangesIn } from "./wordless-changes.js";

/** Reads a Word document (.docx, .docm); its numbering, formats and tables as Word prints them. */
export const readDocx: Reader = async (bytes) => {
  const source = openPackage(bytes);
  const mainPart = findMainPart(source);
  const body = descend(readXmlPart(source, mainPart), "w:body");
  if (body === undefined) throw notWord();
  const parts = createPartLoader(source, mainPart);
  const story = startStory(readFormatting(parts));
  const text = readBlocks(body, story, {});
  const blocks = [...text, ...readNotes(parts, story)];
  if (textOf(blocks).trim() === "") throw noText();
  const sections = readSections(sectionEnds(body, story), parts, story);
  const traces = finishedTraces(story);
  const letters = story.letters.letters();
  const wordlessChanges = wordlessChangesIn(body);
  return {
    document: {
      format: "docx",
      ocr: false,
      blocks,
      traces,
      ...(wordlessChanges === 0 ? {} : { wordlessChanges }),
      pictures: story.pictures,
      letters,
      ...sections,
    },
    notices: [...parts.notices, ...embeddedNotices(body), ...unreadNotices(story.unreadObjects)],
  };
};

/** The paragraphs of the main part in `root` by number, as `readDocx` counts them for its places. */
export function numberedParagraphs(
  source: Package,
  mainPart: string,
  root: XmlElement,
): readonly (XmlElement | undefined)[] {
  const body = descend(root, "w:body");
  if (body === undefined) throw notWord();
  const story = startStory(readFormatting(createPartLoader(source, mainPart)));
  readBlocks(body, story, {});
  return story.paragraphElements;
}

/**
 * The main part by the package's own word.
 * @throws DocumentError "format-mismatch" for a package without one, which is none of Word
 */
export function findMainPart(source: Package): string {
  const main = relationshipsOf(source, "").find(({ type }) => type === "officeDocument");
  const part = main?.target ?? "word/document.xml";
  if (!source.entries.has(part.toLowerCase())) throw notWord();
  return part;
}

/** The last section ends with the body and has its properties there. */
function sectionEnds(body: XmlElement, story: Story): readonly SectionEnd[] {
  const properties = descend(body, "w:sectPr");
  if (properties === undefined) return story.sectionEnds;
  return [...story.sectionEnds, { properties, lastParagraph: story.paragraphs }];
}

function readFormatting(parts: PartLoader): Formatting {
  const styles = readStyles(parts.load("styles"));
  const runFormats = createRunFormats(styles, readThemeFonts(parts.load("theme")));
  const numbering = readNumbering(parts.load("numbering"), styles);
  const listLabels = createListLabels(numbering, (rPr) => runFormats.of(undefined, rPr).font);
  return { styles, runFormats, listLabels, comments: commentsOf(parts.load("comments")) };
}

function commentsOf(root: XmlElement | undefined): ReadonlyMap<string, Comment> {
  const comments = new Map<string, Comment>();
  for (const comment of childrenNamed(root, "w:comment")) {
    const { "w:id": id, "w:author": author } = comment.attributes;
    if (id === undefined) continue;
    comments.set(id, { author, text: tidy(commentWords(comment)), own: isOwnComment(comment) });
  }
  return comments;
}

/** The footnotes and endnotes that the text refers to, each once, in the order of their references. */
function readNotes(parts: PartLoader, story: Story): readonly Block[] {
  const notes = {
    footnotes: byId(parts.load("footnotes"), "w:footnote"),
    endnotes: byId(parts.load("endnotes"), "w:endnote"),
  };
  const blocks: Block[] = [];
  for (const { type, id, place } of [...story.noteReferences]) {
    const note = notes[type].get(id);
    if (note === undefined) continue;
    notes[type].delete(id);
    story.anchor = place;
    for (const block of readBlocks(note, story, {})) blocks.push(block);
  }
  return blocks;
}

function byId(root: XmlElement | undefined, name: string): Map<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  for (const note of childrenNamed(root, name)) {
    const id = note.attributes["w:id"];
    if (id !== undefined) notes.set(id, note);
  }
  return notes;
}

/** Word itself unpacks what other programs embed as "altChunk" only when it opens the file. */
function embeddedNotices(body: XmlElement): readonly Notice[] {
  if (childrenNamed(body, "w:altChunk").length === 0) return [];
  const message = {
    vi: "Tệp Word nhúng nội dung từ tệp khác nên phần đó chưa được đọc; hãy mở tệp bằng Word rồi lưu lại để nội dung đó thành văn bản.",
    en: "The Word file embeds content of other files, which is not read; open it in Word and save it to turn that content into text.",
  };
  return [{ code: "degraded-reading", message }];
}

function noText(): DocumentError {
  return new DocumentError("no-text", {
    vi: "Tệp Word không có chữ nào (có thể chỉ chứa ảnh chụp); hãy dùng bản soạn thảo hoặc bản PDF của văn bản.",
    en: "The Word file contains no text at all (perhaps only pictures of pages); use the edited document or its PDF.",
  });
}
