import { checkTables } from "./check-tables.js";
import type { Reporter } from "./reporter.js";
import { workbook } from "./workbook.js";

/** The report on a folder of plans as a workbook: who meets what, every finding, task and unreadable file. */
export const xlsx: Reporter = {
  givesBytes: true,
  render: (report, options) => workbook(checkTables(report, options)),
};
