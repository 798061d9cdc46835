import { writeFile } from "node:fs/promises";
import { UserError } from "../document/errors.js";
import type { CommandContext } from "./program.js";

/**
 * Writes `content` to `file` and says so to whoever sits at the terminal, or prints it when there is no
 * file.
 * @throws UserError when the file cannot be written, or bytes would go to a screen
 */
export async function writeOutput(
  content: string | Uint8Array,
  file: string | undefined,
  { language, terminal }: CommandContext,
): Promise<void> {
  if (file === undefined) {
    if (typeof content !== "string" && terminal.columns !== undefined) throw needsFile();
    terminal.print(content);
    return;
  }
  await writeFile(file, content).catch((cause: unknown) => {
    throw new UserError(
      {
        vi: `Không ghi được tệp “${file}”. Hãy kiểm tra thư mục có tồn tại và có quyền ghi.`,
        en: `The file “${file}” cannot be written. Check that its folder exists and can be written to.`,
      },
      { cause },
    );
  });
  if (terminal.showProgress === undefined) return;
  terminal.warn(
    language === "vi" ? `Đã ghi kết quả vào tệp “${file}”.\n` : `The result is in “${file}”.\n`,
  );
}

function needsFile(): UserError {
  return new UserError({
    vi: "Tệp Word và bảng tính không hiện được trên màn hình. Hãy thêm “-o ten-tep.docx” hoặc “-o ten-tep.xlsx” để ghi ra tệp.",
    en: "Word files and workbooks cannot be shown on a screen. Add “-o name.docx” or “-o name.xlsx” to write a file.",
  });
}
