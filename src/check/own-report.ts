import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { extname } from "node:path";
import { DocumentError } from "../document/errors.js";
import { isReportText, REPORT_PROPERTY } from "../findings/report-mark.js";
import { openPackage, readPart } from "../ooxml/package.js";

/** Bytes at the beginning and at the end of a text among which its mark stands. */
const HEAD = 2048;
const TAIL = 256;
/** Bytes at the end of a package that hold the names of its parts; our reports have few. */
const DIRECTORY = 16 * 1024;
/** Larger than a sheet for each of some thousand plans. */
const MOST_BYTES = 16 * 1024 * 1024;
const PROPERTIES = "docProps/custom.xml";

/**
 * Whether the file is a report or an extract that this tool wrote, by its first or last bytes. A file that
 * cannot be read is none; whoever reads it tells why.
 */
export async function isOwnReport(path: string): Promise<boolean> {
  const look = LOOKS[extname(path).toLowerCase()];
  if (look === undefined) return false;
  // Without waiting: a pipe may lie in the place of a file.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const stats = await file.stat();
    return stats.isFile() && (await look(file, stats.size));
  } catch (error) {
    if (error instanceof DocumentError || isOfSystem(error)) return false;
    throw error;
  } finally {
    await file.close();
  }
}

/** Why such a file is not read as a plan. */
export function ownReport(): DocumentError {
  return new DocumentError("unsupported-format", {
    vi: "Tệp này là kết quả do chính cchc lập, không phải kế hoạch. Hãy chỉ đúng tệp kế hoạch cần rà soát.",
    en: "This file is a report that cchc itself wrote, not a plan. Name the plan to be checked.",
  });
}

type Look = (file: FileHandle, size: number) => Promise<boolean>;

const textLook: Look = async (file, size) => {
  const head = await bytesAt(file, 0, HEAD);
  const tail = size <= HEAD ? head : await bytesAt(file, size - TAIL, TAIL);
  return isReportText({ head: head.toString(), tail: tail.toString() });
};

const packageLook: Look = async (file, size) => {
  if (size > MOST_BYTES) return false;
  const directory = await bytesAt(file, Math.max(0, size - DIRECTORY), DIRECTORY);
  if (!directory.includes(PROPERTIES)) return false;
  const properties = readPart(openPackage(await bytesAt(file, 0, size)), PROPERTIES);
  return properties !== undefined && Buffer.from(properties).includes(`"${REPORT_PROPERTY}"`);
};

const LOOKS: Readonly<Record<string, Look>> = {
  ".docx": packageLook,
  ".html": textLook,
  ".htm": textLook,
  ".xhtml": textLook,
  ".md": textLook,
  ".markdown": textLook,
  ".txt": textLook,
  ".text": textLook,
};

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function isOfSystem(error: unknown): boolean {
  return error instanceof Error && "code" in error && "syscall" in error;
}
