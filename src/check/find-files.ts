import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { extname, sep } from "node:path";
import { DocumentError } from "../document/errors.js";
import { READABLE_EXTENSIONS } from "../readers/formats.js";
import { existingPath } from "./existing-path.js";
import { filesBelow, type Input, type InputFile, withSlashes } from "./files-below.js";
import { isGlob, parseGlob } from "./glob-pattern.js";
import { pathKey } from "./path-key.js";

export interface FoundFiles {
  readonly files: readonly Input[];
  /** Files in the folders that are of no known kind, by ending (".xlsx"; "" for none). */
  readonly skipped: Readonly<Record<string, number>>;
  /** Those files. */
  readonly others: readonly InputFile[];
}

/**
 * The files that `paths` name: files as they are, folders with all below them, and globs; in stable
 * order and each once. A path that does not exist is passed on, so that it fails as a document; one
 * that gives no file stands in its place with the reason.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, Input>();
  const skipped: Record<string, number> = {};
  const others = new Map<string, InputFile>();
  for (const path of paths) {
    const { known, unknown } = await inputsOf(path);
    for (const input of known) {
      const key = pathKey("path" in input ? input.path : input.label);
      if (!files.has(key)) files.set(key, input);
    }
    for (const file of unknown) {
      const key = pathKey(file.path);
      if (others.has(key)) continue;
      others.set(key, file);
      const ending = endingOf(file);
      skipped[ending] = (skipped[ending] ?? 0) + 1;
    }
  }
  return { files: [...files.values()], skipped, others: [...others.values()] };
}

interface Sorted {
  readonly known: readonly Input[];
  readonly unknown: readonly InputFile[];
}

async function inputsOf(given: string): Promise<Sorted> {
  const path = existingPath(given);
  try {
    if (existsSync(path) && (await stat(path)).isDirectory()) return await filesOfFolder(path);
    if (!existsSync(path) && isGlob(path)) return { known: await filesOfGlob(path), unknown: [] };
    return { known: [{ path, label: withSlashes(given) }], unknown: [] };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { known: [{ label: withSlashes(given), error }], unknown: [] };
  }
}

async function filesOfFolder(folder: string): Promise<Sorted> {
  const all = await filesBelow(folder, Number.POSITIVE_INFINITY);
  const unknown = all.filter((input) => "path" in input).filter((file) => !isReadable(file));
  if (all.length > unknown.length) {
    return { known: all.filter((input) => !("path" in input) || isReadable(input)), unknown };
  }
  throw new DocumentError("not-found", {
    vi: `Thư mục “${folder}” không có tệp kế hoạch nào đọc được (Word, PDF, HTML, Markdown hoặc văn bản thuần).`,
    en: `The folder “${folder}” contains no plan that can be read (Word, PDF, HTML, Markdown or plain text).`,
  });
}

async function filesOfGlob(printed: string): Promise<readonly Input[]> {
  const found: Input[] = [];
  const glob = withSlashes(printed).normalize("NFC");
  for (const { base, depth, matches } of parseGlob(glob, LETTERS)) {
    const folder = existingPath(base);
    const all = existsSync(folder === "" ? "." : folder) ? await filesBelow(folder, depth) : [];
    found.push(...all.filter((input) => "error" in input || matches(input.label.normalize("NFC"))));
  }
  if (found.length > 0) return found;
  throw new DocumentError("not-found", {
    vi: `Không có tệp nào khớp với mẫu “${printed}”.`,
    en: `No file matches the pattern “${printed}”.`,
  });
}

/** On Windows "*.docx" means "KE-HOACH.DOCX" too. */
const LETTERS = sep === "\\" ? "any-case" : "as-written";

function isReadable(file: InputFile): boolean {
  return READABLE_EXTENSIONS.includes(endingOf(file));
}

function endingOf({ path }: InputFile): string {
  return extname(path).toLowerCase();
}
