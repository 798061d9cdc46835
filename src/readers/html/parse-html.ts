import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { checkPageBounds, pageTooLarge } from "./page-bounds.js";

const PAGE = unified().use(rehypeParse).freeze();
const FRAGMENT = unified().use(rehypeParse, { fragment: true }).freeze();

export type HtmlRoot = ReturnType<typeof PAGE.parse>;
export type HtmlNode = HtmlRoot["children"][number];
export type HtmlElement = Extract<HtmlNode, { type: "element" }>;
export type HtmlText = Extract<HtmlNode, { type: "text" }>;

/** @throws DocumentError `too-large` */
export function parsePage(html: string): HtmlRoot {
  return bounded(html, (text) => PAGE.parse(text));
}

/** Markup that stands inside another text. @throws DocumentError `too-large` */
export function parseFragment(html: string): HtmlRoot {
  return bounded(html, (text) => FRAGMENT.parse(text));
}

/** What slips through the bounds, because the parser mends broken markup, ends with the stack. */
function bounded(html: string, parse: (html: string) => HtmlRoot): HtmlRoot {
  checkPageBounds(html);
  try {
    return parse(html);
  } catch (error) {
    if (error instanceof RangeError) throw pageTooLarge(error);
    throw error;
  }
}
