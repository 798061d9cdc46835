import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { withSlashes } from "../check/files-below.js";
import { isGlob } from "../check/glob-pattern.js";
import { isBelow, pathKey } from "../check/path-key.js";
import { UserError } from "../document/errors.js";

/** Where copies go. */
export interface CopyFolder {
  readonly folder: string;
  /** What the user named. */
  readonly given: readonly string[];
  /** Whether a path holds what the run reads. */
  readonly isTaken: (copy: string) => boolean;
}

/**
 * Where the copy of each of `files` is written below the folder: with the folders that it has below the
 * folder or the pattern among `given` that led to it, by its name alone where it was named itself.
 * @throws UserError where it is a folder of the originals, or a copy would go over another or over a plan
 */
export function copyPaths(
  files: readonly string[],
  { folder, given, isTaken }: CopyFolder,
): ReadonlyMap<string, string> {
  const bases = given.map(baseOf);
  const paths = new Map<string, string>();
  const sources = new Map<string, string>();
  const originals = new Set(files.map(realPath));
  const home = realPath(folder);
  for (const file of files) {
    const base = bases.find((one) => one !== undefined && isBelow(file, one));
    const copy = join(folder, base === undefined ? basename(file) : relative(base, resolve(file)));
    const key = pathKey(copy);
    const other = sources.get(key);
    if (other !== undefined) throw sameCopy(file, other);
    if (realPath(dirname(file)) === home || originals.has(realPath(copy))) {
      throw amongOriginals(folder);
    }
    if (isTaken(copy)) throw overPlan(copy);
    sources.set(key, file);
    paths.set(file, copy);
  }
  return paths;
}

/**
 * The file in a folder around it that `file`, by its path, would be the copy of in `folder`; there may be
 * one where the folder of the copies lies in a folder that is checked.
 */
export function originalOf(
  file: string,
  given: readonly string[],
  folder: string,
): string | undefined {
  if (!isBelow(file, folder)) return undefined;
  const name = relative(resolve(folder), resolve(file));
  return given
    .map(baseOf)
    .flatMap((base) => (base !== undefined && isBelow(folder, base) ? [join(base, name)] : []))
    .find((original) => existsSync(original));
}

/** The folder that a path given by the user opens; none for a file. */
function baseOf(path: string): string | undefined {
  if (existsSync(path)) return statSync(path).isDirectory() ? resolve(path) : undefined;
  if (!isGlob(path)) return undefined;
  const steps = withSlashes(path).split("/");
  return resolve(
    steps.slice(0, steps.findIndex(isGlob)).join("/") || (path.startsWith("/") ? "/" : "."),
  );
}

/** The path with links followed as far as it exists. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const parent = dirname(whole);
  return parent === whole ? whole : join(realPath(parent), basename(whole));
}

function amongOriginals(folder: string): UserError {
  return new UserError({
    vi: `Thư mục “${folder}” đang chứa chính các tệp gốc, nên không thể ghi bản có ghi chú vào đó. Hãy chọn một thư mục khác, như --annotate ghi-chu.`,
    en: `The folder “${folder}” holds the originals themselves, so annotated copies cannot be written there. Choose another one, as in --annotate notes.`,
  });
}

function overPlan(copy: string): UserError {
  return new UserError({
    vi: `Không ghi bản có ghi chú vào “${copy}”: ở đó đang có một tệp mà lệnh này đọc, và không có dấu hiệu nào cho thấy đó là bản có ghi chú của lần chạy trước. Nếu đúng là bản cũ, hãy xóa nó; nếu không, hãy chọn một thư mục khác, như --annotate ghi-chu.`,
    en: `No annotated copy was written to “${copy}”: this command reads the file there, and nothing shows that it is a copy of an earlier run. If it is one, delete it; else choose another folder, as in --annotate notes.`,
  });
}

function sameCopy(one: string, other: string): UserError {
  const name = basename(one);
  return new UserError({
    vi: `Hai tệp “${other}” và “${one}” cùng tên “${name}” nên bản có ghi chú sẽ ghi đè lên nhau. Hãy rà soát từng tệp với một thư mục --annotate riêng, hoặc rà soát thư mục chứa cả hai.`,
    en: `The files “${other}” and “${one}” are both called “${name}”, so their annotated copies would overwrite each other. Check each with an --annotate folder of its own, or check the folder that holds both.`,
  });
}
