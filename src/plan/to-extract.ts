import type { PlanExtract } from "./extract-schema.js";
import type { Appendix, Header, Plan, Section, Signer, Task } from "./plan.js";

/** The plan in the shape that other programs read; whatever is absent is `null` or an empty list. */
export function toExtract(plan: Plan, source: PlanExtract["source"]): Omit<PlanExtract, "notices"> {
  return {
    schemaVersion: 1,
    source,
    header: headerOf(plan.header),
    sections: plan.sections.map(toExtractSection),
    areas: plan.areas.map(({ id, goals, tasks, appendix }) => ({
      id,
      goals: [...goals],
      tasks: [...tasks],
      appendix: [...appendix],
    })),
    targets: plan.targets.map((target) => ({ ...target })),
    tasks: plan.tasks.map(toExtractTask),
    appendices: plan.appendices.map(appendixOf),
    citations: plan.citations.map(({ text, type, number, date, issuer, location }) => ({
      text,
      type,
      number,
      date,
      issuer,
      location,
    })),
    responsibilities: plan.responsibilities.map((one) => ({ ...one })),
    abbreviations: plan.abbreviations.map((one) => ({ ...one })),
  };
}

function headerOf(header: Header): PlanExtract["header"] {
  return {
    parentAgency: header.parentAgency?.value ?? null,
    agency: header.agency?.value ?? null,
    number: header.number?.value ?? null,
    symbol: header.symbol?.value ?? null,
    date: header.date?.value ?? null,
    dateText: header.date?.quote ?? null,
    place: header.place?.value ?? null,
    docType: header.docType?.value ?? null,
    subject: header.subject?.value ?? null,
    planYear: header.planYear ?? null,
    planKind: header.planKind,
    signer: header.signer === undefined ? null : signerOf(header.signer.value),
    recipients: header.recipients.map(({ value }) => value),
  };
}

function signerOf({ capacity, title, name }: Signer): PlanExtract["header"]["signer"] {
  return { capacity: capacity ?? null, title: title ?? null, name: name ?? null };
}

/** A heading as other programs read it. */
export function toExtractSection({ path, label, title, level, kind, area, location }: Section) {
  return { path, label, title, level, kind, area, location };
}

/** A row of a task table as other programs read it. */
export function toExtractTask({
  appendix: _appendix,
  cells: _cells,
  lead,
  coordinating,
  ...task
}: Task) {
  return { ...task, lead: [...lead], coordinating: [...coordinating] };
}

function appendixOf({ label, title, present, referencedAt, groups }: Appendix) {
  return {
    label,
    title,
    present,
    referencedAt: [...referencedAt],
    groups: groups.map((group) => ({
      label: group.label,
      title: group.title,
      area: group.area,
      declared: group.declared,
      actual: group.actual,
    })),
  };
}
