import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { DocumentError } from "../document/errors.js";
import { isOwnComment } from "../ooxml/comment-words.js";
import { openPackage, readXmlPart } from "../ooxml/package.js";
import { relationshipsOf } from "../ooxml/relationships.js";
import { childrenNamed } from "../ooxml/xml.js";
import { findMainPart } from "../readers/docx/read-docx.js";
import { withoutOwnUpdate } from "./pdf/own-update.js";

/**
 * Whether this tool wrote remarks into the file that are still there: the comments of a Word file, the
 * notes at the end of a PDF. A file that cannot be read has none.
 */
export async function bearsOwnRemarks(path: string): Promise<boolean> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return false;
  if (extname(path).toLowerCase() === ".pdf") return withoutOwnUpdate(bytes).length < bytes.length;
  try {
    return hasOwnComment(bytes);
  } catch (error) {
    if (error instanceof DocumentError) return false;
    throw error;
  }
}

function hasOwnComment(bytes: Uint8Array): boolean {
  const source = openPackage(bytes);
  const relationships = relationshipsOf(source, findMainPart(source));
  const related = relationships.find(({ type, external }) => type === "comments" && !external);
  const comments = related === undefined ? undefined : readXmlPart(source, related.target);
  return childrenNamed(comments, "w:comment").some(isOwnComment);
}
