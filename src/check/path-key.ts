import path, { type PlatformPath } from "node:path";

/** What is the same for two paths of one file, however they are written; Windows takes letters of any case. */
export function pathKey(file: string, paths: PlatformPath = path): string {
  const whole = paths.resolve(file);
  return paths.sep === "\\" ? whole.toLowerCase() : whole;
}

/** Whether the path lies below the folder; the folder itself does not. */
export function isBelow(file: string, folder: string, paths: PlatformPath = path): boolean {
  const steps = paths.relative(paths.resolve(folder), paths.resolve(file));
  if (steps === "" || steps === ".." || steps.startsWith(`..${paths.sep}`)) return false;
  // Between two drives there is no way.
  return !paths.isAbsolute(steps);
}
