import { copyFile, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { runCli } from "./run-cli.js";

let folder: string;
let plan: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "slips-"));
  plan = join(folder, "Ke hoach nam.docx");
  await copyFile("fixtures/commune/good.docx", plan);
});

test.each([
  ["–-quiet", "--quiet"],
  ["—quiet", "--quiet"],
  ["–o", "-o"],
  ["—max-warnings=3", "--max-warnings=3"],
])("%s is told to be %s", async (given, meant) => {
  expect(await runCli(["check", plan, given])).toEqual({
    status: 2,
    out: "",
    err: `“${given}” mở đầu bằng dấu gạch dài, thường do Word tự đổi khi sao chép lệnh. Hãy gõ lại là ${meant}.\n`,
  });
});

test("the pieces of a path with blanks are put together again", async () => {
  for (const command of [["check"], ["extract"], ["profile", "derive"]]) {
    const { status, err } = await runCli([...command, ...plan.split(" ")]);
    expect([status, err]).toEqual([
      2,
      `Đường dẫn có dấu cách phải đặt trong ngoặc kép: "${plan}".\n`,
    ]);
  }
});

test("a quotation mark at the end of a path is told of", async () => {
  const { status, err } = await runCli(["check", 'D:\\Ke hoach"']);
  expect([status, err.split(" Trên")[0]]).toEqual([
    2,
    "Đường dẫn “D:\\Ke hoach” thừa một dấu ngoặc kép ở cuối.",
  ]);
});

test("a file without a command is given the command", async () => {
  const { status, err } = await runCli([plan]);
  expect([status, err.split("?")[0]]).toEqual([
    2,
    `Thiếu tên lệnh trước “${plan}”; có phải ý bạn là: cchc check "${plan}"`,
  ]);
});

test("init wants a folder", async () => {
  expect((await runCli(["init", plan])).err).toBe(
    `“${plan}” là một tệp, còn lệnh init cần thư mục chứa các kế hoạch. Hãy gõ: cchc init "${folder}".\n`,
  );
});

test("a password is taken as it is", async () => {
  expect((await runCli(["extract", plan, "--password", '–a"'])).status).toBe(0);
});

test("two files that are not there and give none together fail as documents", async () => {
  const { out } = await runCli(["check", "khong", "co.docx"]);
  expect(out).toContain("KHÔNG ĐỌC ĐƯỢC");
});

test("a plan is not checked against itself", async () => {
  const { status, err } = await runCli(["check", plan, "--against", plan]);
  expect([status, err]).toEqual([
    2,
    `Không đối chiếu “${plan}” với chính nó. Sau --against là kế hoạch của cấp trên, còn tệp cần rà soát là kế hoạch của đơn vị.\n`,
  ]);
});
