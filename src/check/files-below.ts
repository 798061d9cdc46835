import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { DocumentError } from "../document/errors.js";
import { CONFIG_NAME } from "./config/find-config.js";

/** A file to check; `label` is its path as given, with "/" on every system. */
export interface InputFile {
  readonly path: string;
  readonly label: string;
}

/** A path that gives no file, and why: it fails as a document, and the others go on. */
export interface FailedInput {
  readonly label: string;
  readonly error: DocumentError;
}

export type Input = InputFile | FailedInput;

/**
 * All files up to `depth` steps below `folder` ("" is the working folder), by name, and the folders
 * that cannot be opened; links to folders are not followed.
 */
export async function filesBelow(folder: string, depth: number): Promise<readonly Input[]> {
  const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true }).catch(
    (cause: unknown) => cannotOpen(folder, cause),
  );
  if (entries instanceof DocumentError) return [{ label: withSlashes(folder), error: entries }];
  const found = await Promise.all(
    entries
      .filter(isWanted)
      .toSorted((one, other) => compareNames(one.name, other.name))
      .map(async (entry) => {
        const path = pathBelow(folder, entry.name);
        if (!entry.isDirectory()) return [{ path: join(path), label: path }];
        return depth > 1 ? filesBelow(path, depth - 1) : [];
      }),
  );
  return found.flat();
}

/** A path as reports name it on every system. */
export function withSlashes(path: string, separator: string = sep): string {
  return separator === "/" ? path : path.replaceAll(separator, "/");
}

/** The order of names, the same however a system composes their letters. */
export function compareNames(one: string, other: string): number {
  const [first, second] = [one.normalize("NFC"), other.normalize("NFC")];
  if (first === second) return one < other ? -1 : 1;
  return first < second ? -1 : 1;
}

function pathBelow(folder: string, name: string): string {
  return folder === "" ? name : `${withSlashes(folder).replace(/\/+$/, "")}/${name}`;
}

function cannotOpen(folder: string, cause: unknown): DocumentError {
  return new DocumentError(
    "unreadable",
    {
      vi: `Không mở được thư mục “${folder}” nên các tệp trong đó chưa được rà soát. Hãy kiểm tra quyền đọc thư mục.`,
      en: `The folder “${folder}” cannot be opened, so its files were not checked. Check that you may read it.`,
    },
    { cause },
  );
}

/** What Windows Explorer keeps in a folder. */
const FILES_OF_WINDOWS = /^(?:desktop\.ini|thumbs\.db)$/i;

/**
 * Word keeps a lock file "~$name.docx" beside every open document, a browser the parts of a saved
 * page in a folder "name_files", and this tool its own settings.
 */
function isWanted(entry: Dirent): boolean {
  const { name } = entry;
  if (name === "node_modules" || name.startsWith(".") || name.startsWith("~$")) return false;
  if (OWN_FILES.includes(name) || FILES_OF_WINDOWS.test(name)) return false;
  return !(entry.isDirectory() && name.endsWith("_files"));
}

/** The second is what the sample config calls the baseline. */
const OWN_FILES: readonly string[] = [CONFIG_NAME, "cchc.baseline.json"];
