import { entryOf, type Package } from "../../ooxml/package.js";
import type { ZipEntry } from "../../ooxml/zip-directory.js";
import { rewriteZip } from "../../ooxml/zip-rewrite.js";

/** The package with these parts in the place of those of their names, or added to it. */
export function withParts(source: Package, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const replaced = new Map<ZipEntry, Uint8Array>();
  const added = new Map<string, Uint8Array>();
  for (const [name, content] of parts) {
    const entry = entryOf(source, name);
    if (entry === undefined) added.set(name, content);
    else replaced.set(entry, content);
  }
  return rewriteZip(source, { replaced, added });
}

/** Parts of a digital signature are kept: without them the copy would look as if nobody had signed. */
export function isSigned({ entries }: Package): boolean {
  return [...entries.keys()].some((name) => name.startsWith("_xmlsignatures/"));
}
