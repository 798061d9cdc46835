import type { Nodes, Root } from "mdast";
import type { Place } from "../../document/place.js";
import { nodesOf } from "./nodes.js";

/** Where the pictures of the file stand, in its order. */
export function picturesIn(root: Root): readonly Place[] {
  return nodesOf(root)
    .filter(isPicture)
    .flatMap(({ position }) => {
      const { line, column } = position?.start ?? {};
      return line === undefined || column === undefined ? [] : [{ line, column }];
    });
}

function isPicture(node: Nodes): boolean {
  if (node.type === "html") return /<(?:img|svg|object|embed|iframe)\b/iu.test(node.value);
  return node.type === "image" || node.type === "imageReference";
}
