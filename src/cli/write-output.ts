import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { UserError } from "../document/errors.js";
import type { CommandContext } from "./program.js";

/**
 * Writes `content` to `file` and says so to whoever sits at the terminal, or prints it when there is no
 * file. What stood in the file before stays when the new content cannot be written whole.
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
  await writeWhole(file, content).catch((error: unknown) => {
    throw cannotWrite(file, error);
  });
  tellWhere(file, { language, terminal });
}

/**
 * Sees before the work begins whether the folder of an output is there.
 * @throws UserError when it is not
 */
export function needFolderOf(file: string): void {
  const folder = dirname(file);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new UserError({
    vi: `Không ghi được tệp “${file}” vì chưa có thư mục “${folder}”. Hãy tạo thư mục này rồi chạy lại.`,
    en: `The file “${file}” cannot be written, for there is no folder “${folder}”. Make it and run again.`,
  });
}

/** Says to whoever sits at the terminal that a file was written. */
export function tellWhere(file: string, { language, terminal }: CommandContext): void {
  if (terminal.showProgress === undefined) return;
  terminal.warn(
    language === "vi"
      ? `Đã ghi kết quả vào tệp “${file}”.\n`
      : `The result was written to “${file}”.\n`,
  );
}

export function cannotWrite(file: string, cause: unknown): UserError {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new UserError(
      {
        vi: `Không ghi được trọn tệp “${file}” vì đĩa đã đầy. Hãy giải phóng chỗ trống rồi chạy lại, hoặc ghi ra nơi khác.`,
        en: `The file “${file}” could not be written whole, for the disk is full. Make room and run again, or write to another place.`,
      },
      { cause },
    );
  }
  if (IN_USE.has(code)) {
    return new UserError(
      {
        vi: `Không ghi được tệp “${file}” vì tệp đang mở trong chương trình khác (như Word, Excel) hoặc bị khóa. Hãy đóng tệp rồi chạy lại.`,
        en: `The file “${file}” cannot be written, for another program (such as Word or Excel) has it open or it is locked. Close it and run again.`,
      },
      { cause },
    );
  }
  return new UserError(
    {
      vi: `Không ghi được tệp “${file}”. Hãy kiểm tra thư mục có tồn tại và có quyền ghi.`,
      en: `The file “${file}” cannot be written. Check that its folder exists and can be written to.`,
    },
    { cause },
  );
}

/** What Windows says of a file that another program has open; EPERM when it is to be replaced. */
const IN_USE: ReadonlySet<unknown> = new Set(["EBUSY", "EPERM", "ETXTBSY"]);

/** Through a file beside it, where it is a regular file; a device or a pipe is written to as it is. */
async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const before = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (before !== undefined && !before.isFile()) return writeFile(file, content);
  const target = before === undefined ? file : await realpath(file);
  const beside = `${target}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    await writeFile(beside, content, before === undefined ? {} : { mode: before.mode });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Told before the work begins where that is known. */
export function needsFile(): UserError {
  return new UserError({
    vi: "Tệp Word và bảng tính không hiện được trên màn hình. Hãy thêm “-o ten-tep.docx” hoặc “-o ten-tep.xlsx” để ghi ra tệp.",
    en: "Word files and workbooks cannot be shown on a screen. Add “-o name.docx” or “-o name.xlsx” to write a file.",
  });
}
