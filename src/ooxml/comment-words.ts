import { characters, elementsOf, type XmlElement } from "./xml.js";

/** The author and the initials of the comments that this tool writes. */
export const OWN_AUTHOR = "cchc";

/** Whether this tool wrote the comment (`w:comment`). */
export function isOwnComment({ attributes }: XmlElement): boolean {
  return attributes["w:author"] === OWN_AUTHOR && attributes["w:initials"] === OWN_AUTHOR;
}

/** The words of a comment, its paragraphs parted by blanks; what was deleted in it is none. */
export function commentWords(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => {
      if (child.name === "w:t") return characters(child);
      if (child.name === "w:tab" || child.name === "w:br") return " ";
      return child.name === "w:p" ? ` ${commentWords(child)}` : commentWords(child);
    })
    .join("");
}
