import { wellFormed } from "./well-formed.js";

/**
 * A path as programs that look at a whole repository name it: without "./" in front, and where it
 * starts at a root from `folder` on, the one that the program runs in.
 */
export function repositoryPath(path: string, folder?: string): string {
  if (folder !== undefined && path.startsWith(`${folder}/`)) return path.slice(folder.length + 1);
  return path.replace(/^(?:\.\/+)+/, "");
}

/**
 * A path as a reference after RFC 3986: percent-encoded and relative, unless the path itself starts
 * at a root ("/srv/ke-hoach.md", "C:/ke-hoach.md", "//may-chu/ke-hoach.md").
 */
export function fileReference(path: string): string {
  const encoded = wellFormed(repositoryPath(path)).split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]%3A\//.test(encoded)) return `file:///${encoded.replace("%3A", ":")}`;
  if (encoded.startsWith("//")) return `file:${encoded}`;
  return encoded.startsWith("/") ? `file://${encoded}` : encoded;
}
