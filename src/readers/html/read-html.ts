import { DocumentError } from "../../document/errors.js";
import { decodeText } from "../decode-text.js";
import { createLetterLog } from "../letter-log.js";
import type { Reading } from "../reader.js";
import { childElements, isHidden } from "./elements.js";
import { findArticle } from "./find-article.js";
import { htmlBlocks, type PageReading } from "./html-blocks.js";
import { type HtmlElement, type HtmlRoot, parsePage } from "./parse-html.js";

/** Bytes within which a page declares its encoding. */
const HEAD_BYTES = 2048;

/**
 * Reads a page saved from a portal: the article alone, without menus, footers and related links.
 * @throws DocumentError `no-text` for a page without text, `too-large` when nested beyond all reason
 */
export async function readHtml(bytes: Uint8Array): Promise<Reading> {
  const { text, notices, charset } = decodeText(bytes, declaredCharset(bytes));
  const root = parsePage(text);
  const { element, leftOut } = findArticle(root);
  const page: PageReading = {
    source: { html: text, firstLine: 1 },
    leftOut,
    letters: createLetterLog(),
    tables: 0,
  };
  const title = titleOutside(root, element, leftOut);
  const blocks = [
    ...(title === undefined ? [] : htmlBlocks(title, page)),
    ...htmlBlocks(element, page),
  ];
  if (blocks.length === 0) {
    throw new DocumentError("no-text", {
      vi: "Trang HTML không có chữ nào để rà soát; có thể nội dung được tải bằng JavaScript. Hãy mở trang bằng trình duyệt và in ra tệp .pdf.",
      en: "The HTML page contains no text; its content may be loaded by JavaScript. Open it in a browser and print it to .pdf.",
    });
  }
  const letters = page.letters.letters(charset);
  return { document: { format: "html", ocr: false, blocks, traces: [], letters }, notices };
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  return /<(?:meta\b|\?xml\b)[^<>]*?(?:charset|encoding)\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1];
}

/** The page's one `h1`, where a portal puts the title of an article that has none itself. */
function titleOutside(
  root: HtmlRoot,
  article: HtmlElement | HtmlRoot,
  leftOut: ReadonlySet<HtmlElement>,
): HtmlElement | undefined {
  if (titlesIn(article, leftOut).length > 0) return undefined;
  const titles = titlesIn(root, leftOut);
  return titles.length === 1 ? titles[0] : undefined;
}

function titlesIn(
  parent: HtmlElement | HtmlRoot,
  leftOut: ReadonlySet<HtmlElement>,
): HtmlElement[] {
  return childElements(parent).flatMap((child) => {
    if (isHidden(child) || leftOut.has(child)) return [];
    return child.tagName === "h1" ? [child] : titlesIn(child, leftOut);
  });
}
