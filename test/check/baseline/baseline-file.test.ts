import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readBaseline, writeBaseline } from "../../../src/check/baseline/baseline-file.js";
import { UserError } from "../../../src/document/errors.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "baseline-file-"));
});

const KNOWN = [{ rule: "a/b", section: "I", quote: "Một", message: null, count: 1 }];

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error("it was accepted", { cause: error });
  return error.text.vi.replaceAll(`${folder}/`, "");
}

test("what is written is read again, and no other file is left beside it", async () => {
  const file = join(folder, "b.json");
  await writeBaseline(file, { "a.md": KNOWN });
  expect(await readBaseline(file)).toEqual({ "a.md": KNOWN });
  expect((await readdir(folder)).filter((name) => name.startsWith("b.json"))).toEqual(["b.json"]);
  expect(await readFile(file, "utf8")).toBe(
    `${JSON.stringify({ version: 1, documents: { "a.md": KNOWN } }, null, 2)}\n`,
  );
});

test("a file that is not there is no baseline", async () => {
  expect(await readBaseline(join(folder, "khong-co.json"))).toBeUndefined();
});

const AGAIN = "Nếu tệp đã bị sửa tay hoặc hỏng khi gộp, hãy tạo lại bằng --update-baseline.";

test.each([
  [
    "half of a file",
    '{\n  "version": 1,\n  "documents": {\n',
    `4:1: Tệp không đúng cú pháp YAML ở đây: một danh sách mở bằng [ hoặc một nhóm mở bằng { chưa được đóng lại. Hãy xem lại thụt lề, dấu hai chấm và dấu ngoặc. ${AGAIN}`,
  ],
  [
    "marks of a merge",
    '{\n<<<<<<< a\n  "version": 1\n}\n',
    '2:1: Khóa “<<<<<<< a "version"” không dùng được ở đây. Các khóa dùng được: version, documents.',
  ],
  [
    "another version",
    '{ "version": 2, "documents": {} }',
    "1:14: Tệp thuộc phiên bản “2”, còn công cụ này đọc phiên bản 1. Hãy cập nhật công cụ, hoặc tạo lại tệp bằng --update-baseline.",
  ],
  [
    "several faults, of which the first is told",
    '{ "version": 1, "documents": { "a.md": [{ "rule": 3, "count": 0 }] } }',
    "1:51: Giá trị của “rule” chưa đúng: cần một đoạn chữ không để trống, đặt trong ngoặc kép nếu có ký tự đặc biệt.",
  ],
  [
    "an empty file",
    "",
    `1:1: Tệp phải là danh sách các phát hiện đã biết với các khóa version và documents. ${AGAIN}`,
  ],
])("%s is one clear error with its place", async (_, text, message) => {
  const file = join(folder, "hong.json");
  await writeFile(file, text);
  expect(await refusal(readBaseline(file))).toBe(`hong.json:${message}`);
});

test("a file that cannot be written is told, and nothing is left", async () => {
  expect(await refusal(writeBaseline(join(folder, "khong-co", "b.json"), {}))).toBe(
    "Không ghi được tệp các phát hiện đã biết “khong-co/b.json”. Hãy kiểm tra thư mục có tồn tại và có quyền ghi.",
  );
});
