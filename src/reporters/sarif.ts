import type { Language } from "../document/bilingual.js";
import type { Severity } from "../findings/finding.js";
import type { Report, RuleDescription } from "../findings/report.js";
import { jsonText } from "./json-text.js";
import type { Reporter } from "./reporter.js";
import { notificationsOf } from "./sarif-notifications.js";
import { resultsOf } from "./sarif-results.js";
import { SARIF_LEVELS, sarifMessage } from "./sarif-words.js";

/**
 * The report in the Static Analysis Results Interchange Format, version 2.1.0. Findings that were set
 * aside are suppressed results, known ones are `unchanged`; what could not be read or checked is told
 * as notifications.
 */
export const sarif: Reporter = {
  render: (report, { language }) =>
    `${jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [runOf(report, language)] }, 2)}\n`,
};

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
/** What GitHub sorts alerts by. */
const PROBLEM_SEVERITIES = {
  error: "error",
  warning: "warning",
  info: "recommendation",
} as const satisfies Record<Severity, string>;

function runOf({ tool, profile, documents, notices, rules, counts }: Report, language: Language) {
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        language,
        rules: rules.map((rule) => ruleOf(rule, language)),
      },
    },
    language,
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: counts.failed === 0,
        toolExecutionNotifications: notificationsOf({ documents, notices }, language),
      },
    ],
    results: documents.flatMap((document) =>
      document.status === "failed" ? [] : resultsOf(document, ruleIndex, language),
    ),
    properties: { profile },
  };
}

function ruleOf({ id, severity, summary, why, mend, basis }: RuleDescription, language: Language) {
  const source = language === "vi" ? "Căn cứ" : "Basis";
  const help = [why[language], mend[language], `${source}: ${basis[language]}`];
  return {
    id,
    shortDescription: { text: sarifMessage(summary[language]) },
    fullDescription: { text: sarifMessage(why[language]) },
    help: { text: help.map(sarifMessage).join("\n\n") },
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: {
      tags: ["cchc", id.replace(/\/.*/, "")],
      "problem.severity": PROBLEM_SEVERITIES[severity],
    },
  };
}
