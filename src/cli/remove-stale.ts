import { open, readdir, unlink } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../document/errors.js";
import type { Reporter } from "../reporters/reporter.js";
import type { CommandContext } from "./program.js";

interface FolderFiles {
  /** By name, what this run wrote. */
  readonly written: ReadonlyMap<string, unknown>;
  readonly isOwnFile: NonNullable<Reporter["isOwnFile"]>;
}

/**
 * Removes from the top of `folder` the files that earlier runs wrote and this one did not, and says so: a page
 * of a plan that is gone would pass for one of this run. All other files stay.
 * @throws UserError when one cannot be removed
 */
export async function removeStale(
  folder: string,
  { written, isOwnFile }: FolderFiles,
  { language, terminal }: CommandContext,
): Promise<void> {
  const endings = new Set([...written.keys()].map(endingOf));
  const names: string[] = [];
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const { name } = entry;
      if (!entry.isFile() || written.has(name) || !endings.has(endingOf(name))) continue;
      if (isOwnFile(name, await beginningOf(join(folder, name)))) names.push(name);
    }
    for (const name of names) await unlink(join(folder, name));
  } catch (cause) {
    throw new UserError(
      {
        vi: `Không bỏ được các trang của lần chạy trước trong thư mục “${folder}”. Hãy kiểm tra quyền ghi, hoặc chọn một thư mục mới.`,
        en: `The pages of an earlier run in the folder “${folder}” cannot be removed. Check its permissions, or choose a new folder.`,
      },
      { cause },
    );
  }
  if (names.length === 0) return;
  const list = names.slice(0, MOST_NAMED).join(", ") + (names.length > MOST_NAMED ? ", …" : "");
  terminal.warn(
    language === "vi"
      ? `Đã xóa ${names.length} trang của lần chạy trước mà lần này không có kế hoạch tương ứng: ${list}.\n`
      : `Removed ${names.length === 1 ? "1 page" : `${names.length} pages`} of an earlier run that this one has no plan for: ${list}.\n`,
  );
}

const MOST_NAMED = 3;
const BEGINNING = 4096;

async function beginningOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

function endingOf(name: string): string {
  return /\.[^.]*$/.exec(name)?.[0] ?? "";
}
