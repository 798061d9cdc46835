/** The set of `index`, named by one of its members; shortens the way to it. */
export function rootOf(parents: number[], index: number): number {
  let root = index;
  for (
    let parent = parents[root];
    parent !== undefined && parent !== root;
    parent = parents[root]
  ) {
    parents[root] = parents[parent] ?? parent;
    root = parent;
  }
  return root;
}

/** The members of each set. */
export function membersByRoot(parents: number[]): number[][] {
  const members = new Map<number, number[]>();
  for (const index of parents.keys()) {
    const root = rootOf(parents, index);
    const group = members.get(root);
    if (group === undefined) members.set(root, [index]);
    else group.push(index);
  }
  return [...members.values()];
}
