import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { isAnnotatedCopy } from "../annotate/annotated-copy.js";
import { ANNOTATORS } from "../annotate/annotator.js";
import { copyPaths, originalOf } from "../annotate/copy-paths.js";
import { findingRemarks } from "../annotate/finding-remarks.js";
import { CopyError, openCopyFolder, writeCopy } from "../annotate/write-copy.js";
import type { Input, InputFile } from "../check/files-below.js";
import type { Bilingual, Language } from "../document/bilingual.js";
import { DocumentError } from "../document/errors.js";
import type { CheckedDocument, DocumentReport } from "../findings/report.js";
import { chooseFormat } from "../readers/choose-format.js";
import { FORMATS } from "../readers/formats.js";
import type { CommandContext } from "./program.js";
import type { Terminal } from "./terminal.js";

/** The folder that annotated copies go to, and what the user said to check. */
export interface AnnotationRequest {
  readonly folder: string;
  readonly given: readonly string[];
  /** Whether a path names something that the run reads. */
  readonly isInput: (path: string) => boolean;
}

/** Writes the annotated copies while the documents are checked. */
export interface Annotation<File> {
  /** What is to be checked: without the copies of an earlier run, which may lie below a checked folder. */
  readonly files: readonly File[];
  /** Writes the copy of one document; what stands against it is said on stderr, and the next may come. */
  add(document: DocumentReport): Promise<void>;
  /** Says what got no copy. @returns 2 where a copy could not be written, else 0 */
  finish(): 0 | 2;
}

/** @throws UserError where the copies would lie among the originals or on each other, or cannot be written */
export async function openAnnotation<File extends Input>(
  all: readonly File[],
  { folder, given, isInput }: AnnotationRequest,
  { language, terminal }: CommandContext,
): Promise<Annotation<File>> {
  const earlier = await earlierCopies(all, { folder, given });
  const files = all.filter((file) => !("path" in file && earlier.has(resolve(file.path))));
  const left = all.length - files.length;
  if (left > 0) terminal.warn(`${earlierCopiesLeft(left, folder)[language]}\n`);
  const named: readonly Input[] = files;
  const inputs = named.filter((file) => "path" in file).filter(mayBeAnnotated);
  const copies = copyPaths(
    inputs.map(({ path }) => path),
    { given, folder, isTaken: (copy) => isInput(copy) && !earlier.has(resolve(copy)) },
  );
  if (inputs.length > 0) await openCopyFolder(folder);
  const run: CopyRun = { folder, language, copies, written: 0, failed: false, stopped: false };
  const byLabel = new Map(inputs.map(({ label, path }) => [label, path]));
  const without = new Map<string, number>();
  return {
    files,
    async add(document) {
      if (document.status === "failed" || run.stopped) return;
      const path = byLabel.get(document.path);
      if (path !== undefined && (await writeAnnotated(path, document, { run, terminal }))) return;
      const ending = extname(document.path).toLowerCase();
      without.set(ending, (without.get(ending) ?? 0) + 1);
    },
    finish() {
      if (without.size > 0) terminal.warn(`${withoutCopies(without)[language]}\n`);
      if (terminal.showProgress !== undefined && run.written > 0) {
        terminal.warn(`${writtenCopies(run.written, folder)[language]}\n`);
      }
      return run.failed ? 2 : 0;
    },
  };
}

/** The copies of an earlier run: what this tool put below the folder beside an original of that name. */
async function earlierCopies(
  all: readonly Input[],
  { folder, given }: Omit<AnnotationRequest, "isInput">,
): Promise<ReadonlySet<string>> {
  const earlier = new Set<string>();
  for (const file of all) {
    if (!("path" in file)) continue;
    const original = originalOf(file.path, given, folder);
    if (original !== undefined && (await isCopyOf(file.path, original))) {
      earlier.add(resolve(file.path));
    }
  }
  return earlier;
}

/** A signed plan without findings is copied as it is. */
async function isCopyOf(copy: string, original: string): Promise<boolean> {
  if (await isAnnotatedCopy(copy)) return true;
  const [one, other] = await Promise.all([readFile(copy), readFile(original)]);
  return one.equals(other);
}

interface CopyRun {
  readonly folder: string;
  readonly language: Language;
  /** Where the copy of each file goes. */
  readonly copies: ReadonlyMap<string, string>;
  written: number;
  failed: boolean;
  /** No further copy can be written. */
  stopped: boolean;
}

/** By the ending; a file without one is looked at. */
function mayBeAnnotated({ path }: InputFile): boolean {
  const ending = extname(path).toLowerCase();
  return ending === "" || ANNOTATED_ENDINGS.includes(ending);
}

const ANNOTATED_ENDINGS = Object.entries(FORMATS).flatMap(([format, { extensions }]) =>
  Object.hasOwn(ANNOTATORS, format) ? extensions : [],
);

/** Writes the copy of one file. @returns false where its format has no annotator */
async function writeAnnotated(
  path: string,
  document: CheckedDocument,
  { run, terminal }: { readonly run: CopyRun; readonly terminal: Terminal },
): Promise<boolean> {
  const { folder, language } = run;
  const say = (text: Bilingual) => terminal.warn(`${document.path}: ${text[language]}\n`);
  try {
    const bytes = await readFile(path);
    const load = ANNOTATORS[chooseFormat(bytes, extname(path).toLowerCase())];
    if (load === undefined) return false;
    const { annotate, sealed, stateOf } = await load();
    const annotated = await annotate(bytes, findingRemarks(document, language));
    const copy = sealed(annotated.bytes);
    await writeCopy(run.copies.get(path) ?? path, copy, { folder, stateOf });
    run.written += 1;
    annotated.notices.forEach(say);
  } catch (error) {
    run.failed = true;
    run.stopped = error instanceof CopyError && error.isFinal;
    if (error instanceof CopyError) terminal.warn(`${error.text[language]}\n`);
    else say(error instanceof DocumentError ? withoutCopy(error) : NOT_READ_AGAIN);
  }
  return true;
}

const NOT_READ_AGAIN: Bilingual = {
  vi: "Không đọc lại được tệp nên chưa ghi bản có ghi chú. Hãy kiểm tra tệp còn ở chỗ cũ rồi chạy lại.",
  en: "The file could not be read again, so no annotated copy was written. Check that it is still there and run it again.",
};

function withoutCopy({ text }: DocumentError): Bilingual {
  return {
    vi: `Chưa ghi bản có ghi chú. ${text.vi}`,
    en: `No annotated copy was written. ${text.en}`,
  };
}

function withoutCopies(kinds: ReadonlyMap<string, number>): Bilingual {
  const total = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  const list = [...kinds].map(([ending, count]) => `${count} ${ending || "?"}`).join(", ");
  return {
    vi: `Không ghi bản có ghi chú cho ${total} tệp (${list}), vì chỉ ghi chú được vào tệp Word (.docx) và PDF.`,
    en: `No annotated copy was written for ${total} of the files (${list}): only Word files (.docx) and PDFs can be annotated.`,
  };
}

function writtenCopies(count: number, folder: string): Bilingual {
  return {
    vi: `Đã ghi ${count} bản có ghi chú vào thư mục “${folder}”.`,
    en: `${count} annotated ${count === 1 ? "copy is" : "copies are"} in “${folder}”.`,
  };
}

function earlierCopiesLeft(count: number, folder: string): Bilingual {
  return {
    vi: `Không rà soát ${count} tệp trong “${folder}”, vì đó là bản có ghi chú của lần chạy trước.`,
    en: `${count} of the files, in “${folder}”, were not checked: they are annotated copies of an earlier run.`,
  };
}
