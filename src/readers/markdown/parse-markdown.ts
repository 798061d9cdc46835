import type { Root } from "mdast";
import { plainBlocks } from "./plain-blocks.js";

/**
 * The tree of the text as far as its paragraphs and tables go: lists are cut between their items. What plans
 * mostly consist of is read line by line, and remark, which takes many times as long, reads what is left.
 */
export async function parseMarkdown(text: string): Promise<Root> {
  const { nodes, rest, replaced } = plainBlocks(text);
  if (rest === undefined) return { type: "root", children: [...nodes] };
  const { parseWithRemark } = await import("./parse-with-remark.js");
  const parsed = parseWithRemark(rest);
  const others = parsed.children.filter((node) => !replaced.has(lineOf(node)));
  const children = [...nodes, ...others].toSorted((one, other) => lineOf(one) - lineOf(other));
  return { type: "root", children };
}

function lineOf({ position }: Root["children"][number]): number {
  return position?.start.line ?? 0;
}
