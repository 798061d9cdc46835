import { type Block, type Paragraph, placeAt } from "../document/document.js";
import { toLocation } from "../document/place.js";
import type { ReformArea, Section, SectionKind } from "../plan/plan.js";
import { parseLabel } from "../text/labels.js";
import { type Heading, readHeading } from "./headings.js";
import { areaOfTitle, kindOfTitle } from "./section-names.js";

/** The sections of the body, and for each of its blocks the path of what holds it. */
export interface Outline {
  readonly sections: readonly Section[];
  /** Section path by block; numbered paragraphs extend it by their label ("III.1.5"). */
  readonly pathOf: ReadonlyMap<Block, string>;
}

interface OpenSection {
  readonly style: string;
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
  for (const block of body) {
    const heading = block.type === "paragraph" ? readHeading(block) : undefined;
    if (block.type === "paragraph" && heading !== undefined) {
      open = closeFor(open, heading, block);
      const section = openSection(open, heading, block, used);
      sections.push(section.section);
      open = [...open, section];
      clause = undefined;
      pathOf.set(block, section.section.path);
      continue;
    }
    for (const { section } of open) section.hasContent = true;
    const holder = open.at(-1)?.section.path;
    clause = clauseLabel(block) ?? clause;
    const path = joinPath(holder, clause, open);
    if (path !== undefined) pathOf.set(block, path);
  }
  return { sections, pathOf };
}

function closeFor(open: readonly OpenSection[], heading: Heading, block: Paragraph): OpenSection[] {
  const style = styleOf(heading, block);
  const same = open.findIndex((section) => section.style === style);
  return same < 0 ? [...open] : open.slice(0, same);
}

function styleOf(heading: Heading, block: Paragraph): string {
  const { label } = heading;
  if (label === undefined) return `heading-${block.heading ?? 0}`;
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
  const kind = kindOf(heading.title, open);
  const named = kind === "area" ? areaOfTitle(heading.title) : null;
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
  return { style: styleOf(heading, block), section, area };
}

/** Below purpose, budget and implementation everything is of their kind, whatever it is called. */
function kindOf(title: string, open: readonly OpenSection[]): SectionKind {
  const parent = open.at(-1);
  const inherited = parent?.section.kind;
  if (inherited === "purpose" || inherited === "budget" || inherited === "implementation") {
    return inherited;
  }
  if (parent?.area) return "area";
  const kind = kindOfTitle(title);
  const area = areaOfTitle(title);
  if (parent === undefined) return kind ?? (area === null ? "other" : "area");
  if (area !== null) return "area";
  return kind ?? inherited ?? "other";
}

function clauseLabel(block: Block): string | undefined {
  return block.type === "paragraph" ? parseLabel(block.text)?.text : undefined;
}

/** "1.5" under III.1 is III.1.5: a label of several figures holds those above it. */
function joinPath(
  holder: string | undefined,
  label: string | undefined,
  open: readonly OpenSection[],
): string | undefined {
  if (label === undefined || label === "") return holder;
  if (!/^\d+(?:\.\d+)+$/u.test(label)) return holder === undefined ? label : `${holder}.${label}`;
  const base = open.findLast(({ style }) => !style.startsWith("decimal"))?.section.path;
  return base === undefined ? label : `${base}.${label}`;
}

function uniquePath(path: string, used: Map<string, number>): string {
  const count = (used.get(path) ?? 0) + 1;
  used.set(path, count);
  return count === 1 ? path : `${path}#${count}`;
}
