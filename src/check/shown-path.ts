import path, { type PlatformPath } from "node:path";
import { withSlashes } from "./files-below.js";
import { isBelow } from "./path-key.js";

/** A path as users are told it: from the working folder where it lies below that. */
export function shownPath(file: string, paths: PlatformPath = path): string {
  return withSlashes(isBelow(file, "", paths) ? paths.relative("", file) : file, paths.sep);
}
