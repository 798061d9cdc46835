import { DocumentError } from "../document/errors.js";
import type {
  CheckedDocument,
  DocumentReport,
  FailedDocument,
  FindingCounts,
  Report,
} from "../findings/report.js";
import type { FailedInput, InputFile } from "./files-below.js";
import { countFindings } from "./severity-counts.js";

export interface CheckRun<F extends InputFile = InputFile> {
  readonly checkDocument: (file: F) => Promise<CheckedDocument>;
  /** Told of every error that nobody foresaw. */
  readonly onBug: (error: unknown) => void;
}

/** Checks the files one after another; what cannot be read is reported and the others go on. */
export async function* checkAll<F extends InputFile>(
  files: readonly (F | FailedInput)[],
  run: CheckRun<F>,
): AsyncGenerator<DocumentReport> {
  for (const file of files) yield await checkOrFail(file, run);
}

/** The whole run, counted. */
export function toReport(
  documents: readonly DocumentReport[],
  about: Pick<Report, "tool" | "profile" | "notices" | "rules">,
): Report {
  const sum = (key: keyof FindingCounts) =>
    documents.reduce((total, { counts }) => total + counts[key], 0);
  return {
    ...about,
    documents,
    counts: {
      documents: documents.length,
      failed: documents.filter(({ status }) => status === "failed").length,
      error: sum("error"),
      warning: sum("warning"),
      info: sum("info"),
      silenced: sum("silenced"),
      known: sum("known"),
    },
  };
}

async function checkOrFail<F extends InputFile>(
  file: F | FailedInput,
  run: CheckRun<F>,
): Promise<DocumentReport> {
  if ("error" in file) return failed(file, file.error.code, file.error.text);
  try {
    return await run.checkDocument(file);
  } catch (error) {
    if (error instanceof DocumentError) return failed(file, error.code, error.text);
    run.onBug(error);
    return failed(file, "unreadable", {
      vi: "Công cụ gặp lỗi ngoài dự kiến khi đọc tệp này nên không rà soát được. Hãy thử lưu lại tệp ở dạng .docx rồi chạy lại; nếu vẫn lỗi, hãy gửi báo lỗi cho nhóm phát triển.",
      en: "The tool hit an unexpected error in this file and could not check it. Try saving it again as .docx; if it still fails, please report it.",
    });
  }
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
