import { writeFile } from "node:fs/promises";
import { UserError } from "../document/errors.js";
import type { Terminal } from "./terminal.js";

/**
 * Writes `text` to `file`, or prints it when there is none.
 * @throws UserError when the file cannot be written
 */
export async function writeOutput(
  text: string,
  file: string | undefined,
  terminal: Terminal,
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
}
