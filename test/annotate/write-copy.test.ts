import * as fs from "node:fs/promises";
import { chmod, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import {
  CopyError,
  type CopyTarget,
  openCopyFolder,
  writeCopy,
} from "../../src/annotate/write-copy.js";
import { DocumentError } from "../../src/document/errors.js";

vi.mock("node:fs/promises", { spy: true });

const CONTENT = Buffer.from("bản có ghi chú");
let folder: string;

beforeEach(async () => {
  vi.restoreAllMocks();
  folder = await mkdtemp(join(tmpdir(), "copies-"));
});

test("a copy is written into its folders and takes the place of an older one", async () => {
  const path = join(folder, "so", "ke-hoach.docx");
  await writeCopy(path, Buffer.from("cũ"), target());
  await writeCopy(path, CONTENT, target());
  expect(await readFile(path)).toEqual(CONTENT);
  expect(await readdir(join(folder, "so"))).toEqual(["ke-hoach.docx"]);
});

test("on a full disk the older copy stays whole, nothing is left behind, and no more is tried", async () => {
  const path = join(folder, "a.docx");
  await writeFile(path, "cũ");
  failingOnce("ENOSPC");
  await expect(writeCopy(path, CONTENT, target())).rejects.toMatchObject({
    isFinal: true,
    text: {
      vi: `Ổ đĩa đã đầy nên không ghi được bản có ghi chú “${path}”; các bản đã ghi xong vẫn nguyên vẹn. Hãy giải phóng chỗ rồi chạy lại.`,
    },
  });
  expect(await readdir(folder)).toEqual(["a.docx"]);
  expect(await readFile(path, "utf8")).toBe("cũ");
});

test.each(["EBUSY", "EPERM"])("a file that is open elsewhere (%s) is named", async (code) => {
  const path = join(folder, "a.docx");
  vi.mocked(fs.rename).mockRejectedValueOnce(Object.assign(new Error(code), { code }));
  await expect(writeCopy(path, CONTENT, target())).rejects.toMatchObject({
    isFinal: false,
    text: {
      vi: `Tệp “${path}” đang mở hoặc chỉ cho đọc nên không thay được bằng bản có ghi chú mới. Hãy đóng tệp hoặc bỏ chế độ chỉ đọc rồi chạy lại.`,
    },
  });
  expect(await readdir(folder)).toEqual([]);
});

test("a read-only copy is not replaced", async () => {
  const path = join(folder, "a.docx");
  await writeFile(path, "cũ");
  await chmod(path, 0o444);
  await expect(writeCopy(path, CONTENT, target())).rejects.toMatchObject({ isFinal: false });
  expect(await readFile(path, "utf8")).toBe("cũ");
});

test("nothing is written through a link that leads out of the folder", async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), "elsewhere-"));
  await symlink(elsewhere, join(folder, "so"));
  await expect(writeCopy(join(folder, "so", "a.docx"), CONTENT, target())).rejects.toMatchObject({
    text: { en: expect.stringContaining("leads out of") },
  });
  expect(await readdir(elsewhere)).toEqual([]);
});

test("a file in the place of the folder is refused", async () => {
  const path = join(folder, "ghi-chu");
  await writeFile(path, "");
  await expect(openCopyFolder(path)).rejects.toMatchObject({
    isFinal: true,
    text: {
      vi: `Không ghi được vào thư mục “${path}” nên không có bản ghi chú nào được ghi. Hãy kiểm tra đó là thư mục có quyền ghi, không phải một tệp.`,
    },
  });
});

test("a folder in the place of a copy is refused", async () => {
  const path = join(folder, "a.docx");
  await mkdir(path);
  await expect(writeCopy(path, CONTENT, target())).rejects.toMatchObject({ isFinal: false });
  expect(await readdir(folder)).toEqual(["a.docx"]);
});

test.each([
  [
    "edited",
    "đã được sửa sau lần chạy trước nên không ghi đè. Hãy chọn thư mục khác cho --annotate, hoặc rà soát chính bản đã sửa.",
  ],
  [
    "foreign",
    "đã có một tệp không phải là bản có ghi chú còn nguyên của lần chạy trước, nên không ghi đè. Hãy chọn thư mục khác cho --annotate.",
  ],
] as const)("a file that is %s stays as it is", async (state, said) => {
  const path = join(folder, "a.docx");
  await writeFile(path, "đã sửa");
  const written = writeCopy(path, CONTENT, { folder, stateOf: () => state });
  await expect(written).rejects.toMatchObject({
    isFinal: false,
    text: { vi: expect.stringMatching(new RegExp(`“${path}” ${said}$`)) },
  });
  expect(await readFile(path, "utf8")).toBe("đã sửa");
});

test("a file that is of no format with copies stays as it is", async () => {
  const path = join(folder, "a.docx");
  await writeFile(path, "thư riêng");
  const stateOf = () => {
    throw new DocumentError("damaged", { vi: "Hỏng.", en: "Damaged." });
  };
  await expect(writeCopy(path, CONTENT, { folder, stateOf })).rejects.toThrow(CopyError);
  expect(await readFile(path, "utf8")).toBe("thư riêng");
});

function target(): CopyTarget {
  return { folder, stateOf: () => "untouched" };
}

/** The next file that is opened takes no bytes. */
function failingOnce(code: string): void {
  const open = vi.mocked(fs.open).getMockImplementation();
  vi.mocked(fs.open).mockImplementationOnce(async (...args) => {
    const file = await (open ?? fs.open)(...args);
    vi.spyOn(file, "writeFile").mockRejectedValue(Object.assign(new Error(code), { code }));
    return file;
  });
}
