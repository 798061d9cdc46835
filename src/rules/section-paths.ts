/** Whether the path is one of `holders` or leads through one: "II.3" is within "II". */
export function isWithin(path: string | null, holders: ReadonlySet<string>): boolean {
  if (path === null || holders.size === 0) return false;
  let end = path.length;
  while (!holders.has(path.slice(0, end))) {
    if (end <= 0) return false;
    end = path.lastIndexOf(".", end - 1);
    if (end < 0) return false;
  }
  return true;
}
