/** The name of each file without its folders, as many of them in front as tell it from the others. */
export function fileTitles(paths: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(paths)];
  const titles = new Map<string, string>();
  for (let depth = 1; titles.size < distinct.length; depth += 1) {
    const open = distinct.filter((path) => !titles.has(path));
    const counts = new Map<string, number>();
    for (const path of open) {
      const title = lastSteps(path, depth);
      counts.set(title, (counts.get(title) ?? 0) + 1);
    }
    for (const path of open) {
      const title = lastSteps(path, depth);
      if (counts.get(title) === 1 || title === lastSteps(path, depth + 1)) titles.set(path, title);
    }
  }
  return titles;
}

function lastSteps(path: string, count: number): string {
  return path.split(/[\\/]/).slice(-count).join("/");
}
