import { attribute } from "./elements.js";
import type { HtmlElement } from "./parse-html.js";

const FURNITURE_TAGS = /^(?:nav|aside|footer|form|button|dialog)$/u;
const FURNITURE_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|dialog)$/u;
/** Words of ids and classes that portals give to what stands around an article. */
const FURNITURE_NAMES = new Set(
  "menu nav navbar navigation topmenu sidebar breadcrumb breadcrumbs footer banner related relate lienquan tinlienquan tinkhac share sharing social comment comments binhluan search login advert ads qc quangcao pagination paging pager tags toolbar copyright weblink counter thongke visitor skip popup modal cookie".split(
    " ",
  ),
);
const ARTICLE_NAMES =
  /(?:article|news|detail|post|entry|content|noi-?dung|chi-?tiet|bai-?viet|van-?ban)[-_]?(?:body|content|detail|text|noi-?dung|chi-?tiet)|journal-content-article|ms-rtestate-field/iu;

/** Whether the element's name or role says that it stands around the article: a menu, a footer. */
export function isFurniture(element: HtmlElement): boolean {
  if (/^(?:html|body|main|article|table|tbody|tr|td)$/u.test(element.tagName)) return false;
  return (
    FURNITURE_TAGS.test(element.tagName) ||
    FURNITURE_ROLES.test(attribute(element, "role") ?? "") ||
    nameWords(element).some((word) => FURNITURE_NAMES.has(word))
  );
}

/** Whether the element says that it holds an article, and nothing else. */
export function isArticle(element: HtmlElement): boolean {
  return (
    /^(?:main|article)$/u.test(element.tagName) ||
    attribute(element, "role") === "main" ||
    /\barticleBody\b/u.test(attribute(element, "itemProp") ?? "") ||
    ARTICLE_NAMES.test(attribute(element, "id") ?? "") ||
    ARTICLE_NAMES.test(attribute(element, "className") ?? "")
  );
}

/** "relatedNews box_menu" gives related, news, box, menu. */
function nameWords(element: HtmlElement): string[] {
  const names = `${attribute(element, "id") ?? ""} ${attribute(element, "className") ?? ""}`;
  return names
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .toLowerCase()
    .split(/[^a-z]+/u);
}
