import { relative } from "node:path";
import { withSlashes } from "./files-below.js";

/** A path as users are told it: from the working folder where it lies below that. */
export function shownPath(path: string): string {
  const below = relative("", path);
  return withSlashes(below === "" || below.startsWith("..") ? path : below);
}
