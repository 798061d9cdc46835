import { writeFile } from "node:fs/promises";
import { UserError } from "../document/errors.js";
import type { CommandContext } from "./program.js";

/**
 * Writes `text` to `file` and says so to whoever sits at the terminal, or prints it when there is no
 * file.
 * @throws UserError when the file cannot be written
 */
export async function writeOutput(
  text: string,
  file: string | undefined,
  { language, terminal }: CommandContext,
): Promise<void> {
  if (file === undefined) {
    terminal.print(text);
    return;
  }
  await writeFile(file, text).catch((cause: unknown) => {
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
