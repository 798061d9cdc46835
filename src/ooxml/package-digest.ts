import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { entryOf, type Package } from "./package.js";

/**
 * A digest of the parts of a package by their names, sizes and checksums, in hexadecimal digits, with
 * `content` in the place of that of `part`. Any program that saves the package anew changes it.
 */
export function packageDigest(source: Package, part: string, content: Uint8Array): string {
  const replaced = entryOf(source, part);
  const others = source.directory.entries.filter((entry) => entry !== replaced);
  const lines = [
    ...others.map(({ name, crc, size }) => `${name} ${crc} ${size}`),
    `${replaced?.name ?? part} ${crc32(content)} ${content.length}`,
  ];
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex");
}
