import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

  test("what a shell sends the output to is no plan of the folder", () => {
    const folder = mkdtempSync(join(tmpdir(), "shell-"));
    const output = openSync(join(folder, "ket-qua.txt"), "w");
    copyFileSync("fixtures/department/good.md", join(folder, "ke-hoach.md"));
    const { status, stderr } = spawnSync(
      process.execPath,
      ["bin/cchc.js", "check", folder, "--format", "jsonl"],
      { encoding: "utf8", stdio: ["ignore", output, "pipe"] },
    );
    expect([status, stderr]).toEqual([0, ""]);
    const lines = readFileSync(join(folder, "ket-qua.txt"), "utf8").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).path)).toEqual([join(folder, "ke-hoach.md")]);
  });

  test("the readers can be taken on their own, under the name of the package", async () => {
    const name = "cchc-lint/readers";
    const { DocumentError, readFile } = await import(name);
    const { document, notices } = await readFile("fixtures/commune/good.pdf");
    await expect(readFile("fixtures/khong-co.pdf")).rejects.toThrow(DocumentError);
    expect(document).toMatchObject({ format: "pdf", pages: 6, ocr: false });
    expect(notices).toEqual([]);
  });

  test("the readers work in a script that node is given as text", () => {
    const script = `import { readFile } from "cchc-lint/readers";
      console.log((await readFile("fixtures/commune/good.pdf")).document.pages);`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
    });
    expect({ stdout, stderr }).toEqual({ stdout: "6\n", stderr: "" });
  });

  test("a plan with errors ends in 1, a file that cannot be read in 2", () => {
    expect(cchc("check", "fixtures/department/faulty.docx").status).toBe(1);
    expect(cchc("check", "fixtures/khong-co.docx").status).toBe(2);
  });
});
