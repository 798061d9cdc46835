import type { Nodes } from "mdast";
import type { Place } from "../../document/place.js";

/** Where the pictures among the nodes stand, in their order. */
export function picturesIn(nodes: readonly Nodes[]): readonly Place[] {
  return nodes.filter(isPicture).flatMap(({ position }) => {
    const { line, column } = position?.start ?? {};
    return line === undefined || column === undefined ? [] : [{ line, column }];
  });
}

function isPicture(node: Nodes): boolean {
  if (node.type === "html") return /<(?:img|svg|object|embed|iframe)\b/iu.test(node.value);
  return node.type === "image" || node.type === "imageReference";
}
