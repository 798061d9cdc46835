import { dirname } from "node:path";
import { copiesAmong } from "../annotate/copies-among.js";
import { existingPath } from "../check/existing-path.js";
import type { Input, InputFile } from "../check/files-below.js";
import { inOrder } from "../check/in-order.js";
import { isOwnReport, ownReport } from "../check/own-report.js";
import { isBelow, pathKey } from "../check/path-key.js";
import { UserError } from "../document/errors.js";
import type { Output } from "./check-options.js";
import { sameFileTest, standardOutputTest } from "./same-file.js";
import { namesFolder } from "./write-folder.js";

/** Files that are looked at at once. */
const AHEAD = 16;

export interface SortedInputs {
  /** Among them, in their place, the reports that were named one by one, with the refusal. */
  readonly plans: readonly Input[];
  /** Reports of earlier runs that lie among the plans and that this run does not write anew. */
  readonly reports: readonly InputFile[];
  /** Annotated copies of plans that are among the plans themselves. */
  readonly copies: readonly InputFile[];
}

export interface SortingOptions {
  /** What the user named. */
  readonly paths: readonly string[];
  readonly outputs: readonly Output[];
  /** The folder that annotated copies go to, which has a look at its own files. */
  readonly annotate?: string | undefined;
}

/**
 * Parts the plans from what this tool has made of plans: a report of yesterday that lies among the plans
 * is no plan, and one that the run writes anew is not worth a word.
 * @throws UserError when there is nothing but reports
 */
export async function withoutReports(
  inputs: readonly Input[],
  { paths, outputs, annotate }: SortingOptions,
): Promise<SortedInputs> {
  const named = new Set(paths.map((path) => pathKey(existingPath(path))));
  const isWritten = writtenTest(outputs);
  const plans: Input[] = [];
  const reports: InputFile[] = [];
  const own: Input[] = [];
  const isStandardOutput = standardOutputTest();
  for await (const { input, isReport } of inOrder(inputs, looked, AHEAD)) {
    const isNamed = "path" in input && named.has(pathKey(input.path));
    if ("path" in input && !isNamed && isStandardOutput(input.path)) own.push(input);
    else if (!isReport || !("path" in input)) plans.push(input);
    else if (isWritten(input.path)) own.push(input);
    else if (isNamed) plans.push({ label: input.label, error: ownReport() });
    else reports.push(input);
  }
  const [first = own[0]] = reports;
  if (plans.length === 0 && first !== undefined) throw nothingButReports(first);
  const mayBeCopy = ({ path }: InputFile) =>
    !named.has(pathKey(path)) && !(annotate !== undefined && isBelow(path, annotate));
  const copies = await copiesIn(plans, mayBeCopy);
  const left: ReadonlySet<Input> = new Set(copies);
  return { plans: plans.filter((plan) => !left.has(plan)), reports, copies };
}

/** A file that was named itself is checked whatever it is: its officer may have gone on in it. */
async function copiesIn(
  plans: readonly Input[],
  mayBeCopy: (file: InputFile) => boolean,
): Promise<readonly InputFile[]> {
  const files = plans.filter((plan) => "path" in plan);
  const copies = await copiesAmong(files.map(({ path }) => path));
  return files.filter((file) => copies.has(file.path) && mayBeCopy(file));
}

async function looked(input: Input): Promise<{ input: Input; isReport: boolean }> {
  return { input, isReport: "path" in input && (await isOwnReport(input.path)) };
}

/** Tells whether the run writes a file, or fills the folder that it lies in. */
export function writtenTest(outputs: readonly Output[]): (path: string) => boolean {
  const written = outputs.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const isOutput = sameFileTest(written.filter((file) => !namesFolder(file)));
  const folders = new Set(written.filter(namesFolder).map((folder) => pathKey(folder)));
  return (path) => isOutput(path) || folders.has(dirname(pathKey(path)));
}

function nothingButReports({ label }: Input): UserError {
  return new UserError({
    vi: `Không có kế hoạch nào để rà soát: chỉ có kết quả do cchc lập ở những lần chạy trước, như “${label}”. Hãy chỉ đúng tệp hoặc thư mục kế hoạch.`,
    en: `There is no plan to check, only what cchc wrote in earlier runs, such as “${label}”. Name the plan or the folder of plans.`,
  });
}
