import { createHash } from "node:crypto";
import rehypeParse from "rehype-parse";
import { unified } from "unified";

const PARSER = unified().use(rehypeParse).freeze();
type Root = ReturnType<typeof PARSER.parse>;
type Element = Extract<Root["children"][number], { type: "element" }>;
type Nodes = Root | Root["children"][number] | Element["children"][number];

/** The elements of a page in their order. */
export function elementsIn(page: string): readonly Element[] {
  return elementsOf(PARSER.parse(page));
}

export function elementsOf(node: Nodes): readonly Element[] {
  if (!("children" in node)) return [];
  return node.children.flatMap((child) =>
    child.type === "element" ? [child, ...elementsOf(child)] : [],
  );
}

/** The words of an element, blanks collapsed. */
export function wordsOf(node: Nodes): string {
  return lettersOf(node).replace(/\s+/g, " ").trim();
}

function lettersOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(lettersOf).join("") : "";
}

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** How a policy names a style or a script that it allows. */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
