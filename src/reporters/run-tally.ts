import type { Language } from "../document/bilingual.js";
import type { DocumentReport } from "../findings/report.js";
import { counted } from "./counted.js";
import { nothingRecognised } from "./nothing-recognised.js";

/** For how many plans a reason holds, and how many rules it kept from them in all. */
interface Skipped {
  readonly plans: number;
  readonly rules: number;
}

/** What the closing sentence of a report says of the documents, gathered without keeping them. */
export class RunTally {
  readonly #language: Language;
  checked = 0;
  failed = 0;
  unrecognised = 0;
  /** Findings that are printed; the counts of the documents know the others too. */
  shown = 0;
  /** The first of those that could not be read. */
  readonly failedPaths: string[] = [];
  /** Documents to which some rule could not be applied. */
  partly = 0;
  /** Where rules could not be applied, by the reason in the language of the report. */
  readonly skipped = new Map<string, Skipped>();
  /** The documents without what makes them large: agency, counts, statuses of targets. */
  readonly documents: DocumentReport[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  add(document: DocumentReport): void {
    this.documents.push(slight(document));
    if (document.status === "failed") {
      this.failed += 1;
      if (this.failedPaths.length < PATHS_TOLD) this.failedPaths.push(document.path);
      return;
    }
    this.checked += 1;
    this.shown += document.findings.length;
    if (nothingRecognised(document) !== undefined) this.unrecognised += 1;
    const reasons = document.outcomes.flatMap(({ status, reason }) =>
      status === "not-applicable" ? [reason[this.#language]] : [],
    );
    if (reasons.length > 0) this.partly += 1;
    for (const [reason, rules] of counted(reasons)) {
      const { plans, rules: before } = this.skipped.get(reason) ?? { plans: 0, rules: 0 };
      this.skipped.set(reason, { plans: plans + 1, rules: before + rules });
    }
  }
}

const PATHS_TOLD = 3;

/** What the totals by agency are counted from. */
function slight(document: DocumentReport): DocumentReport {
  if (document.status === "failed") return document;
  const { outcomes } = document;
  const applied = outcomes.find(({ status }) => status !== "not-applicable");
  return {
    ...document,
    sections: [],
    tasks: [],
    findings: [],
    silenced: [],
    known: [],
    compliance: document.compliance.map((entry) => ({ ...entry, stated: [] })),
    outcomes: applied === undefined ? outcomes.slice(0, 1) : [applied],
    notices: document.notices.filter((notice) => notice === nothingRecognised(document)),
  };
}
