import type { Nodes, Root } from "mdast";

/** All nodes of the file but its text, in its order, found without recursion, for the nesting of a file is its author's. */
export function nodesOf(root: Root): readonly Nodes[] {
  const found: Nodes[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(node);
    if (!("children" in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child !== undefined && child.type !== "text") waiting.push(child);
    }
  }
  return found;
}
