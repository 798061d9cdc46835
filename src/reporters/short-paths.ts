import { counted } from "./counted.js";

/**
 * What each path is called by where its folders say nothing: the name of the file, with the folders above
 * it that tell it from others of that name.
 */
export function shortPaths(paths: readonly string[]): ReadonlyMap<string, string> {
  const parts = new Map(paths.map((path) => [path, path.split(/[\\/]+/).filter(Boolean)]));
  const short = new Map<string, string>();
  let left = [...parts.keys()];
  for (let length = 1; left.length > 0; length += 1) {
    const named = left.map((path) => ({ path, name: lastOf(parts.get(path) ?? [], length) }));
    const counts = counted(named.map(({ name }) => name));
    for (const { path, name } of named) {
      const isWhole = length >= (parts.get(path)?.length ?? 0);
      if (counts.get(name) === 1 || isWhole) short.set(path, isWhole ? path : name);
    }
    left = left.filter((path) => !short.has(path));
  }
  return short;
}

function lastOf(parts: readonly string[], length: number): string {
  return parts.slice(-length).join("/");
}
