import type { Paragraph } from "../../document/document.js";
import { parseBullet, parseLabel } from "../../text/labels.js";
import { formatNumber } from "../docx/number-formats.js";
import { attribute, childElements, styleOf } from "./elements.js";
import type { HtmlElement } from "./parse-html.js";

const NUMBER_FORMATS: Readonly<Record<string, string>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
};

/** The items of a list with the markers that a browser prints ("1. "), bullets as "- ". */
export function listItems(list: HtmlElement): { item: HtmlElement; marker: string }[] {
  const style = styleOf(list, "list-style-type") ?? styleOf(list, "list-style") ?? "";
  const shape = NUMBER_FORMATS[style] ?? NUMBER_FORMATS[attribute(list, "type") ?? ""] ?? "decimal";
  let ordinal = integer(list, "start") ?? 1;
  return childElements(list).map((item) => {
    if (item.tagName !== "li") return { item, marker: "" };
    ordinal = integer(item, "value") ?? ordinal;
    const number = `${formatNumber(ordinal, shape)}. `;
    ordinal += 1;
    if (/\bnone\b/.test(style)) return { item, marker: "" };
    return { item, marker: list.tagName === "ol" ? number : "- " };
  });
}

/** The paragraph with the marker in front, unless its own text begins with a label or a bullet. */
export function withMarker(paragraph: Paragraph, marker: string): Paragraph {
  const { text, anchors, runs } = paragraph;
  if (marker === "" || parseLabel(text) !== undefined || parseBullet(text) !== undefined) {
    return paragraph;
  }
  const shift = marker.length;
  const [first] = anchors;
  const moved = anchors.map(({ start, place }) => ({ start: start + shift, place }));
  return {
    ...paragraph,
    text: marker + text,
    labelLength: shift,
    runs: runs?.map(({ start, end, ...format }) => ({
      ...format,
      start: start === 0 ? 0 : start + shift,
      end: end + shift,
    })),
    anchors: first === undefined ? moved : [{ start: 0, place: first.place }, ...moved],
  };
}

function integer(element: HtmlElement, name: string): number | undefined {
  const value = Number.parseInt(attribute(element, name) ?? "", 10);
  return Number.isNaN(value) ? undefined : value;
}
