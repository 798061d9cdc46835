import { extname, sep } from "node:path";
import { pathKey } from "../check/path-key.js";

const ANNOTATED: ReadonlySet<string> = new Set([".docx", ".pdf"]);

/**
 * Those of `files` that are annotated copies of others among them: in a folder of copies below that of
 * the originals, and with remarks of this tool.
 */
export async function copiesAmong(files: readonly string[]): Promise<ReadonlySet<string>> {
  const all = new Set(files.map(nameOf));
  const alike = files.filter((file) => ANNOTATED.has(extname(file).toLowerCase()));
  const copies = new Set<string>();
  for (const file of alike.filter((one) => hasOriginal(nameOf(one), all))) {
    const { isAnnotatedCopy } = await import("./annotated-copy.js");
    if (await isAnnotatedCopy(file)) copies.add(file);
  }
  return copies;
}

function nameOf(file: string): string {
  return pathKey(file).normalize("NFC");
}

/** Whether one of the files has the path of this one but for a folder, or some in a row. */
function hasOriginal(file: string, all: ReadonlySet<string>): boolean {
  const steps = file.split(sep);
  for (let to = 1; to < steps.length; to += 1) {
    const below = steps.slice(to);
    for (let from = 0; from < to; from += 1) {
      if (all.has([...steps.slice(0, from), ...below].join(sep))) return true;
    }
  }
  return false;
}
