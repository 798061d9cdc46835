import type { Bilingual } from "../../document/bilingual.js";
import { damagedPart } from "../../ooxml/inflate-entry.js";
import { openPackage, type Package, readPart } from "../../ooxml/package.js";
import { relationshipsOf } from "../../ooxml/relationships.js";
import { isStrict, openXmlSource, withEdits, type XmlSource } from "../../ooxml/xml-source.js";
import { findMainPart } from "../../readers/docx/read-docx.js";
import type { Annotator, Remark } from "../annotator.js";
import { isSigned, withParts } from "./changed-package.js";
import { withoutRecords } from "./comment-records.js";
import { newRemarks, readComments, withComments } from "./comments-part.js";
import { markIds, withoutMarks } from "./own-marks.js";
import { linkComments } from "./package-links.js";
import { placedMarks } from "./placed-marks.js";

/**
 * Writes the remarks as comments in the margin of a Word file. Nothing else changes: without the marks
 * of the comments the text of the document is byte for byte what it was, and every other part is
 * copied as it is packed.
 */
export const annotateWord: Annotator = async (bytes, { remarks, title }) => {
  const source = openPackage(bytes);
  const mainPart = findMainPart(source);
  const relationships = relationshipsOf(source, mainPart);
  const comments = readComments(source, relationships);
  if (remarks.length === 0 && comments.own.length === 0) return { bytes, notices: [] };
  const original = withoutOwnMarks(openPart(source, mainPart), comments.own.map(idOf));
  const isTaken = new Set([...comments.others.map(idOf), ...markIds(original.root)]);
  const numbered = withIds(newRemarks(comments, remarks), isTaken);
  const strict = isStrict(original);
  const link = linkComments(source, mainPart, { relationships, strict });
  const marks = placedMarks({ source, main: original, title }, numbered);
  const changed = new Map([
    ...link.parts,
    [mainPart, withEdits(original, marks)],
    ...withoutRecords(source, relationships, comments.own),
    [link.part, withComments(comments, numbered, { strict })],
  ]);
  return { bytes: withParts(source, changed), notices: isSigned(source) ? [BROKEN_SIGNATURE] : [] };
};

function openPart(source: Package, name: string): XmlSource {
  const bytes = readPart(source, name);
  if (bytes === undefined) throw damagedPart(name);
  return openXmlSource(bytes, name);
}

function withoutOwnMarks(main: XmlSource, ids: readonly string[]): XmlSource {
  const edits = withoutMarks(main, new Set(ids));
  return edits.length === 0 ? main : openXmlSource(withEdits(main, edits), main.part);
}

function idOf({ attributes }: { attributes: Readonly<Record<string, string>> }): string {
  return attributes["w:id"] ?? "";
}

/** The remarks under the lowest numbers that are free. */
function withIds(
  remarks: readonly Remark[],
  isTaken: ReadonlySet<string>,
): ReadonlyMap<number, Remark> {
  const numbered = new Map<number, Remark>();
  let id = 0;
  for (const remark of remarks) {
    while (isTaken.has(String(id))) id += 1;
    numbered.set(id, remark);
    id += 1;
  }
  return numbered;
}

const BROKEN_SIGNATURE: Bilingual = {
  vi: "Văn bản có chữ ký số; Word sẽ báo chữ ký trong bản có ghi chú không còn hợp lệ vì tệp đã thêm ghi chú. Chữ ký trong tệp gốc vẫn nguyên.",
  en: "The document is digitally signed; Word will call the signature in the annotated copy invalid because comments were added. The one in the original holds.",
};
