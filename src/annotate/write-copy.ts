import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { DocumentError, UserError } from "../document/errors.js";
import type { CopyFormat } from "./annotator.js";

/**
 * Makes the folder that the copies go to, if need be.
 * @throws CopyError where nothing can be written into it
 */
export async function openCopyFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (cause) {
    const text = {
      vi: `Không ghi được vào thư mục “${folder}” nên không có bản ghi chú nào được ghi. Hãy kiểm tra đó là thư mục có quyền ghi, không phải một tệp.`,
      en: `Nothing can be written into the folder “${folder}”, so there are no annotated copies. Check that it is a folder that you may write to, not a file.`,
    };
    throw new CopyError(text, true, { cause });
  }
}

/** Where copies are written, and how older ones are known. */
export interface CopyTarget extends Pick<CopyFormat, "stateOf"> {
  readonly folder: string;
}

/**
 * Writes a copy into `folder`, whole or not at all: first under another name, which then takes the
 * place of an older copy that nobody has changed.
 * @throws CopyError that says in a sentence what stands against it
 */
export async function writeCopy(
  path: string,
  content: Uint8Array,
  { folder, stateOf }: CopyTarget,
): Promise<void> {
  const draft = join(dirname(path), `.cchc-${randomBytes(6).toString("hex")}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await refuseOutside(dirname(path), folder);
    await refuseReadOnly(path);
    if (await holds(path, content, stateOf)) return;
    const file = await open(draft, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw cause instanceof CopyError ? cause : failure(path, cause);
  }
}

/** A copy could not be written. */
export class CopyError extends UserError {
  /** Whether no other copy can be written either, as on a full disk. */
  readonly isFinal: boolean;

  constructor(text: { vi: string; en: string }, isFinal: boolean, options?: ErrorOptions) {
    super(text, options);
    this.name = "CopyError";
    this.isFinal = isFinal;
  }
}

/** A folder in it may be a link that leads elsewhere. */
async function refuseOutside(parent: string, folder: string): Promise<void> {
  const steps = relative(await realpath(folder), await realpath(parent));
  if (steps !== ".." && !steps.startsWith(`..${sep}`)) return;
  const text = {
    vi: `Thư mục “${parent}” là liên kết dẫn ra ngoài “${folder}”, nên không ghi bản có ghi chú vào đó. Hãy bỏ liên kết hoặc chọn thư mục khác.`,
    en: `The folder “${parent}” is a link that leads out of “${folder}”, so no annotated copy is written there. Remove the link or choose another folder.`,
  };
  throw new CopyError(text, false);
}

/** Renaming would replace a file that its owner has locked against writing. */
async function refuseReadOnly(path: string): Promise<void> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) return;
  if (stats.isFile() && (stats.mode & WRITABLE) !== 0) return;
  throw new CopyError(locked(path), false);
}

/**
 * Whether the copy stands there already.
 * @throws CopyError where something else does than an untouched copy of an earlier run
 */
async function holds(
  path: string,
  content: Uint8Array,
  stateOf: CopyFormat["stateOf"],
): Promise<boolean> {
  const present = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (present === undefined || present.length === 0) return false;
  if (present.equals(content)) return true;
  const state = stateOrForeign(present, stateOf);
  if (state === "untouched") return false;
  throw new CopyError(state === "edited" ? edited(path) : foreign(path), false);
}

function stateOrForeign(present: Uint8Array, stateOf: CopyFormat["stateOf"]) {
  try {
    return stateOf(present);
  } catch (error) {
    if (error instanceof DocumentError) return "foreign";
    throw error;
  }
}

const WRITABLE = 0o222;
const FULL: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT"]);
/** Of Windows, where another program has the file open. */
const IN_USE: ReadonlySet<unknown> = new Set(["EBUSY", "EPERM", "ETXTBSY"]);

function failure(path: string, cause: unknown): CopyError {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (FULL.has(code)) {
    const text = {
      vi: `Ổ đĩa đã đầy nên không ghi được bản có ghi chú “${path}”; các bản đã ghi xong vẫn nguyên vẹn. Hãy giải phóng chỗ rồi chạy lại.`,
      en: `The disk is full, so the annotated copy “${path}” was not written; those written before are whole. Free some space and run it again.`,
    };
    return new CopyError(text, true, { cause });
  }
  if (IN_USE.has(code)) return new CopyError(locked(path), false, { cause });
  const text = {
    vi: `Không ghi được bản có ghi chú “${path}”. Hãy kiểm tra thư mục có quyền ghi và không trùng tên với một tệp.`,
    en: `The annotated copy “${path}” cannot be written. Check that its folder can be written to and is not the name of a file.`,
  };
  return new CopyError(text, false, { cause });
}

function locked(path: string) {
  return {
    vi: `Tệp “${path}” đang mở hoặc chỉ cho đọc nên không thay được bằng bản có ghi chú mới. Hãy đóng tệp hoặc bỏ chế độ chỉ đọc rồi chạy lại.`,
    en: `The file “${path}” is open or read-only and cannot be replaced by the new annotated copy. Close it or make it writable, and run it again.`,
  };
}

function edited(path: string) {
  return {
    vi: `Bản “${path}” đã được sửa sau lần chạy trước nên không ghi đè. Hãy chọn thư mục khác cho --annotate, hoặc rà soát chính bản đã sửa.`,
    en: `“${path}” was edited after the earlier run, so it is not overwritten. Choose another folder for --annotate, or check the edited copy itself.`,
  };
}

function foreign(path: string) {
  return {
    vi: `Ở “${path}” đã có một tệp không phải là bản có ghi chú còn nguyên của lần chạy trước, nên không ghi đè. Hãy chọn thư mục khác cho --annotate.`,
    en: `The file at “${path}” is not an untouched copy of an earlier run, so it is not overwritten. Choose another folder for --annotate.`,
  };
}
