import type { Paragraph } from "../../document/document.js";
import type { Furniture } from "../../document/page-setup.js";
import { characters, descend, elementsOf, type XmlElement } from "../../ooxml/xml.js";
import { readBlocks } from "./blocks.js";
import { paragraphFormat } from "./paragraph-format.js";
import type { PartLoader } from "./parts.js";
import type { Story } from "./story.js";

/** What a header or footer prints. */
type Shown = Pick<Furniture, "paragraph" | "pageNumber">;

/** Reads the part that a relationship leads to, once however many sections show it. */
export function shownByPart(
  parts: PartLoader,
  story: Story,
): (relation: string) => readonly Shown[] {
  const read = new Map<string, readonly Shown[]>();
  return (relation) => {
    const known = read.get(relation);
    if (known !== undefined) return known;
    const part = parts.loadRelated(relation);
    const shown = part === undefined ? [] : shownIn(part, story);
    read.set(relation, shown);
    return shown;
  };
}

/** The paragraphs of a header or footer; a page number counts although nothing is stored for it. */
function shownIn(part: XmlElement, story: Story): readonly Shown[] {
  const outside = story.anchor;
  story.anchor = {};
  const elements = [...paragraphsIn(part, { inTable: false })].slice(0, MOST_PARAGRAPHS);
  const shown = elements.flatMap(({ element, inTable }): Shown[] => {
    const pageNumber = hasPageNumber(element);
    const blocks = readBlocks({ name: part.name, attributes: {}, children: [element] }, story, {});
    const paragraphs = blocks.filter((block) => block.type === "paragraph");
    if (!pageNumber) return paragraphs.map((paragraph) => ({ paragraph, pageNumber }));
    const alignment = numberAlignment(element, story, { inTable });
    const numbered = paragraphs.length === 0 ? [NOTHING_STORED] : paragraphs;
    return numbered.map((paragraph) => ({ paragraph: { ...paragraph, alignment }, pageNumber }));
  });
  story.anchor = outside;
  return shown;
}

/** Paragraphs of a header or footer that are read. */
const MOST_PARAGRAPHS = 50;

const NOTHING_STORED: Paragraph = { type: "paragraph", text: "", anchors: [] };

interface Surroundings {
  readonly inTable: boolean;
}

function* paragraphsIn(
  element: XmlElement,
  { inTable }: Surroundings,
): Generator<Surroundings & { element: XmlElement }> {
  for (const child of elementsOf(element)) {
    if (child.name === "w:p") yield { element: child, inTable };
    else yield* paragraphsIn(child, { inTable: inTable || child.name === "w:tbl" });
  }
}

/**
 * Where on its line a page number stands: by its frame, the tabs in front of it, or its paragraph.
 * `undefined` where that cannot be told, as in a text box or behind a tab.
 */
function numberAlignment(
  paragraph: XmlElement,
  story: Story,
  { inTable }: Surroundings,
): Paragraph["alignment"] {
  const properties = descend(paragraph, "w:pPr");
  const frame = descend(properties, "w:framePr");
  if (frame !== undefined) return FRAME_SIDES[frame.attributes["w:xAlign"] ?? ""];
  const tab = firstOf(paragraph, FLOATING);
  if (tab !== undefined) return tab.attributes["w:alignment"] === "center" ? "center" : undefined;
  const { alignment = "left" } = paragraphFormat(story.styles, properties);
  return inTable && alignment !== "center" ? undefined : alignment;
}

const FRAME_SIDES: Readonly<Record<string, Paragraph["alignment"]>> = {
  center: "center",
  left: "left",
  right: "right",
  inside: "left",
  outside: "right",
};
/** What takes the text behind it, or inside it, away from where the paragraph is aligned. */
const FLOATING: ReadonlySet<string> = new Set(["w:tab", "w:ptab", "w:drawing", "w:pict"]);

function firstOf(element: XmlElement, names: ReadonlySet<string>): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    if (child.name === "w:pPr") continue;
    const found = names.has(child.name) ? child : firstOf(child, names);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a field in the paragraph prints the number of the page; its code may be split over runs. */
function hasPageNumber(paragraph: XmlElement): boolean {
  return /(?:^|\s)PAGE(?:\s|$)/i.test(fieldCodes(paragraph));
}

function fieldCodes(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => {
      if (child.name === "w:instrText") return characters(child);
      const code = child.attributes["w:instr"];
      if (child.name === "w:fldChar" && child.attributes["w:fldCharType"] === "end") return " ";
      return `${code === undefined ? "" : ` ${code} `}${fieldCodes(child)}`;
    })
    .join("");
}
