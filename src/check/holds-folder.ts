import { relative } from "node:path";

/** Whether the folder `outer` is `inner` or lies above it; both absolute. */
export function holdsFolder(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === "" || !(path.startsWith("..") || /^[A-Za-z]:/.test(path));
}
