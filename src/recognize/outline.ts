import { type Block, type Paragraph, placeAt } from "../document/document.js";
import { toLocation } from "../document/place.js";
import type { ReformArea, Section, SectionKind } from "../plan/plan.js";
import { type Label, parseLabel } from "../text/labels.js";
import { type Heading, readHeading, readParted, standsAlone } from "./headings.js";
import { isUnitName, namesGoals, type TitleNames } from "./section-names.js";

/** The sections of the body, and for each of its blocks the path of what holds it. */
export interface Outline {
  readonly sections: readonly Section[];
  /** Section path by block; numbered paragraphs extend it by their label ("III.1.5"). */
  readonly pathOf: ReadonlyMap<Block, string>;
}

interface OpenSection {
  /** What its label looks like: "decimal-1", "part-phần". */
  readonly style: string;
  /** The sign that closes its label, "" without one. */
  readonly closing: string;
  readonly section: Mutable<Section>;
  /** Area of the nearest heading that names one. */
  readonly area: ReformArea | null;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads the tree of sections out of the labels, as printed even when they are wrong. */
export function readOutline(body: readonly Block[]): Outline {
  const sections: Mutable<Section>[] = [];
  const pathOf = new Map<Block, string>();
  const used = new Map<string, number>();
  let open: OpenSection[] = [];
  let clause: string | undefined;
  let title: { block: Block; path: string } | undefined;
  for (const [index, block] of body.entries()) {
    if (block === title?.block) {
      pathOf.set(block, title.path);
      continue;
    }
    const next = body[index + 1];
    const label = block.type === "paragraph" ? parseLabel(block.text) : undefined;
    const parted = block.type === "paragraph" ? readParted(block, label, next) : undefined;
    const heading = parted ?? headingWithText(block, label, next, open);
    if (block.type === "paragraph" && heading !== undefined) {
      open = closeFor(open, heading, block);
      const section = openSection(open, heading, block, used);
      sections.push(section.section);
      open = [...open, section];
      clause = undefined;
      pathOf.set(block, section.section.path);
      if (parted && next) title = { block: next, path: section.section.path };
      continue;
    }
    for (const { section } of open) section.hasContent = true;
    const holder = open.at(-1)?.section.path;
    clause = clauseText(label) ?? clause;
    const path = joinPath(holder, clause, open);
    if (path !== undefined) pathOf.set(block, path);
  }
  return { sections, pathOf };
}

/** The heading that a block is, `undefined` for a point of a list that looks like one. */
function headingWithText(
  block: Block,
  label: Label | undefined,
  next: Block | undefined,
  open: readonly OpenSection[],
): Heading | undefined {
  const heading = block.type === "paragraph" ? readHeading(block, label) : undefined;
  if (heading === undefined || standsAlone(heading)) return heading;
  if (block.type === "paragraph" && block.heading !== undefined) return heading;
  const isEmpty = next === undefined || endsSection(heading, next);
  return isEmpty && !continuesSections(heading, open) ? undefined : heading;
}

/** Whether areas or units with their texts come right before one that was left without any. */
function continuesSections(
  { label, title, names }: Heading,
  open: readonly OpenSection[],
): boolean {
  const before = open.at(-1);
  if (label === undefined || before === undefined) return false;
  const { section, closing } = before;
  const last = parseLabel(`${section.label}${closing || "."} X`);
  return (
    (section.kind === "area" ? names.area !== null : namesUnitAfter(title, section)) &&
    section.hasContent &&
    closing === label.closing &&
    last?.style === label.style &&
    last.ordinals.length === label.ordinals.length &&
    last.ordinals.at(-1) === (label.ordinals.at(-1) ?? 0) - 1
  );
}

/** Whether the title and that of the section in front name units that are given duties. */
function namesUnitAfter(title: string, { kind, title: before }: Section): boolean {
  return kind === "implementation" && isUnitName(title) && isUnitName(before);
}

/** Whether what follows a heading is the next one of its level or a higher one. */
function endsSection({ label }: Heading, next: Block): boolean {
  const other = next.type === "paragraph" ? parseLabel(next.text) : undefined;
  if (label === undefined || other === undefined) return false;
  if (other.style === label.style) {
    return other.ordinals.length <= label.ordinals.length && other.ordinals.at(-1) !== 1;
  }
  return other.style !== "letter" && !(label.style === "letter" && other.closing === "()");
}

/** The sections that stay open: those above the last of the same kind of label. */
function closeFor(open: readonly OpenSection[], heading: Heading, block: Paragraph): OpenSection[] {
  const style = styleOf(heading, block);
  const closing = heading.label?.closing ?? "";
  const alike = open.findLastIndex((one) => one.style === style && one.closing === closing);
  if (alike >= 0) return open.slice(0, alike);
  const begins = heading.label?.ordinals.at(-1) === 1 && closing !== "";
  const same = begins ? -1 : open.findIndex((section) => section.style === style);
  if (same >= 0) return open.slice(0, same);
  return heading.label === undefined && heading.names.isPart ? open.filter(isPart) : [...open];
}

/** Whether the section is one of those that hold the main sections. */
function isPart({ style }: OpenSection): boolean {
  return style.startsWith("part") || style.startsWith("capital");
}

function styleOf(heading: Heading, block: Paragraph): string {
  const { label, names } = heading;
  if (label === undefined) {
    return `heading-${block.heading ?? (names.isPlainArea ? "area" : 0)}`;
  }
  if (label.style === "part") return `part-${label.text.split(" ")[0]?.toLowerCase()}`;
  return `${label.style}-${label.ordinals.length}`;
}

function openSection(
  open: readonly OpenSection[],
  heading: Heading,
  block: Paragraph,
  used: Map<string, number>,
): OpenSection {
  const parent = open.at(-1);
  for (const { section } of open) section.hasContent = true;
  const label = heading.label?.text ?? "";
  const path = uniquePath(
    joinPath(parent?.section.path, label || heading.title, open) ?? label,
    used,
  );
  const kind = kindOf(heading, open);
  const named = kind === "area" ? heading.names.area : null;
  const area = named ?? parent?.area ?? null;
  const section: Mutable<Section> = {
    path,
    label,
    title: heading.title,
    level: open.length + 1,
    kind,
    area,
    location: toLocation(placeAt(block, 0), path),
    parent: parent?.section.path ?? null,
    hasContent: heading.runIn !== "",
  };
  const closing = heading.label?.closing ?? "";
  return { style: styleOf(heading, block), closing, section, area };
}

/** Below purpose, budget and implementation everything is of their kind, whatever it is called. */
function kindOf({ title, names }: Heading, open: readonly OpenSection[]): SectionKind {
  const parent = open.at(-1);
  const inherited = parent?.section.kind;
  if (inherited === "purpose" && namesGoals(title) && namesGoals(parent?.section.title ?? "")) {
    return "goals";
  }
  if (inherited === "purpose" || inherited === "budget" || inherited === "implementation") {
    return inherited;
  }
  const { kind, area } = names;
  if (parent?.area) return kindInArea(names, parent.section.kind);
  if (parent === undefined) {
    if (names.isPlainArea) return "area";
    return kind ?? (area === null ? "other" : "area");
  }
  if (area !== null) return "area";
  if (kind === "other")
    return isPart(parent) || inherited === "other" ? "other" : (inherited ?? "other");
  return kind ?? inherited ?? "other";
}

/** An area may be divided into its goals and its tasks. */
function kindInArea({ isPart, kind: named }: TitleNames, inherited: SectionKind): SectionKind {
  const kind = isPart ? named : null;
  if (kind === "goals" || kind === "tasks") return kind;
  return inherited === "goals" || inherited === "tasks" ? inherited : "area";
}

/** The label of a numbered paragraph; "(1)" counts within a paragraph. */
function clauseText(label: Label | undefined): string | undefined {
  return label?.closing === "()" ? undefined : label?.text;
}

/** "1.5" under III.1 is III.1.5, "III.1" under III too: such labels hold those above them. */
function joinPath(
  holder: string | undefined,
  label: string | undefined,
  open: readonly OpenSection[],
): string | undefined {
  if (label === undefined || label === "") return holder;
  if (!/\.\d+$/u.test(label)) return holder === undefined ? label : `${holder}.${label}`;
  const holds = (style: string): boolean =>
    /^\d/u.test(label) ? !style.startsWith("decimal") : style.startsWith("part");
  const base = open.findLast(({ style }) => holds(style))?.section.path;
  return base === undefined ? label : `${base}.${label}`;
}

function uniquePath(path: string, used: Map<string, number>): string {
  const count = (used.get(path) ?? 0) + 1;
  used.set(path, count);
  return count === 1 ? path : `${path}#${count}`;
}
