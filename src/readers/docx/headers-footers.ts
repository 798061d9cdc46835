import type { Paragraph } from "../../document/document.js";
import type { Furniture } from "../../document/page-setup.js";
import { characters, elementsOf, type XmlElement } from "../../ooxml/xml.js";
import { readBlocks } from "./blocks.js";
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
  const elements = [...paragraphsIn(part)].slice(0, MOST_PARAGRAPHS);
  const shown = elements.flatMap((element): Shown[] => {
    const pageNumber = hasPageNumber(element);
    const blocks = readBlocks({ name: part.name, attributes: {}, children: [element] }, story, {});
    const paragraphs = blocks.filter((block) => block.type === "paragraph");
    if (pageNumber && paragraphs.length === 0) return [{ paragraph: NOTHING_STORED, pageNumber }];
    return paragraphs.map((paragraph) => ({ paragraph, pageNumber }));
  });
  story.anchor = outside;
  return shown;
}

/** Paragraphs of a header or footer that are read. */
const MOST_PARAGRAPHS = 50;

const NOTHING_STORED: Paragraph = { type: "paragraph", text: "", anchors: [] };

function* paragraphsIn(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (child.name === "w:p") yield child;
    else yield* paragraphsIn(child);
  }
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
