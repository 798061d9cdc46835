/** Whether the path is one of `holders` or leads through one: "II.3" is within "II". */
export function isWithin(path: string | null, holders: ReadonlySet<string>): boolean {
  if (path === null) return false;
  const labels = path.split(".");
  return labels.some((_label, index) => holders.has(labels.slice(0, index + 1).join(".")));
}
