import { mkdir, mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleConfig } from "../../src/check/config/sample-config.js";
import { runCli } from "./run-cli.js";

const home = process.cwd();

beforeEach(async () => {
  process.chdir(await mkdtemp(join(tmpdir(), "init-")));
});

afterEach(() => process.chdir(home));

test("a config is written where one stands, in the language asked for", async () => {
  expect(await runCli(["init"])).toEqual({
    status: 0,
    out: "Đã viết cchc.config.yaml. Hãy mở tệp bằng Notepad, bỏ dấu # trước dòng muốn dùng rồi lưu lại.\n",
    err: "",
  });
  expect(await readFile("cchc.config.yaml", "utf8")).toBe(sampleConfig("vi"));
  await runCli(["init", "--force", "--lang", "en"]);
  expect(await readFile("cchc.config.yaml", "utf8")).toBe(sampleConfig("en"));
});

test("one that is there is left as it is", async () => {
  await runCli(["init"]);
  expect(await runCli(["init", "--lang", "en"])).toEqual({
    status: 2,
    out: "",
    err: "“cchc.config.yaml” already exists and was left as it is. Add --force to overwrite it.\n",
  });
  expect(await readFile("cchc.config.yaml", "utf8")).toBe(sampleConfig("vi"));
});

test("another folder can be named", async () => {
  await mkdir("tinh");
  expect((await runCli(["init", "tinh"])).status).toBe(0);
  expect(await readFile(join("tinh", "cchc.config.yaml"), "utf8")).toBe(sampleConfig("vi"));
  expect((await runCli(["init", "khong-co"])).err).toBe(
    `Không ghi được tệp “${join("khong-co", "cchc.config.yaml")}”. Hãy kiểm tra thư mục có tồn tại và có quyền ghi.\n`,
  );
});
