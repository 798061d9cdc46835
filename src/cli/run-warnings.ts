import type { FoundFiles } from "../check/find-files.js";
import type { Outputs } from "./outputs.js";
import type { CommandContext } from "./program.js";
import type { Terminal } from "./terminal.js";

export function warnOfSkipped(
  { skipped }: FoundFiles,
  { language, terminal }: CommandContext,
): void {
  const kinds = Object.entries(skipped).map(([ending, count]) => `${count} ${ending || "?"}`);
  if (kinds.length === 0) return;
  const total = Object.values(skipped).reduce((sum, count) => sum + count, 0);
  const list = kinds.join(", ");
  terminal.warn(
    language === "vi"
      ? `Bỏ qua ${total} tệp không thuộc dạng đọc được (${list}).\n`
      : `Skipped ${total} ${total === 1 ? "file" : "files"} of other kinds (${list}).\n`,
  );
}

export function traceBug(error: unknown, terminal: Terminal): void {
  if (terminal.env.CCHC_DEBUG === undefined) return;
  terminal.warn(`${error instanceof Error ? error.stack : String(error)}\n`);
}

/** The run goes on without the cache: what it finds is the same. */
export function warnOfCache(error: unknown, { language, terminal }: CommandContext): void {
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  terminal.warn(
    language === "vi"
      ? `Không dùng được bộ nhớ đệm của --cache${code}; kết quả vẫn đầy đủ, nhưng lần sau các tệp sẽ được rà soát lại.\n`
      : `The cache of --cache could not be used${code}; the results are complete, but files will be checked again next time.\n`,
  );
}

/** What is done and what is left of a run that was ended. */
export function tellInterrupted(
  { counts, waiting }: Outputs,
  total: number,
  { language, terminal }: CommandContext,
): void {
  const { documents } = counts;
  const left = total - documents;
  const unwritten = waiting.join(", ");
  const vi = unwritten === "" ? "" : ` Chưa ghi: ${unwritten}.`;
  const en = unwritten === "" ? "" : ` Not written: ${unwritten}.`;
  terminal.warn(
    language === "vi"
      ? `Đã dừng theo yêu cầu: xong ${documents} trong ${total} tệp, còn ${left} tệp chưa rà soát.${vi}\n`
      : `Stopped on request: ${documents} of ${total} files are done, ${left} are left.${en}\n`,
  );
}
