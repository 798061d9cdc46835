import { csvText } from "./csv-text.js";
import { findingAndReadingTable } from "./finding-table.js";
import type { TextReporter } from "./reporter.js";

/**
 * One row for each finding, to be opened in Excel; a file that could not be read, and what was read with doubt,
 * has a row of its own, so that nothing is lost among the findings.
 */
export const csv: TextReporter = {
  render: ({ documents }, options) => csvText(findingAndReadingTable(documents, options)),
};
