import { fold } from "../text/fold.js";

/** Longer names do not fit into the paths of Windows. */
const LONGEST = 60;

/**
 * A file name of plain letters for each path of a document, none twice: "so-nang-luong.html",
 * "so-nang-luong-2.html" of a second plan of that name.
 */
export function plainFileNames(
  paths: readonly string[],
  { prefix, ending }: { readonly prefix: string; readonly ending: string },
): readonly string[] {
  const taken = new Set<string>(["index"]);
  return paths.map((path) => {
    const name = `${prefix}${plainName(path)}`;
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
    taken.add(free);
    return `${free}${ending}`;
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
