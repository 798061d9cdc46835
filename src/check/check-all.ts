import { DocumentError } from "../document/errors.js";
import type {
  CheckedDocument,
  DocumentReport,
  FailedDocument,
  Report,
} from "../findings/report.js";
import type { FailedInput, InputFile } from "./files-below.js";
import { inOrder } from "./in-order.js";
import { countFindings } from "./severity-counts.js";

export interface CheckRun<F extends InputFile = InputFile> {
  readonly checkDocument: (file: F) => Promise<CheckedDocument>;
  /** What of a document is set aside; asked in the order of the files. */
  readonly setAside?: (document: CheckedDocument, file: F) => CheckedDocument;
  /** How many files may be begun before the first of them is given; one when absent. */
  readonly ahead?: number;
  /** Told of every error that nobody foresaw. */
  readonly onBug: (error: unknown) => void;
}

/** Checks the files and gives them in their order; what cannot be read is reported and the others go on. */
export async function* checkAll<F extends InputFile>(
  files: readonly (F | FailedInput)[],
  run: CheckRun<F>,
): AsyncGenerator<DocumentReport> {
  const checks = inOrder(files, (file) => checkOrFail(file, run), run.ahead ?? 1);
  for await (const { document, file } of checks) yield orFailed(document, file, run);
}

/** The whole run, counted. */
export function toReport(
  documents: readonly DocumentReport[],
  about: Omit<Report, "documents" | "counts">,
): Report {
  return { ...about, documents, counts: documents.reduce(withCountsOf, NOTHING_COUNTED) };
}

export const NOTHING_COUNTED: Report["counts"] = {
  documents: 0,
  failed: 0,
  error: 0,
  warning: 0,
  info: 0,
  silenced: 0,
  known: 0,
};

/** The counts of a run with those of one document more. */
export function withCountsOf(
  counts: Report["counts"],
  { status, counts: more }: DocumentReport,
): Report["counts"] {
  return {
    documents: counts.documents + 1,
    failed: counts.failed + (status === "failed" ? 1 : 0),
    error: counts.error + more.error,
    warning: counts.warning + more.warning,
    info: counts.info + more.info,
    silenced: counts.silenced + more.silenced,
    known: counts.known + more.known,
  };
}

interface Checked<F> {
  readonly document: DocumentReport;
  readonly file: F | FailedInput;
}

async function checkOrFail<F extends InputFile>(
  file: F | FailedInput,
  run: CheckRun<F>,
): Promise<Checked<F>> {
  if ("error" in file) return { document: failed(file, file.error.code, file.error.text), file };
  try {
    return { document: await run.checkDocument(file), file };
  } catch (error) {
    return { document: failedBy(error, file, run), file };
  }
}

function orFailed<F extends InputFile>(
  document: DocumentReport,
  file: F | FailedInput,
  run: CheckRun<F>,
): DocumentReport {
  if ("error" in file || document.status === "failed" || run.setAside === undefined)
    return document;
  try {
    return run.setAside(document, file);
  } catch (error) {
    return failedBy(error, file, run);
  }
}

function failedBy(error: unknown, file: InputFile, { onBug }: Pick<CheckRun, "onBug">) {
  if (error instanceof DocumentError) return failed(file, error.code, error.text);
  onBug(error);
  return failed(file, "unreadable", {
    vi: "Công cụ gặp lỗi ngoài dự kiến khi đọc tệp này nên không rà soát được. Hãy thử lưu lại tệp ở dạng .docx rồi chạy lại; nếu vẫn lỗi, hãy gửi báo lỗi cho nhóm phát triển.",
    en: "The tool hit an unexpected error in this file and could not check it. Try saving it again as .docx; if it still fails, please report it.",
  });
}

function failed(
  { label }: InputFile | FailedInput,
  code: FailedDocument["error"]["code"],
  message: FailedDocument["error"]["message"],
): FailedDocument {
  return {
    path: label,
    status: "failed",
    error: { code, message },
    findings: [],
    compliance: [],
    counts: countFindings({ findings: [], silenced: [], known: [] }),
  };
}
