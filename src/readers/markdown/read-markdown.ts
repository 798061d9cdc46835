import type { Root, RootContent } from "mdast";
import type { Block } from "../../document/document.js";
import { DocumentError } from "../../document/errors.js";
import { decodeText } from "../decode-text.js";
import { refuseLongText } from "../document-bounds.js";
import { lettersOfLines } from "../letter-log.js";
import type { Reading } from "../reader.js";
import { directivesIn } from "./directives.js";
import { flowBlocks, type MarkdownSource } from "./flow-blocks.js";
import { nodesOf } from "./nodes.js";
import { parseMarkdown } from "./parse-markdown.js";
import { refuseOverload } from "./parser-load.js";
import { picturesIn } from "./pictures.js";
import { tableBlock } from "./table-block.js";

/**
 * Reads Markdown with GFM tables. Headings, list items and lines of a paragraph that begin with a
 * label or a bullet each give a paragraph of their own, with the label as it is printed.
 * @throws DocumentError `no-text` when there is nothing to read, `too-large` when nested too deeply
 */
export async function readMarkdown(bytes: Uint8Array): Promise<Reading> {
  return readMarkdownWith(bytes, parseMarkdown);
}

/** Reads Markdown with that parser, in which `readMarkdown` does not differ from remark. */
export async function readMarkdownWith(
  bytes: Uint8Array,
  parse: (text: string) => Root | Promise<Root>,
): Promise<Reading> {
  const { text: stored, notices, charset } = decodeText(bytes);
  const text = stored.replace(IMAGE_DATA, "(data:,");
  refuseLongText(text);
  refuseOverload(text);
  const root = await parse(withoutFrontMatter(text));
  const source: MarkdownSource = { lines: text.split(/\r\n|\n|\r/u) };
  const blocks = await blocksOf(root.children, source);
  if (blocks.length === 0) {
    throw new DocumentError("no-text", {
      vi: "Tệp Markdown không có nội dung để rà soát. Hãy kiểm tra lại tệp đã lưu.",
      en: "The Markdown file has no content. Check that it was saved properly.",
    });
  }
  const letters = lettersOfLines(source.lines, charset);
  const nodes = nodesOf(root);
  const directives = directivesIn(nodes);
  const document = {
    format: "markdown",
    ocr: false,
    blocks,
    traces: [],
    pictures: picturesIn(nodes),
    letters,
    directives,
  } as const;
  return { document, notices };
}

/** An image that stands in the text itself, as megabytes that say nothing. */
const IMAGE_DATA = /\(data:[\w/+.-]{1,60};base64,[A-Za-z\d+/=]{200,}/gu;

async function blocksOf(
  nodes: readonly RootContent[],
  source: MarkdownSource,
): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  let tables = 0;
  for (const part of partsOf(nodes)) {
    if (part.type === "html-table") {
      const { readFragment } = await import("../html/read-fragment.js");
      const html = source.lines.slice(part.firstLine - 1, part.lastLine).join("\n");
      const read = readFragment(html, part.firstLine, tables);
      for (const block of read.blocks) blocks.push(block);
      tables = read.tables;
    } else if (part.type === "table") {
      tables += 1;
      blocks.push(tableBlock(part, tables));
    } else {
      for (const block of flowBlocks(part, source)) blocks.push(block);
    }
  }
  return blocks;
}

/** Lines of the source from the one where a table begins to the one where it ends. */
interface HtmlTableLines {
  readonly type: "html-table";
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Markdown breaks HTML at blank lines: the nodes from a table's beginning to its end are one part. */
function partsOf(nodes: readonly RootContent[]): (RootContent | HtmlTableLines)[] {
  const parts: (RootContent | HtmlTableLines)[] = [];
  const tags = nodes.map(tableTags);
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined) continue;
    const end = endOfTables(tags, index);
    const last = end === undefined ? undefined : nodes[end];
    if (end === undefined || !node.position || !last?.position) {
      parts.push(node);
      continue;
    }
    const firstLine = node.position.start.line;
    parts.push({ type: "html-table", firstLine, lastLine: last.position.end.line });
    index = end;
  }
  return parts;
}

/** How many tables the HTML of a node opens and closes. */
interface TableTags {
  readonly opened: number;
  readonly closed: number;
}

function tableTags(node: RootContent): TableTags {
  const html = node.type === "html" ? node.value : "";
  return {
    opened: html.match(/<table\b/giu)?.length ?? 0,
    closed: html.match(/<\/table\b/giu)?.length ?? 0,
  };
}

/** Index of the node that closes the last table opened from `start` on; `undefined` without tables. */
function endOfTables(tags: readonly TableTags[], start: number): number | undefined {
  if (tags[start]?.opened === 0) return undefined;
  let open = 0;
  for (let index = start; index < tags.length; index += 1) {
    const { opened, closed } = tags[index] ?? { opened: 0, closed: 0 };
    open += opened - closed;
    if (open <= 0) return index;
  }
  return start;
}

/** Only what looks like YAML: a plan may well begin with a rule. */
function withoutFrontMatter(text: string): string {
  const match =
    /^---[ \t]*(?:\r\n|\n|\r)(?=[\w-]+[ \t]*:)[\s\S]*?(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/u.exec(
      text,
    );
  return match ? match[0].replace(/[^\r\n]/gu, " ") + text.slice(match[0].length) : text;
}
