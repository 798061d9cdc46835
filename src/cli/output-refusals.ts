import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import { UserError } from "../document/errors.js";
import { REPORTERS } from "../reporters/registry.js";
import type { Output } from "./check-options.js";
import { namesFolder } from "./write-folder.js";

/** A file that a result is to go to. */
export interface FileOutput {
  /** "json", "markdown", "xlsx" ... */
  readonly format: string;
  readonly file: string | undefined;
  /** The formats that the command could write instead. */
  readonly formats?: readonly string[];
}

/**
 * Refuses to write a result over what the run reads, or into a file whose ending says that it is
 * something else.
 * @throws UserError that names the file and a right ending
 */
export function refuseOutput(output: FileOutput, isInput: (file: string) => boolean): void {
  const { file } = output;
  if (file === undefined) return;
  if (isInput(file)) throw overInput(output.format, file);
  const ending = extname(file).toLowerCase();
  if (belies(ending, output.format)) throw wrongEnding(output, file, ending);
}

/** What the documents of a run are called, and what the run reads. */
export interface RunInputs {
  /** In the order in which they are reported. */
  readonly labels: readonly string[];
  readonly isInput: (file: string) => boolean;
}

/**
 * Refuses the reports that would go over what the run reads, in a folder too.
 * @throws UserError that names the file
 */
export async function refuseOutputs(
  outputs: readonly Output[],
  { labels, isInput }: RunInputs,
): Promise<void> {
  const formats = Object.keys(REPORTERS);
  for (const { format, file } of outputs) {
    if (file === undefined) continue;
    const names = namesFolder(file) ? await namesInFolder(format, labels) : undefined;
    if (names === undefined) refuseOutput({ format, file, formats }, isInput);
    const over = names?.map((name) => join(file, name)).find(isInput);
    if (over !== undefined) throw overInput(format, over);
  }
}

/** The names of the files that a format writes into a folder; `undefined` of one that writes none. */
async function namesInFolder(format: string, labels: readonly string[]) {
  const { fileNames } = (await REPORTERS[format]?.()) ?? {};
  return fileNames?.(labels);
}

/** @throws UserError when `file` is there already */
export function refuseOverwriting(file: string | undefined): void {
  if (file === undefined || !existsSync(file)) return;
  throw new UserError({
    vi: `Đã có tệp “${file}” nên không ghi đè, để khỏi mất những gì đã sửa trong đó. Hãy chọn tên khác; muốn viết lại từ đầu, hãy thêm --force.`,
    en: `“${file}” already exists and was left as it is, so that edits are not lost. Choose another name, or add --force to overwrite it.`,
  });
}

/** The endings of each format, the usual one first. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  pretty: [".txt"],
  markdown: [".md", ".markdown"],
  json: [".json"],
  jsonl: [".jsonl", ".ndjson"],
  yaml: [".yaml", ".yml"],
  csv: [".csv"],
  html: [".html", ".htm"],
  sarif: [".sarif", ".json"],
  xlsx: [".xlsx"],
  docx: [".docx"],
  junit: [".xml"],
  gitlab: [".json"],
  github: [".txt"],
};
/** Endings of documents that other programs make; no result may go there. */
const DOCUMENTS: ReadonlySet<string> = new Set(
  ".docx .doc .docm .dotx .rtf .odt .pdf .xls .xlsm .ods .ppt .pptx .zip .png .jpg .jpeg".split(
    " ",
  ),
);
/** Endings that any program but the one of the format would stumble over. */
const STRICT: ReadonlySet<string> = new Set(
  Object.entries(ENDINGS)
    .filter(([format]) => format !== "pretty" && format !== "markdown")
    .flatMap(([, endings]) => endings),
);

function belies(ending: string, format: string): boolean {
  if (ENDINGS[format]?.includes(ending) === true) return false;
  const isWorkbook = format === "xlsx" || format === "docx";
  const isText = [".txt", ".md", ".markdown"].includes(ending);
  return DOCUMENTS.has(ending) || STRICT.has(ending) || (isWorkbook && isText);
}

function overInput(format: string, file: string): UserError {
  const name = `ket-qua${usualEnding(format)}`;
  return new UserError({
    vi: `Không ghi vào “${file}”: đó là tệp mà lệnh này đọc, ghi vào thì mất nội dung đang có. Hãy chọn tên khác, như ${name}; nếu đó là kết quả của lần chạy trước, hãy xóa nó hoặc ghi ra ngoài thư mục đang rà soát.`,
    en: `“${file}” was not written: this command reads it, and its content would be lost. Choose another name, such as ${name}; if it is the result of an earlier run, delete it or write outside the folder that is checked.`,
  });
}

function wrongEnding({ format, formats = [] }: FileOutput, file: string, ending: string) {
  const right = renamed(file, usualEnding(format));
  const fitting = formats.find((name) => ENDINGS[name]?.includes(ending) === true);
  if (fitting !== undefined) {
    return new UserError({
      vi: `Kết quả dạng ${format} không ghi được vào tệp có đuôi ${ending}. Hãy thêm --format ${fitting}, hoặc đặt tên tệp là “${right}”.`,
      en: `A result in the format ${format} cannot go into a ${ending} file. Add --format ${fitting}, or name the file “${right}”.`,
    });
  }
  const others = formats.filter((name) => name !== format).map(usualEnding);
  const [vi, en] =
    others.length === 0
      ? ["", ""]
      : [` (các đuôi khác: ${others.join(", ")})`, ` (other endings: ${others.join(", ")})`];
  return new UserError({
    vi: `Không ghi được kết quả dạng ${format} vào tệp có đuôi ${ending}. Hãy đặt tên tệp là “${right}”${vi}.`,
    en: `A result in the format ${format} cannot go into a ${ending} file. Name the file “${right}”${en}.`,
  });
}

function usualEnding(format: string): string {
  return ENDINGS[format]?.[0] ?? ".txt";
}

function renamed(file: string, ending: string): string {
  return `${file.slice(0, file.length - extname(file).length)}${ending}`;
}
