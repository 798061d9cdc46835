import { styleText } from "node:util";
import { cleanText } from "./clean-text.js";
import type { ReportOptions } from "./reporter.js";
import { wrapText } from "./wrap-text.js";

export type Paint = (line: string) => string;

/** The tones of the report; each gives the line back as it is when there is no colour. */
export type Painter = Readonly<
  Record<"error" | "warning" | "info" | "good" | "bad" | "strong" | "faint" | "plain", Paint>
>;

export interface PrettyOptions extends ReportOptions {
  readonly paint: Painter;
}

export interface LineLayout {
  readonly width: number;
  /** Blanks in front of every line. */
  readonly indent: number;
  /** Stands in the first line in place of its last blanks: a bullet, an arrow. */
  readonly lead?: string;
  readonly paint: Paint;
}

/** `text` of whatever origin, cleaned, wrapped and indented; painted line by line. */
export function textLines(text: string, layout: LineLayout): readonly string[] {
  const { width, indent, lead, paint } = layout;
  const blanks = " ".repeat(indent);
  const first = lead === undefined ? blanks : `${blanks.slice(lead.length + 1)}${lead} `;
  return wrapText(cleanText(text), Math.max(width - indent, NARROWEST)).map(
    (line, index) => `${index === 0 ? first : blanks}${paint(line)}`,
  );
}

export function painterFor(color: boolean): Painter {
  const tone = (...styles: Parameters<typeof styleText>[0][]): Paint =>
    color
      ? (line) => styles.reduce((text, style) => styleText(style, text, ALWAYS), line)
      : (line) => line;
  return {
    error: tone("red", "bold"),
    warning: tone("yellow", "bold"),
    info: tone("cyan", "bold"),
    good: tone("green"),
    bad: tone("red"),
    strong: tone("bold"),
    faint: tone("dim"),
    plain: (line) => line,
  };
}

const NARROWEST = 20;
/** Whether to use colour was decided already; newer versions of Node would look at the stream again. */
const ALWAYS = { validateStream: false };
