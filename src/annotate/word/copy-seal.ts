import { isOwnComment } from "../../ooxml/comment-words.js";
import { damagedPart } from "../../ooxml/inflate-entry.js";
import { openPackage, type Package, readPart } from "../../ooxml/package.js";
import { packageDigest } from "../../ooxml/package-digest.js";
import { relationshipsOf } from "../../ooxml/relationships.js";
import { isStrict, openXmlSource, withEdits, type XmlSource } from "../../ooxml/xml-source.js";
import { findMainPart } from "../../readers/docx/read-docx.js";
import type { CopyState } from "../annotator.js";
import { isSigned, withParts } from "./changed-package.js";
import { readComments, withComments } from "./comments-part.js";
import { linkComments } from "./package-links.js";

/**
 * The copy with a seal behind its comments: a digest of all its parts, by which a later run can tell
 * whether anybody has changed it. A signed file that got no comments stays as it is.
 */
export function sealedWordCopy(bytes: Uint8Array): Uint8Array {
  const source = openPackage(bytes);
  const comments = commentsOf(source);
  if (isSigned(source) && !hasOwnComments(source)) return bytes;
  if (comments === undefined) return sealedWordCopy(withPart(source));
  const bare = withoutSeal(comments);
  const seal = packageDigest(source, comments.part, bare);
  const content = openXmlSource(bare, comments.part);
  const end = { start: content.text.length, end: content.text.length, text: sealText(seal) };
  return withParts(source, new Map([[comments.part, withEdits(content, [end])]]));
}

/** What became of a copy that was sealed. @throws DocumentError where the file is no Word document */
export function wordCopyState(bytes: Uint8Array): CopyState {
  const source = openPackage(bytes);
  const comments = commentsOf(source);
  if (comments === undefined) return "foreign";
  const [, seal] = SEAL.exec(comments.text) ?? [];
  if (seal === packageDigest(source, comments.part, withoutSeal(comments))) return "untouched";
  return seal !== undefined || hasOwnComments(source) ? "edited" : "foreign";
}

function sealText(digest: string): string {
  return `<!--cchc-copy ${digest}-->`;
}

const SEAL = /<!--cchc-copy ([0-9a-f]{64})-->$/;

function commentsOf(source: Package): XmlSource | undefined {
  const relationships = relationshipsOf(source, findMainPart(source));
  return readComments(source, relationships).source;
}

function withoutSeal(comments: XmlSource): Uint8Array {
  const start = comments.text.search(SEAL);
  const end = comments.text.length;
  return withEdits(comments, start < 0 ? [] : [{ start, end, text: "" }]);
}

/** With a part for comments that holds none. */
function withPart(source: Package): Uint8Array {
  const mainPart = findMainPart(source);
  const main = readPart(source, mainPart);
  if (main === undefined) throw damagedPart(mainPart);
  const strict = isStrict(openXmlSource(main, mainPart));
  const relationships = relationshipsOf(source, mainPart);
  const { part, parts } = linkComments(source, mainPart, { relationships, strict });
  const none = withComments({ source: undefined, own: [], others: [] }, new Map(), { strict });
  return withParts(source, new Map([...parts, [part, none]]));
}

function hasOwnComments(source: Package): boolean {
  const { own, others } = readComments(source, relationshipsOf(source, findMainPart(source)));
  return own.length > 0 || others.some(isOwnComment);
}
