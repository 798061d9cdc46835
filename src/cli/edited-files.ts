import { readFile, stat } from "node:fs/promises";
import { UserError } from "../document/errors.js";
import type { Rendered, Reporter } from "../reporters/reporter.js";

/**
 * Whether `content` would be written over what somebody has put into the file, or over a file of another
 * kind or one that cannot be read. Of formats that nobody fills in, no file is looked at; what stands
 * against the writing is left for the writing to say.
 */
export async function wasEdited(
  file: string,
  content: Rendered,
  { isUntouched }: Pick<Reporter, "isUntouched">,
): Promise<boolean> {
  if (isUntouched === undefined) return false;
  const stats = await stat(file).catch(() => undefined);
  if (stats === undefined || !stats.isFile() || stats.size === 0) return false;
  const present = await readFile(file).catch(() => undefined);
  if (present === undefined) return true;
  return !present.equals(Buffer.from(content)) && !isUntouched(present);
}

/** Says that the files were left as they are. */
export function keptEdited(files: readonly string[]): UserError {
  const named = files
    .slice(0, MOST_NAMED)
    .map((file) => `“${file}”`)
    .join(", ");
  const more = files.length - MOST_NAMED;
  const vi = more > 0 ? `${named} và ${more} tệp khác` : named;
  const en = more > 0 ? `${named} and ${more} more` : named;
  return new UserError({
    vi: `Không ghi đè ${vi}, vì đã được điền, sửa sau khi lập hoặc không phải là phiếu rà soát. Hãy ghi ra chỗ khác, hoặc đổi tên tệp đang có rồi chạy lại.`,
    en: `Not overwritten, because filled in, edited or no review sheet: ${en}. Write to another place, or rename what is there and run again.`,
  });
}

const MOST_NAMED = 5;
