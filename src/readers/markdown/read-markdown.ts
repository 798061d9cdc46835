import type { Root, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Block } from "../../document/document.js";
import { DocumentError } from "../../document/errors.js";
import { decodeText } from "../decode-text.js";
import type { Reading } from "../reader.js";
import { flowBlocks, type MarkdownSource } from "./flow-blocks.js";
import { tableBlock } from "./table-block.js";

/**
 * Reads Markdown with GFM tables. Headings, list items and lines of a paragraph that begin with a
 * label or a bullet each give a paragraph of their own, with the label as it is printed.
 * @throws DocumentError `no-text` when there is nothing to read
 */
export async function readMarkdown(bytes: Uint8Array): Promise<Reading> {
  const { text, notices } = decodeText(bytes);
  const root: Root = unified().use(remarkParse).use(remarkGfm).parse(withoutFrontMatter(text));
  const source: MarkdownSource = { lines: text.split(/\r\n|\n|\r/u) };
  const blocks = blocksOf(root.children, source);
  if (blocks.length === 0) {
    throw new DocumentError("no-text", {
      vi: "Tệp Markdown không có nội dung để rà soát. Hãy kiểm tra lại tệp đã lưu.",
      en: "The Markdown file has no content. Check that it was saved properly.",
    });
  }
  return { document: { format: "markdown", ocr: false, blocks, traces: [] }, notices };
}

function blocksOf(nodes: readonly RootContent[], source: MarkdownSource): Block[] {
  let tables = 0;
  return nodes.flatMap((node): Block[] => {
    if (node.type !== "table") return flowBlocks(node, source);
    tables += 1;
    return [tableBlock(node, tables)];
  });
}

function withoutFrontMatter(text: string): string {
  const match = /^\ufeff?---\r?\n(?:.*\r?\n)*?---[ \t]*(?:\r?\n|$)/u.exec(text);
  return match ? match[0].replace(/[^\r\n]/gu, " ") + text.slice(match[0].length) : text;
}
