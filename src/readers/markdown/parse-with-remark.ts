import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** The tree of the text as remark reads it, with the tables of GFM. */
export function parseWithRemark(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}
