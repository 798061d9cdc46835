import { parseGlob } from "../glob-pattern.js";

/** Whether a path, with "/" and counted from the folder of the config, is meant. */
export type PathTest = (path: string) => boolean;

/**
 * The test that `globs` stand for. One without "/" holds at any depth, one that names a folder holds
 * for all below it, and one that begins with "!" takes back what those before it named; "\\" parts folders
 * as "/" does.
 * @throws DocumentError when a glob is written wrongly
 */
export function pathTest(globs: string | readonly string[]): PathTest {
  const tests = [globs].flat().map((glob) => {
    const taken = !glob.startsWith("!");
    return { taken, matches: matcherOf(taken ? glob : glob.slice(1)) };
  });
  return (path) => {
    const name = path.normalize("NFC");
    return tests.findLast(({ matches }) => matches(name))?.taken ?? false;
  };
}

function matcherOf(glob: string): PathTest {
  const written = glob
    .normalize("NFC")
    .replaceAll("\\", "/")
    .replace(/^\.\//, "")
    .replace(/\/+$/, "");
  const patterns = parseGlob(written.replace(/^\//, ""));
  const below = parseGlob(`${written.replace(/^\//, "")}/**`);
  const all = [...patterns, ...below];
  if (written.includes("/")) return (path) => all.some((pattern) => pattern.matches(path));
  return (path) => tailsOf(path).some((tail) => all.some((pattern) => pattern.matches(tail)));
}

/** "a/b/c" and what is left of it without its first folders: "b/c", "c". */
function tailsOf(path: string): readonly string[] {
  const steps = path.split("/");
  return steps.map((_, index) => steps.slice(index).join("/"));
}
