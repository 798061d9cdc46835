import { type AppendixGroup, type AreaCoverage, REFORM_AREAS, type Section } from "../plan/plan.js";
import { holdsGoalsAndTasks } from "./section-names.js";

/** Where each reform area is treated: the sections that name it, by what they stand under. */
export function areaCoverage(
  sections: readonly Section[],
  groups: readonly AppendixGroup[],
): AreaCoverage[] {
  const byPath = new Map(sections.map((section) => [section.path, section]));
  const naming = sections.filter(
    (section) =>
      section.area !== null &&
      section.kind === "area" &&
      byPath.get(section.parent ?? "")?.area !== section.area,
  );
  return REFORM_AREAS.flatMap((id) => {
    const own = naming.filter((section) => section.area === id);
    const coverage = {
      id,
      goals: own.filter((section) => isGoal(section, byPath)).map(({ path }) => path),
      tasks: own.filter((section) => isTask(section, byPath)).map(({ path }) => path),
      appendix: groups.filter((group) => group.area === id).map(({ label }) => label),
    };
    const treated = coverage.goals.length + coverage.tasks.length + coverage.appendix.length > 0;
    return treated ? [coverage] : [];
  });
}

function isGoal(section: Section, byPath: ReadonlyMap<string, Section>): boolean {
  const holders = holdersOf(section, byPath);
  return holders.some((holder) => holder.kind === "goals" || holdsGoalsAndTasks(holder.title));
}

function isTask(section: Section, byPath: ReadonlyMap<string, Section>): boolean {
  const holders = holdersOf(section, byPath);
  return (
    holders.some((holder) => holdsGoalsAndTasks(holder.title)) ||
    !holders.some((holder) => holder.kind === "goals")
  );
}

function holdersOf(section: Section, byPath: ReadonlyMap<string, Section>): Section[] {
  const parent = section.parent === null ? undefined : byPath.get(section.parent);
  return parent === undefined ? [] : [parent, ...holdersOf(parent, byPath)];
}
