import { fixtureCases } from "../../fixtures/source/fixture-cases.js";
import {
  headingText,
  mergedFields,
  type PlanSource,
  type Section,
} from "../../fixtures/source/plan-source.js";
import { MERGED, mergedCells, type TableRow } from "./merged-cells.js";
import type { PrintedAppendix, PrintedPlan } from "./printed-plan.js";

/** The good and the faulty plan of each fixture as their authors lay them out. */
export function fixturePlans(): { name: string; printed: PrintedPlan }[] {
  return fixtureCases.flatMap(({ folder, good, faults }) => {
    const faulty = faults.reduce((plan, fault) => fault.plant(plan), good);
    return [
      { name: `${folder}/good`, printed: fixturePlan(good) },
      { name: `${folder}/faulty`, printed: fixturePlan(faulty) },
    ];
  });
}

function fixturePlan(source: PlanSource): PrintedPlan {
  const { letterhead, recipients, signature } = source;
  return {
    letterhead: {
      left: [
        ...(letterhead.parent === null ? [] : [letterhead.parent]),
        ...letterhead.agency,
        letterhead.number,
      ],
      right: [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        letterhead.placeAndDate,
      ],
    },
    title: ["KẾ HOẠCH", source.subject],
    body: [...source.preamble, ...source.sections.flatMap(linesOf), source.closing],
    closing: {
      left: recipients.length === 0 ? [] : ["Nơi nhận:", ...recipients.map((item) => `- ${item}`)],
      right: signature === null ? [] : [...signature.capacity, signature.name],
    },
    appendices: source.appendices.map(appendixOf),
  };
}

function linesOf(section: Section): string[] {
  return [headingText(section), ...section.text, ...section.sections.flatMap(linesOf)];
}

function appendixOf({
  label,
  title,
  attachedTo,
  table,
}: PlanSource["appendices"][number]): PrintedAppendix {
  const rows = table.groups.flatMap((group): TableRow[] => [
    ...(group.heading === null ? [] : [[group.heading.label, group.heading.title] as const]),
    ...group.rows.map((row) => ({
      cells: table.columns.map(
        ({ field }) => row[field] ?? (mergedFields.includes(field) ? MERGED : ""),
      ),
    })),
  ]);
  return {
    heading: [label, title, attachedTo],
    table: {
      columns: table.columns.map((column) => ({
        title: column.title,
        width: column.widthInMillimetres,
      })),
      rows: mergedCells(rows, table.columns.length),
    },
  };
}
