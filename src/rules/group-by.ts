/** The items by key, keys and items in the order in which they come. */
export function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The first item of the key that most items have; of two such keys the one that comes first. */
export function mostUsual<T>(items: Iterable<T>, keyOf: (item: T) => string): T | undefined {
  let usual: readonly T[] = [];
  for (const group of groupBy(items, keyOf).values()) {
    if (group.length > usual.length) usual = group;
  }
  return usual[0];
}
