import type { Passage, Plan } from "../plan/plan.js";

/** The lines of the letterhead, down to the type line. */
export function linesAbove({ header, passages }: Plan): readonly Passage[] {
  const title = JSON.stringify(header.docType?.location);
  const above = passages.filter(({ part }) => part === "header");
  const end = above.findIndex((passage) => JSON.stringify(passage.locate(0)) === title);
  return end < 0 ? above : above.slice(0, end);
}

/** Above the type line; an agency that only the subject or the preamble names is none of the letterhead's. */
export function isNamedAbove(plan: Plan): boolean {
  const { agency } = plan.header;
  return agency !== undefined && linesAbove(plan).some(({ text }) => text.includes(agency.quote));
}
