import { type Dirent, existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { UserError } from "../document/errors.js";
import { READABLE_EXTENSIONS } from "../readers/formats.js";
import { type GlobPattern, isGlob, parseGlob } from "./glob-pattern.js";

/** A file to check; `label` is its path as given, with "/" on every system. */
export interface InputFile {
  readonly path: string;
  readonly label: string;
}

export interface FoundFiles {
  readonly files: readonly InputFile[];
  /** Files in the folders that are of no known kind, by ending (".xlsx"; "" for none). */
  readonly skipped: Readonly<Record<string, number>>;
}

/**
 * The files that `paths` name: files as they are, folders with all below them, and globs; in stable
 * order and each once. A path that does not exist is passed on, so that it fails as a document.
 * @throws UserError when a glob matches nothing or a folder holds no file of a known kind.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, InputFile>();
  const skipped: Record<string, number> = {};
  for (const path of paths) {
    const { known, unknown } = await filesOf(path);
    for (const file of known)
      if (!files.has(resolve(file.path))) files.set(resolve(file.path), file);
    for (const file of unknown) {
      const ending = endingOf(file);
      skipped[ending] = (skipped[ending] ?? 0) + 1;
    }
  }
  return { files: [...files.values()], skipped };
}

interface Sorted {
  readonly known: readonly InputFile[];
  readonly unknown: readonly InputFile[];
}

async function filesOf(path: string): Promise<Sorted> {
  if (existsSync(path)) {
    return (await stat(path)).isDirectory()
      ? filesOfFolder(path)
      : { known: [{ path, label: withSlashes(path) }], unknown: [] };
  }
  if (isGlob(path)) return { known: await filesOfGlob(path), unknown: [] };
  return { known: [{ path, label: withSlashes(path) }], unknown: [] };
}

async function filesOfFolder(folder: string): Promise<Sorted> {
  const all = await filesBelow(folder);
  const known = all.filter((file) => READABLE_EXTENSIONS.includes(endingOf(file)));
  if (known.length === 0) {
    throw new UserError({
      vi: `Thư mục “${folder}” không có tệp kế hoạch nào đọc được (Word, PDF, HTML, Markdown hoặc văn bản thuần).`,
      en: `The folder “${folder}” holds no plan that can be read (Word, PDF, HTML, Markdown or plain text).`,
    });
  }
  return { known, unknown: all.filter((file) => !known.includes(file)) };
}

async function filesOfGlob(printed: string): Promise<readonly InputFile[]> {
  const pattern: GlobPattern = parseGlob(withSlashes(printed));
  const all = existsSync(pattern.base === "" ? "." : pattern.base)
    ? await filesBelow(pattern.base)
    : [];
  const matching = all.filter((file) => pattern.matches(file.label));
  if (matching.length > 0) return matching;
  throw new UserError({
    vi: `Không có tệp nào khớp với mẫu “${printed}”.`,
    en: `No file matches the pattern “${printed}”.`,
  });
}

/** All files below `folder` ("" is the working folder), by name; links to folders are not followed. */
async function filesBelow(folder: string): Promise<readonly InputFile[]> {
  const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(isWanted)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) => {
        const path = folder === "" ? entry.name : join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(path) : [{ path, label: withSlashes(path) }];
      }),
  );
  return found.flat();
}

/**
 * Word keeps a lock file "~$name.docx" beside every open document, a browser the parts of a saved
 * page in a folder "name_files".
 */
function isWanted(entry: Dirent): boolean {
  const { name } = entry;
  if (name === "node_modules" || name.startsWith(".") || name.startsWith("~$")) return false;
  return !(entry.isDirectory() && name.endsWith("_files"));
}

function endingOf({ path }: InputFile): string {
  return extname(path).toLowerCase();
}

function withSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
