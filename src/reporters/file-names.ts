import type { DocumentReport } from "../findings/report.js";
import { fold } from "../text/fold.js";

/** A document and the name of the file that is written about it. */
export interface NamedDocument<Document extends DocumentReport = DocumentReport> {
  readonly name: string;
  readonly document: Document;
}

/** Longer names do not fit into the paths of Windows. */
const LONGEST = 60;

/**
 * A file name of plain letters for each document, none twice: "so-nang-luong.html",
 * "so-nang-luong-2.html" of a second plan of that name.
 */
export function fileNames<Document extends DocumentReport>(
  documents: readonly Document[],
  { prefix, ending }: { readonly prefix: string; readonly ending: string },
): readonly NamedDocument<Document>[] {
  const taken = new Set<string>(["index"]);
  return documents.map((document) => {
    const name = `${prefix}${plainName(document.path)}`;
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
    taken.add(free);
    return { name: `${free}${ending}`, document };
  });
}

function plainName(path: string): string {
  const base = path.split(/[\\/]/).at(-1) ?? path;
  const words = fold(base.normalize("NFC").replace(/\.[^.]*$/, ""));
  const plain = words
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return plain === "" || RESERVED.test(plain) ? `ke-hoach-${plain}`.replace(/-$/, "") : plain;
}

/** Names of devices, which Windows gives to no file. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
