import { type AppendixGroup, type AreaCoverage, REFORM_AREAS, type Section } from "../plan/plan.js";
import { holdsGoalsAndTasks, isReview, kindOfTitle } from "./section-names.js";

type ByPath = ReadonlyMap<string, Section>;

/**
 * Where each reform area is treated: the sections that name it, by what they stand under or, where
 * they are divided into goals and tasks, those divisions. What looks back on a past year is left out.
 */
export function areaCoverage(
  sections: readonly Section[],
  groups: readonly AppendixGroup[],
): AreaCoverage[] {
  const byPath = new Map(sections.map((section) => [section.path, section]));
  const naming = sections.filter(
    (section) =>
      section.area !== null &&
      section.kind === "area" &&
      byPath.get(section.parent ?? "")?.area !== section.area &&
      !holdersOf(section, byPath).some(({ title }) => isReview(title)),
  );
  const divisions = divisionsOf(sections);
  return REFORM_AREAS.flatMap((id) => {
    const own = naming.filter((section) => section.area === id);
    const parts = own.flatMap(
      (section) => divisions.get(section.path) ?? [undivided(section, byPath)],
    );
    const coverage = {
      id,
      goals: parts.filter(({ isGoal }) => isGoal).map(({ path }) => path),
      tasks: parts.filter(({ isTask }) => isTask).map(({ path }) => path),
      appendix: groups.filter((group) => group.area === id).map(({ label }) => label),
    };
    const treated = coverage.goals.length + coverage.tasks.length + coverage.appendix.length > 0;
    return treated ? [coverage] : [];
  });
}

interface Division {
  readonly path: string;
  readonly isGoal: boolean;
  readonly isTask: boolean;
}

/** The goals and the tasks right below a section that names an area, by its path. */
function divisionsOf(sections: readonly Section[]): ReadonlyMap<string, Division[]> {
  const divisions = new Map<string, Division[]>();
  for (const { parent, path, kind, title, area } of sections) {
    if (parent === null || area === null || (kind !== "goals" && kind !== "tasks")) continue;
    const isGoal = kind === "goals";
    const division = { path, isGoal, isTask: !isGoal || holdsGoalsAndTasks(title) };
    const others = divisions.get(parent);
    if (others === undefined) divisions.set(parent, [division]);
    else others.push(division);
  }
  return divisions;
}

function undivided(section: Section, byPath: ByPath): Division {
  return {
    path: section.path,
    isGoal: isGoal(section, byPath),
    isTask: isTask(section, byPath),
  };
}

function isGoal(section: Section, byPath: ByPath): boolean {
  const holders = holdersOf(section, byPath);
  const named = holders.find(namesGoalsOrTasks);
  if (named !== undefined) return kindOfTitle(named.title) === "goals" || isShared(named);
  return holders.some(({ kind }) => kind === "goals");
}

function isTask(section: Section, byPath: ByPath): boolean {
  const holders = holdersOf(section, byPath);
  const named = holders.find(namesGoalsOrTasks);
  if (named !== undefined) return kindOfTitle(named.title) !== "goals" || isShared(named);
  return !holders.some(({ kind }) => kind === "goals");
}

/** The innermost section that is called so decides: "I. MỤC TIÊU" within "MỤC TIÊU VÀ NHIỆM VỤ". */
function namesGoalsOrTasks({ title }: Section): boolean {
  const kind = kindOfTitle(title);
  return kind === "goals" || kind === "tasks";
}

function isShared({ title }: Section): boolean {
  return holdsGoalsAndTasks(title);
}

function holdersOf(section: Section, byPath: ByPath): Section[] {
  const parent = section.parent === null ? undefined : byPath.get(section.parent);
  return parent === undefined ? [] : [parent, ...holdersOf(parent, byPath)];
}
