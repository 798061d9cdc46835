import {
  type AppendixGroup,
  type AreaCoverage,
  REFORM_AREAS,
  type Section,
  type SectionKind,
} from "../plan/plan.js";
import { holdsGoalsAndTasks, kindOfTitle } from "./section-names.js";

interface Tree {
  readonly byPath: ReadonlyMap<string, Section>;
  /** What the words of its title announce, whatever it stands under. */
  readonly announced: (section: Section) => SectionKind | null;
}

/**
 * Where each reform area is treated: the sections that name it, by what they stand under or, where
 * they are divided into goals and tasks, those divisions. What looks back on a past year is left out.
 */
export function areaCoverage(
  sections: readonly Section[],
  groups: readonly AppendixGroup[],
): AreaCoverage[] {
  const tree = treeOf(sections);
  const naming = sections.filter(
    (section) =>
      section.area !== null &&
      section.kind === "area" &&
      tree.byPath.get(section.parent ?? "")?.area !== section.area &&
      !holdersOf(section, tree).some((holder) => tree.announced(holder) === "other"),
  );
  const divisions = divisionsOf(sections);
  return REFORM_AREAS.flatMap((id) => {
    const own = naming.filter((section) => section.area === id);
    const parts = own.flatMap(
      (section) => divisions.get(section.path) ?? [undivided(section, tree)],
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

function treeOf(sections: readonly Section[]): Tree {
  const kinds = new Map<Section, SectionKind | null>();
  return {
    byPath: new Map(sections.map((section) => [section.path, section])),
    announced: (section) => {
      const known = kinds.get(section);
      if (known !== undefined) return known;
      const kind = kindOfTitle(section.title);
      kinds.set(section, kind);
      return kind;
    },
  };
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

/** The innermost section that is called so decides: "I. MỤC TIÊU" within "MỤC TIÊU VÀ NHIỆM VỤ". */
function undivided(section: Section, tree: Tree): Division {
  const { path } = section;
  const holders = holdersOf(section, tree);
  const named = holders.find((holder) => {
    const kind = tree.announced(holder);
    return kind === "goals" || kind === "tasks";
  });
  if (named === undefined) {
    const isGoal = holders.some(({ kind }) => kind === "goals");
    return { path, isGoal, isTask: !isGoal };
  }
  const isGoal = tree.announced(named) === "goals";
  const isShared = holdsGoalsAndTasks(named.title);
  return { path, isGoal: isGoal || isShared, isTask: !isGoal || isShared };
}

/** The sections around one, the innermost first. */
function holdersOf({ parent }: Section, tree: Tree): Section[] {
  const holders: Section[] = [];
  let holder = parent === null ? undefined : tree.byPath.get(parent);
  while (holder !== undefined) {
    holders.push(holder);
    holder = holder.parent === null ? undefined : tree.byPath.get(holder.parent);
  }
  return holders;
}
