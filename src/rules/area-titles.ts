import type { Plan, ReformArea, Section, SectionKind } from "../plan/plan.js";
import { fold } from "../text/fold.js";
import { onceFor } from "./once.js";

/** A part of the plan that treats fewer contents is not divided by them. */
export const LEAST_AREAS = 3;

/** Looser words for a content, for a title that joins two of them or names one in its own way. */
const OTHER_NAMES: Readonly<Record<ReformArea, RegExp>> = {
  steering: /chi dao|dieu hanh/,
  institutions: /the che|van ban quy pham|phap luat|phap che/,
  procedures: /thu tuc|tthc|mot cua/,
  apparatus: /bo may|bien che|to chuc, sap xep/,
  "civil-service": /cong vu|can bo|cong chuc|nhan luc|cbcc/,
  "public-finance": /tai chinh|ngan sach/,
  "digital-government":
    /chinh quyen so|dien tu|chuyen doi so|cong nghe thong tin|hien dai hoa|du lieu so|truc tuyen/,
  "business-environment": /kinh doanh|dau tu/,
  sipas: /hai long|sipas/,
};

/** Whether a section that is none of the area's own names it in looser words. */
export function isNamedOtherwise(area: ReformArea, plan: Plan): boolean {
  return titlesOf(plan).some(
    ({ section, title }) => section.area !== area && OTHER_NAMES[area].test(title),
  );
}

/** The sections that may be an area's, with their folded titles. */
const titlesOf: (plan: Plan) => readonly { section: Section; title: string }[] = onceFor(
  ({ sections }) =>
    sections
      .filter(({ kind }) => KINDS.has(kind))
      .map((section) => ({ section, title: fold(section.title) })),
);

const KINDS: ReadonlySet<SectionKind> = new Set(["area", "goals", "tasks", "other"]);

/** How many contents have a section or a group of their own in this part of the plan. */
export function areasIn(part: "goals" | "tasks" | "appendix", { areas }: Plan): number {
  return areas.filter((area) => area[part].length > 0).length;
}
