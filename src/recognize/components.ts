import { type Block, type Paragraph, placeAt, type Run } from "../document/document.js";
import { toLocation } from "../document/place.js";
import type { Component, ComponentKind } from "../plan/layout.js";
import type { Header } from "../plan/plan.js";
import { isUpperCase } from "../text/fold.js";
import { parseBullet, parseLabel } from "../text/labels.js";
import { readHeading } from "./headings.js";
import { isLetterheadLine } from "./letterhead.js";
import { findTitle, type Parts } from "./parts.js";
import { paragraphsOf } from "./passages.js";
import { isRecipientsLine, isSignatureLine } from "./signature-lines.js";

/**
 * What the plan prints, part by part, with its formats. What could be several things is `other`.
 * @param labels those of the appendices, in the order of `parts.appendices`
 */
export function readComponents(
  parts: Parts,
  header: Header,
  labels: readonly (string | null)[],
): Component[] {
  return [
    ...headerComponents(parts.header, header),
    ...parts.body.flatMap((block) => componentsOf(block, bodyKind)),
    ...closingComponents(parts.closing, header),
    ...parts.appendices.flatMap((blocks, index) => appendixComponents(blocks, labels[index])),
  ];
}

const NATIONAL_TITLE = /C[ỘÔ]NG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM/iu;
const MOTTO = /Độc\s+lập\s*[-–]\s*Tự\s+do\s*[-–]\s*Hạnh\s+phúc/iu;
const NUMBER = /^Số\s?:/u;
const PLACE_AND_DATE = /^\p{Lu}[^,]{0,60},\s+ngày\s/u;
const RECIPIENTS_LABEL = /^nơi nhận\s?:?$/iu;

function headerComponents(lines: readonly Paragraph[], header: Header): Component[] {
  const title = findTitle(lines);
  return lines.flatMap((line, index) => {
    const stretches = [
      stretchOf(line, NATIONAL_TITLE, "national-title"),
      stretchOf(line, MOTTO, "motto"),
    ].filter((stretch) => stretch !== undefined);
    if (stretches.length > 0) return stretches;
    if (title >= 0 && index === title) return componentOf(line, "type");
    if (title >= 0 && index > title && !isLetterheadLine(line.text)) {
      return componentOf(line, "subject");
    }
    return componentOf(line, letterheadKind(line.text, header));
  });
}

function letterheadKind(text: string, { agency, parentAgency }: Header): ComponentKind {
  if (NUMBER.test(text)) return PLACE_AND_DATE.test(text.slice(4)) ? "other" : "number";
  if (PLACE_AND_DATE.test(text)) return "place-and-date";
  if (agency !== undefined && text === agency.quote) return "agency";
  return parentAgency !== undefined && text === parentAgency.quote ? "parent-agency" : "other";
}

/** The words that a pattern finds in the line, where another column may stand beside them. */
function stretchOf(line: Paragraph, words: RegExp, kind: ComponentKind): Component | undefined {
  const match = words.exec(line.text);
  return match === null
    ? undefined
    : componentOf(line, kind, match.index, match.index + match[0].length);
}

function bodyKind(paragraph: Paragraph): ComponentKind {
  return readHeading(paragraph, parseLabel(paragraph.text)) === undefined ? "body" : "heading";
}

function componentsOf(block: Block, kindOf: (paragraph: Paragraph) => ComponentKind): Component[] {
  if (block.type === "paragraph") return [componentOf(block, kindOf(block))];
  return paragraphsOf([block]).map((paragraph) => componentOf(paragraph, "table"));
}

function closingComponents(lines: readonly Paragraph[], { signer }: Header): Component[] {
  let listing = false;
  return lines.map((line) => {
    const { text } = line;
    if (isRecipientsLine(text)) {
      listing = true;
      return componentOf(line, RECIPIENTS_LABEL.test(text) ? "recipients-label" : "other");
    }
    if (isSignatureLine(text) || text === signer?.value.name) return componentOf(line, "signature");
    const listed = listing && parseBullet(text) !== undefined;
    return componentOf(line, listed ? "recipients" : "other");
  });
}

function appendixComponents(blocks: readonly Block[], label: string | null | undefined) {
  const table = blocks.findIndex((block) => block.type === "table");
  return blocks.flatMap((block, index) =>
    componentsOf(block, ({ text }) => {
      const isLabelled = index === 0 && typeof label === "string";
      if (isLabelled) return text.length > label.length + 1 ? "appendix-title" : "appendix-label";
      return index < table && index < TITLE_BLOCKS && isUpperCase(text)
        ? "appendix-title"
        : "other";
    }),
  );
}

/** The title of an appendix stands within its first so many paragraphs. */
const TITLE_BLOCKS = 4;

function componentOf(
  paragraph: Paragraph,
  kind: ComponentKind,
  start = 0,
  end = paragraph.text.length,
): Component {
  const from = Math.max(start, paragraph.labelLength ?? 0);
  return {
    kind,
    text: paragraph.text.slice(start, end),
    runs: (paragraph.runs ?? []).flatMap((run) => clip(run, from, end, start)),
    location: toLocation(placeAt(paragraph, start), null),
  };
}

/** The run between `from` and `end`, counted from `start` on. */
function clip(run: Run, from: number, end: number, start: number): Run[] {
  const [first, last] = [Math.max(run.start, from), Math.min(run.end, end)];
  return first >= last ? [] : [{ ...run, start: first - start, end: last - start }];
}
