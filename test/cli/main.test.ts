import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { REPORTERS } from "../../src/reporters/registry.js";
import { runCli } from "./run-cli.js";

const MANIFEST: { version: string } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

test("--version prints the version of the package", async () => {
  expect(await runCli(["--version"])).toEqual({ status: 0, out: `${MANIFEST.version}\n`, err: "" });
});

test("--help speaks Vietnamese, and English on request", async () => {
  const vietnamese = await runCli(["check", "--help"]);
  expect(vietnamese.status).toBe(0);
  expect(vietnamese.out).toContain("Cách dùng: cchc check <tệp|thư-mục...> [tùy chọn]");
  expect(vietnamese.out).toContain("Tùy chọn:");
  expect((await runCli(["check", "--help", "--lang", "en"])).out).toContain("Options:");
});

test("the help of check names every format", async () => {
  for (const language of ["vi", "en"]) {
    const { out } = await runCli(["check", "--help", "--lang", language]);
    const formats = Object.keys(REPORTERS);
    expect(formats.filter((format) => !new RegExp(`\\b${format}\\b`).test(out))).toEqual([]);
  }
});

test.each([
  [
    ["chek", "a.md"],
    "Không có lệnh “chek”; có phải ý bạn là “check”? Gõ “cchc --help” để xem cách dùng.",
  ],
  [["check"], "Chưa chỉ ra tệp hoặc thư mục cần rà soát. Gõ “cchc check --help” để xem cách dùng."],
  [
    ["check", "a.md", "--profil", "x"],
    "Không có tùy chọn --profil; có phải ý bạn là “--profile”? Gõ “cchc check --help” để xem cách dùng.",
  ],
  [
    ["check", "a.md", "--profile"],
    "Tùy chọn --profile cần một giá trị đi kèm. Gõ “cchc check --help” để xem cách dùng.",
  ],
  [
    ["profile", "show"],
    "Chưa nêu tên bộ chỉ tiêu. Gõ “cchc profile show --help” để xem cách dùng.",
  ],
  [
    ["rules", "x"],
    "Lệnh rules nhận ít tham số hơn số đã nhập. Gõ “cchc rules --help” để xem cách dùng.",
  ],
  [[], "Chưa có lệnh nào. Gõ “cchc --help” để xem cách dùng."],
  [
    ["profile", "list", "--lang", "fr"],
    "--lang không nhận giá trị “fr”. Các giá trị dùng được: vi, en.",
  ],
])("cchc %j ends with status 2 and one sentence", async (args, sentence) => {
  expect(await runCli(args)).toEqual({ status: 2, out: "", err: `${sentence}\n` });
});

test("errors of usage cannot drive the terminal", async () => {
  const { err } = await runCli(["extract", "a\u001b[31m\u009b2Jb.md"]);
  expect(err).toBe("ab.md: Không tìm thấy tệp. Hãy kiểm tra lại tên và đường dẫn.\n");
});

test("errors of usage speak English on request", async () => {
  expect((await runCli(["chek", "--lang=en"])).err).toBe(
    "There is no command “chek”; did you mean “check”? See “cchc --help”.\n",
  );
});
