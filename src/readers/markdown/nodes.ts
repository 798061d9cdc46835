import type { Nodes, Root } from "mdast";

/** All nodes of the file in its order, found without recursion, for the nesting of a file is its author's. */
export function nodesOf(root: Root): readonly Nodes[] {
  const found: Nodes[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(node);
    if ("children" in node) {
      for (const child of node.children.toReversed()) waiting.push(child);
    }
  }
  return found;
}
