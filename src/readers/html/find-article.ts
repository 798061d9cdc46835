import { tidy } from "../../text/fold.js";
import { childElements, isBlock, isHidden } from "./elements.js";
import { isArticle, isFurniture } from "./page-parts.js";
import type { HtmlElement, HtmlNode, HtmlRoot } from "./parse-html.js";

/** The element that holds the text of the page, and what in it is no part of the text. */
export interface Article {
  readonly element: HtmlElement | HtmlRoot;
  readonly leftOut: ReadonlySet<HtmlElement>;
}

/** Lines of fewer characters are headings, menus or cells, and tell nothing of where the text is. */
const MIN_PROSE = 40;
/** Share of the page's prose that the element of the article holds. */
const ARTICLE_SHARE = 0.85;
/** What is named as furniture but holds more of the page's prose than this is none. */
const FURNITURE_SHARE = 0.3;
/** Share of links in what stands around the article, from which on it belongs to the portal. */
const LINK_SHARE = 0.3;
/** Share of links that makes a block a list of links. */
const LIST_SHARE = 0.7;
const RELATED =
  /^(?:(?:các\s+)?(?:tin|bài|bài viết|tin tức|tin bài|văn bản|thông tin)\s+(?:liên quan|khác|cùng|mới|cũ|đã đưa|nổi bật|đọc nhiều|xem nhiều)|xem thêm|có thể bạn quan tâm|chia sẻ)/iu;

interface Measure {
  /** Characters of shown text, those of links, and those of lines long enough to be prose. */
  text: number;
  links: number;
  prose: number;
  /** The first words. */
  opening: string;
}

const NOTHING: Readonly<Measure> = { text: 0, links: 0, prose: 0, opening: "" };
const OPENING_LENGTH = 80;

type Measures = ReadonlyMap<HtmlElement | HtmlRoot, Measure>;

/**
 * Finds the article among the menus: the smallest element that holds nearly all of the page's prose,
 * furniture aside, and the elements around it as long as they bring hardly any links.
 */
export function findArticle(root: HtmlRoot): Article {
  const body = bodyOf(root);
  const whole = measured(root, new Set());
  const furniture = new Set<HtmlElement>();
  collectFurniture(body, whole, sizeOf(whole, body).prose, furniture);
  const tidied = measured(root, furniture);
  const needed = sizeOf(tidied, body).prose * ARTICLE_SHARE;
  const element = needed === 0 ? body : articleIn(body, needed, { whole, tidied });
  const leftOut = new Set(furniture);
  collectRelated(element, whole, leftOut);
  return { element, leftOut };
}

function bodyOf(root: HtmlRoot): HtmlElement | HtmlRoot {
  const html = childElements(root).find(({ tagName }) => tagName === "html");
  return (html && childElements(html).find(({ tagName }) => tagName === "body")) ?? root;
}

/** The sizes of every element, with nothing counted of what is hidden or in `without`. */
function measured(root: HtmlRoot, without: ReadonlySet<HtmlElement>): Measures {
  const measures = new Map<HtmlElement | HtmlRoot, Measure>();
  measure(root, { isLink: false, without, measures });
  return measures;
}

interface Measuring {
  readonly isLink: boolean;
  readonly without: ReadonlySet<HtmlElement>;
  readonly measures: Map<HtmlElement | HtmlRoot, Measure>;
}

/** Text between two block boundaries is a line; inline elements pass theirs on to the block. */
function measure(node: HtmlElement | HtmlRoot, measuring: Measuring): Measure {
  const total: Measure = { ...NOTHING };
  let line: Measure = { ...NOTHING };
  const endLine = (): void => {
    if (line.text >= MIN_PROSE && line.links < line.text / 2) total.prose += line.text - line.links;
    line = { ...NOTHING };
  };
  for (const child of node.children as readonly HtmlNode[]) {
    if (child.type === "text") {
      const opening = tidy(child.value);
      const text = opening.length;
      const words = { text, links: measuring.isLink ? text : 0, prose: 0, opening };
      add(line, words);
      add(total, words);
    }
    if (child.type !== "element" || isHidden(child) || measuring.without.has(child)) continue;
    if (isBlock(child) || child.tagName === "br") endLine();
    const isLink = measuring.isLink || child.tagName === "a";
    const inner = measure(child, { ...measuring, isLink });
    add(total, inner);
    if (!isBlock(child)) add(line, inner);
  }
  if (node.type === "root" || isBlock(node)) endLine();
  measuring.measures.set(node, total);
  return total;
}

function add(sum: Measure, part: Measure): void {
  sum.text += part.text;
  sum.links += part.links;
  sum.prose += part.prose;
  if (sum.opening.length >= OPENING_LENGTH) return;
  sum.opening = `${sum.opening} ${part.opening}`.trimStart().slice(0, OPENING_LENGTH);
}

/** A class such as "has-sidebar" on what holds the article does not make it furniture. */
function collectFurniture(
  parent: HtmlElement | HtmlRoot,
  measures: Measures,
  total: number,
  furniture: Set<HtmlElement>,
): void {
  for (const child of childElements(parent)) {
    const { prose } = sizeOf(measures, child);
    if (isFurniture(child) && prose <= total * FURNITURE_SHARE) furniture.add(child);
    else collectFurniture(child, measures, total, furniture);
  }
}

interface BothMeasures {
  readonly whole: Measures;
  /** Without furniture. */
  readonly tidied: Measures;
}

function articleIn(
  element: HtmlElement | HtmlRoot,
  needed: number,
  measures: BothMeasures,
): HtmlElement | HtmlRoot {
  const next = childElements(element).find(
    (child) => isBlock(child) && sizeOf(measures.tidied, child).prose >= needed,
  );
  if (next === undefined) return element;
  const found = articleIn(next, needed, measures);
  return found === next && belongTogether(element, next, measures.whole) ? element : found;
}

/** A letterhead, a title or an appendix may stand beside the prose; a portal's menus bring links. */
function belongTogether(
  outer: HtmlElement | HtmlRoot,
  inner: HtmlElement,
  measures: Measures,
): boolean {
  const text = sizeOf(measures, outer).text - sizeOf(measures, inner).text;
  const links = sizeOf(measures, outer).links - sizeOf(measures, inner).links;
  return text === 0 || (links <= text * LINK_SHARE && !isArticle(inner));
}

/** Lists of links to other articles, with their headings. */
function collectRelated(
  parent: HtmlElement | HtmlRoot,
  measures: Measures,
  leftOut: Set<HtmlElement>,
): void {
  const shown = childElements(parent).filter((child) => sizeOf(measures, child).text > 0);
  let inList = false;
  for (const [index, child] of shown.entries()) {
    const next = shown[index + 1];
    const isList = areLinks(child, measures);
    const opens =
      RELATED.test(sizeOf(measures, child).opening) &&
      (isList || (next !== undefined && areLinks(next, measures)));
    inList = opens || (inList && isList);
    if (inList) leftOut.add(child);
    else collectRelated(child, measures, leftOut);
  }
}

function areLinks(element: HtmlElement, measures: Measures): boolean {
  const { text, links } = sizeOf(measures, element);
  return links >= text * LIST_SHARE;
}

function sizeOf(measures: Measures, element: HtmlElement | HtmlRoot): Readonly<Measure> {
  return measures.get(element) ?? NOTHING;
}
