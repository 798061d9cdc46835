import { existsSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../document/errors.js";
import type { Rendered } from "../reporters/reporter.js";
import type { CommandContext } from "./program.js";
import { cannotWrite } from "./write-output.js";

/** Whether an output names a folder: it ends in a slash, or there is a folder of that name. */
export function namesFolder(path: string): boolean {
  return /[\\/]$/.test(path) || (existsSync(path) && statSync(path).isDirectory());
}

/**
 * Writes each file into `folder`, which is made where it is missing, and says so to whoever sits at the
 * terminal; other files of the folder stay.
 * @throws UserError when the folder cannot be made or a file not be written
 */
export async function writeFolder(
  files: ReadonlyMap<string, Rendered>,
  folder: string,
  { language, terminal }: CommandContext,
): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new UserError(
      {
        vi: `Không ghi được vào thư mục “${folder}”. Hãy kiểm tra quyền ghi và chỗ trống trên đĩa.`,
        en: `The folder “${folder}” cannot be written to. Check its permissions and the space on the disk.`,
      },
      { cause },
    );
  });
  for (const [name, content] of files) {
    const file = join(folder, name);
    await writeFile(file, content).catch((cause: unknown) => {
      throw cannotWrite(file, cause);
    });
  }
  if (terminal.showProgress === undefined) return;
  terminal.warn(
    language === "vi"
      ? `Đã ghi ${files.size} tệp vào thư mục “${folder}”.\n`
      : `${files.size} files are in the folder “${folder}”.\n`,
  );
}
