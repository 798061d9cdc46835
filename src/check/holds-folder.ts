import path, { type PlatformPath } from "node:path";
import { isBelow, pathKey } from "./path-key.js";

/** Whether the folder `outer` is `inner` or lies above it. */
export function holdsFolder(outer: string, inner: string, paths: PlatformPath = path): boolean {
  return pathKey(outer, paths) === pathKey(inner, paths) || isBelow(inner, outer, paths);
}
