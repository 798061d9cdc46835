import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import type { HostileCase } from "./hostile-case.js";

const ESCAPES = "\u001b[31m\u202e\u009b2J\nII. a";

/** The administrator may read everything. */
const WITHOUT_PERMISSION =
  process.getuid?.() === 0
    ? []
    : [
        one("file without permission", "khong-quyen.docx", "unreadable", (path) => {
          writeFileSync(path, "x");
          chmodSync(path, 0);
        }),
      ];

/** Paths at which no plan stands. */
export const FILE_CASES: readonly HostileCase[] = [
  one("empty file", "rong.docx", "empty", (path) => writeFileSync(path, "")),
  one("one byte", "mot-byte.pdf", "format-mismatch", (path) => writeFileSync(path, "%")),
  one("empty folder named as a plan", "thu-muc.docx", "not-found", (path) => mkdirSync(path)),
  one("named pipe", "ong.pdf", "not-a-file", (path) => execFileSync("mkfifo", [path])),
  one("device without end", "zero.txt", "not-a-file", (path) => symlinkSync("/dev/zero", path)),
  one("device of nothing", "null.md", "not-a-file", (path) => symlinkSync("/dev/null", path)),
  one("terminal", "tty.md", "not-a-file", (path) => symlinkSync("/dev/ptmx", path)),
  one("link to itself", "vong.docx", "unreadable", (path) => symlinkSync(path, path)),
  one("link to nothing", "mat.docx", "not-found", (path) => symlinkSync("khong-co.docx", path)),
  one("file that vanished", "da-xoa.docx", "not-found", () => undefined),
  ...WITHOUT_PERMISSION,
  one("file of the system without size", "cpu.txt", "empty", (path) =>
    symlinkSync("/proc/cpuinfo", path),
  ),
  one("file of the system without end", "mem.txt", "empty", (path) =>
    symlinkSync("/proc/self/mem", path),
  ),
  one("file with holes of 100 GB", "lo.docx", "too-large", (path) =>
    sparseFile(path, 100 * 1024 ** 3),
  ),
  one(
    "file with holes of 150 MB",
    "lo-nho.txt",
    "format-mismatch",
    (path) => sparseFile(path, 150 * 1024 ** 2),
    "heavy",
  ),
  one("name with sequences of a terminal", `${ESCAPES}.docx`, "damaged", (path) =>
    writeFileSync(path, "PK\x03\x04"),
  ),
  one("name of very many letters", `${"a".repeat(240)}.docx`, "damaged", (path) =>
    writeFileSync(path, "PK\x03\x04"),
  ),
  one("name that looks like an option", "--profile=x.md", "checked", (path) =>
    writeFileSync(path, "# KẾ HOẠCH\n"),
  ),
  one("Git LFS pointer named as PDF", "con-tro.pdf", "format-mismatch", lfs),
  one("Git LFS pointer named as Word", "con-tro.docx", "format-mismatch", lfs),
];

function one(
  name: string,
  file: string,
  outcome: HostileCase["outcome"],
  place: (path: string) => void,
  heavy?: "heavy",
): HostileCase {
  return { name: `file: ${name}`, file, outcome, place, ...(heavy && { heavy: true }) };
}

function sparseFile(path: string, bytes: number): void {
  writeFileSync(path, "");
  truncateSync(path, bytes);
}

function lfs(path: string): void {
  writeFileSync(path, "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n");
}
