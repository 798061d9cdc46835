import type { ReformArea, Target } from "../plan/plan.js";
import { COMMON_ABBREVIATIONS } from "../text/abbreviations.js";
import { tidy } from "../text/fold.js";
import { slug } from "./plan-identity.js";
import type { ProfileFile } from "./profile.js";

/**
 * An indicator for a commitment that the catalogue has none for: its words without the figures are its
 * label, and its wording, with "…" where a figure stood.
 */
export function suggestedIndicator(
  { text, unit }: Target,
  area: ReformArea | null,
): NonNullable<ProfileFile["indicators"]>[number] {
  const pieces = tidy(text)
    .slice(0, LONGEST)
    .replace(/[|&…*_]/gu, " ")
    .split(FIGURE)
    .map((piece) => piece.replace(EDGES, "").trim())
    .filter((piece) => /\p{L}{2}/u.test(piece));
  const label = pieces.join(" ").trim();
  const name = label === "" ? NAMELESS : label.charAt(0).toUpperCase() + label.slice(1);
  return {
    id: slug(name).slice(0, LONGEST_ID).replace(/-+$/, ""),
    label: name,
    area: area ?? "steering",
    unit: unit ?? "%",
    phrases: [pieces.length === 0 ? NAMELESS : pieces.map(writtenOut).join(" … ")],
  };
}

const LONGEST = 240;
const LONGEST_ID = 40;
const NAMELESS = "Chỉ tiêu chưa đặt tên";
const EDGES = /^[\s\p{P}]+|[\s\p{P}]+$/gu;
const FIGURE =
  /(?:(?:đạt|tối thiểu|ít nhất|không dưới|trên|từ|đến|khoảng|tối đa|không quá|dưới)\s+)*\d+(?:[.,]\d+)?\s*%?(?:\s+trở (?:lên|xuống))?/giu;

/** Plans are compared with their abbreviations written out. */
function writtenOut(piece: string): string {
  return piece
    .split(" ")
    .map((word) => COMMON_ABBREVIATIONS[word] ?? word)
    .join(" ");
}
