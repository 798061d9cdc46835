/** Where the sheet of a plan and its parts are linked to. */
export interface PlanLinks {
  /** What the ids of the sheet begin with, by the number of the plan from 0. */
  idOf(index: number): string;
  /** The address of the sheet, or of the part of it that has the id. */
  href(index: number, id?: string): string;
}

/** All sheets in the same page. */
export const WITHIN_PAGE: PlanLinks = {
  idOf: (index) => `p${index + 1}`,
  href: (index, id = `p${index + 1}`) => `#${id}`,
};

/** Each sheet in a page of its own beside the index. */
export function linksToFiles(names: readonly string[]): PlanLinks {
  return {
    idOf: () => "p1",
    href: (index, id) => `${names[index]}${id === undefined ? "" : `#${id}`}`,
  };
}
