import type { Block, Document } from "../document/document.js";
import { toLocation } from "../document/place.js";
import { INDICATORS, type Indicator } from "../facts/indicators.js";
import type { Appendix, Passage, Plan, Section, Task } from "../plan/plan.js";
import { readAbbreviations } from "./abbreviations.js";
import { joinReferences, type PresentAppendix, readAppendix } from "./appendices.js";
import { areaCoverage } from "./areas.js";
import { readCitations } from "./citations.js";
import { readHeader } from "./header.js";
import { type IndicatorMatcher, indicatorMatcher } from "./indicator-match.js";
import { readLayout } from "./layout.js";
import { type Outline, readOutline } from "./outline.js";
import { splitParts } from "./parts.js";
import { paragraphsOf, toPassage, toPassages } from "./passages.js";
import { readPledges } from "./pledges.js";
import { readResponsibilities } from "./responsibilities.js";
import type { TargetContext } from "./target-frame.js";
import { readTargets } from "./targets.js";
import { readTaskTable } from "./task-table.js";
import { readTraces } from "./traces.js";

const NONE: readonly Indicator[] = [];
const MATCHERS = new WeakMap<readonly Indicator[], IndicatorMatcher>();

/**
 * Understands a document as a plan.
 * @param added indicators that a profile adds to the catalogue
 */
export function recognize(document: Document, added: readonly Indicator[] = NONE): Plan {
  const parts = splitParts(document);
  const header = readHeader(parts);
  const outline = readOutline(parts.body);
  const appendices = parts.appendices.map((blocks) => readAppendix(blocks, header.planYear));
  const sectionOf = (block: Block): string | null => outline.pathOf.get(block) ?? null;
  const body = toPassages(parts.body, "body", sectionOf);
  const joined = joinReferences(appendices, body);
  const passages = [
    ...toPassages(parts.header, "header", () => null),
    ...body,
    ...toPassages(parts.closing, "closing", () => null),
    ...appendices.flatMap(({ blocks, section }) =>
      toPassages(blocks, "appendix", () => section.path),
    ),
  ];
  const inBody = bodyTables(parts.body, outline, header.planYear);
  const holders = [...joined, ...inBody.map(({ appendix }) => appendix)];
  const sections = [...outline.sections, ...appendices.map(({ section }) => section)];
  const matcher = matcherWith(added);
  const sectionAt = nearestSection(outline.sections);
  const contexts = [
    ...bodyContexts(body, outline, sectionAt, header.planYear),
    ...appendices.flatMap((appendix) => appendixContexts(appendix, header.planYear)),
  ];
  const outsideClosing = passages.filter(({ part }) => part !== "closing");
  return {
    header,
    sections,
    areas: areaCoverage(
      sections,
      holders.flatMap(({ groups }) => groups),
    ),
    targets: contexts.flatMap((context) => readTargets(context, matcher)),
    pledges: contexts.flatMap((context) => readPledges(context, matcher)),
    tasks: [...appendices, ...inBody].flatMap(({ tasks }, appendix) =>
      tasks.map((task): Task => ({ ...task, appendix })),
    ),
    appendices: holders,
    citations: readCitations(outsideClosing, header.number?.value),
    abbreviations: readAbbreviations(outsideClosing),
    responsibilities: readResponsibilities(body, sectionAt),
    passages,
    ...readTraces(document, passages),
    pictures: document.pictures?.map((place) => toLocation(place, null)),
    layout: readLayout(
      document,
      parts,
      header,
      appendices.map(({ appendix }) => appendix.label),
    ),
  };
}

/** The task tables that stand in a section of the body, each as an appendix without a heading. */
function bodyTables(
  body: readonly Block[],
  outline: Outline,
  planYear: number | undefined,
): { appendix: Appendix; tasks: readonly Omit<Task, "appendix">[] }[] {
  return body.flatMap((block) => {
    if (block.type !== "table") return [];
    const section = outline.pathOf.get(block) ?? null;
    const table = readTaskTable(block, section, planYear);
    if (table === undefined || table.tasks.length === 0) return [];
    const { groups, columns, tasks, declared } = table;
    const appendix: Appendix = {
      label: null,
      title: null,
      present: true,
      referencedAt: [],
      references: [],
      groups,
      declared,
      columns,
      guessed: false,
      isCut: block.isCut === true,
      location: toLocation(block.place, section),
    };
    return [{ appendix, tasks }];
  });
}

/** The matcher of the catalogue with what a profile adds, made once for each list. */
function matcherWith(added: readonly Indicator[]): IndicatorMatcher {
  const known = MATCHERS.get(added);
  if (known) return known;
  const matcher = indicatorMatcher([...INDICATORS, ...added]);
  MATCHERS.set(added, matcher);
  return matcher;
}

type SectionAt = (path: string | null) => Section | undefined;

function bodyContexts(
  body: readonly Passage[],
  { sections }: Outline,
  sectionAt: SectionAt,
  planYear: number | undefined,
): TargetContext[] {
  const byPath = new Map(sections.map((section) => [section.path, section]));
  const amongGoals = new Map(sections.map((section) => [section, holdsGoals(section, byPath)]));
  return body.map((passage) => {
    const section = sectionAt(passage.section);
    return {
      passage,
      area: section?.area ?? null,
      in: "body",
      planYear,
      amongGoals: section !== undefined && amongGoals.get(section) === true,
    };
  });
}

/** Whether the section or one around it is a section of goals. */
function holdsGoals(section: Section | undefined, byPath: ReadonlyMap<string, Section>): boolean {
  if (section === undefined) return false;
  if (section.kind === "goals") return true;
  return section.parent !== null && holdsGoals(byPath.get(section.parent), byPath);
}

/** Finds the section at a path, or the nearest around it: "III.1.5" may be a numbered paragraph. */
function nearestSection(sections: readonly Section[]): SectionAt {
  const byPath = new Map<string, Section | undefined>(
    sections.map((section) => [section.path, section]),
  );
  const at = (path: string): Section | undefined => {
    if (byPath.has(path)) return byPath.get(path);
    const cut = path.lastIndexOf(".");
    const section = cut < 0 ? undefined : at(path.slice(0, cut));
    byPath.set(path, section);
    return section;
  };
  return (path) => (path === null ? undefined : at(path));
}

function appendixContexts(
  appendix: PresentAppendix,
  planYear: number | undefined,
): TargetContext[] {
  return appendix.commitments.map(({ cell, group, groups }) => {
    const area = groups.find(({ label }) => label === group)?.area ?? null;
    const passage = toPassage(paragraphsOf(cell.blocks), "appendix", appendix.section.path);
    return { passage, area, in: "appendix", planYear, amongGoals: false };
  });
}
