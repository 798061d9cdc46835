import type { HtmlElement, HtmlNode, HtmlRoot } from "./parse-html.js";

/** The value of an attribute by its hast name ("rowSpan"); "" for one without value. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return "";
  return Array.isArray(value) ? value.join(" ") : String(value);
}

/** The value of a property in the element's own style, in small letters. */
export function styleOf(element: HtmlElement, property: string): string | undefined {
  if (attribute(element, "style")?.toLowerCase().includes(property) !== true) return undefined;
  for (const declaration of declarations(element)) {
    if (declaration.property === property) return declaration.value;
  }
  return undefined;
}

/** The declarations of the element's own style, in small letters. */
export function declarations(element: HtmlElement): { property: string; value: string }[] {
  const style = attribute(element, "style")?.slice(0, LONGEST_STYLE).toLowerCase() ?? "";
  return style.split(";").flatMap((declaration) => {
    const colon = declaration.indexOf(":");
    if (colon < 0) return [];
    const property = declaration.slice(0, colon).trim();
    return [{ property, value: declaration.slice(colon + 1).trim() }];
  });
}

/** Whether nothing of the element is shown as text. */
export function isHidden(element: HtmlElement): boolean {
  return (
    UNSHOWN.has(element.tagName) ||
    attribute(element, "hidden") !== undefined ||
    /^none\b/.test(styleOf(element, "display") ?? "") ||
    /^(?:hidden|collapse)\b/.test(styleOf(element, "visibility") ?? "") ||
    styleOf(element, "mso-hide") === "all"
  );
}

export function childElements(parent: HtmlElement | HtmlRoot): HtmlElement[] {
  return (parent.children as readonly HtmlNode[]).filter((child) => child.type === "element");
}

/** What Word exports has some hundred characters; it is looked through for every property. */
const LONGEST_STYLE = 2000;

/** Elements that begin and end paragraphs. */
export function isBlock(element: HtmlElement): boolean {
  return BLOCKS.has(element.tagName);
}

const BLOCKS: ReadonlySet<string> = new Set(
  "html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table caption thead tbody tfoot tr td th ul".split(
    " ",
  ),
);

const UNSHOWN: ReadonlySet<string> = new Set(
  "head script style template noscript svg select datalist button input textarea iframe object embed audio video canvas map meter progress".split(
    " ",
  ),
);
