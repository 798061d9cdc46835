import { existsSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../document/errors.js";
import type { Rendered, Reporter } from "../reporters/reporter.js";
import { keptEdited, wasEdited } from "./edited-files.js";
import type { CommandContext } from "./program.js";
import { cannotWrite } from "./write-output.js";

/** Whether an output names a folder: it ends in a slash, or there is a folder of that name. */
export function namesFolder(path: string): boolean {
  return /[\\/]$/.test(path) || (existsSync(path) && statSync(path).isDirectory());
}

/** Where the files of a report go. */
export interface ReportFolder extends Pick<Reporter, "isUntouched"> {
  readonly folder: string;
}

/**
 * Writes each file into `folder`, which is made where it is missing, and says so to whoever sits at the
 * terminal; other files of the folder stay, also those that were edited.
 * @throws UserError when the folder cannot be made or a file not be written
 */
export async function writeFolder(
  files: ReadonlyMap<string, Rendered>,
  { folder, isUntouched }: ReportFolder,
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
  const edited: string[] = [];
  for (const [name, content] of files) {
    const file = join(folder, name);
    try {
      if (await wasEdited(file, content, { isUntouched })) edited.push(file);
      else await writeFile(file, content);
    } catch (cause) {
      throw cannotWrite(file, cause);
    }
  }
  const written = files.size - edited.length;
  if (terminal.showProgress !== undefined && written > 0) {
    terminal.warn(
      language === "vi"
        ? `Đã ghi ${written} tệp vào thư mục “${folder}”.\n`
        : `${written} files are in the folder “${folder}”.\n`,
    );
  }
  if (edited.length > 0) throw keptEdited(edited);
}
