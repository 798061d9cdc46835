import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { DocumentError } from "../document/errors.js";
import { ANNOTATORS } from "./annotator.js";

/**
 * Whether the file is a copy that this tool annotated, also where somebody has changed it since. A file that
 * cannot be read is none.
 */
export async function isAnnotatedCopy(path: string): Promise<boolean> {
  const load = extname(path).toLowerCase() === ".pdf" ? ANNOTATORS.pdf : ANNOTATORS.docx;
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined || load === undefined) return false;
  const { stateOf } = await load();
  try {
    return stateOf(bytes) !== "foreign";
  } catch (error) {
    if (error instanceof DocumentError) return false;
    throw error;
  }
}
