import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";

function cchc(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["bin/cchc.js", ...args], { encoding: "utf8" });
}

describe("the executable as it is shipped", () => {
  test.each([
    ["check", "fixtures/department/good.md"],
    ["check", "fixtures/department/good.docx"],
    ["check", "fixtures/department/good.pdf"],
    ["extract", "fixtures/department/good.docx", "--format", "json"],
    ["extract", "fixtures/department/good.docx", "--format", "yaml"],
    ["extract", "fixtures/department/good.docx", "--format", "markdown"],
    ["rules"],
    ["explain", "structure/numbering"],
    ["profile", "list"],
    ["profile", "show", "cchc-2026"],
    ["--version"],
    ["--help"],
  ])("cchc %s %s ends well", (...args) => {
    const { status, stdout, stderr } = cchc(...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).not.toBe("");
  });

  test("the readers can be taken on their own, under the name of the package", async () => {
    const name = "cchc-lint/readers";
    const { readFile } = await import(name);
    const { document, notices } = await readFile("fixtures/commune/good.pdf");
    expect(document).toMatchObject({ format: "pdf", pages: 6, ocr: false });
    expect(notices).toEqual([]);
  });

  test("a plan with errors ends in 1, a file that cannot be read in 2", () => {
    expect(cchc("check", "fixtures/department/faulty.docx").status).toBe(1);
    expect(cchc("check", "fixtures/khong-co.docx").status).toBe(2);
  });
});
