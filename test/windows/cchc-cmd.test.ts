import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const BYTES = readFileSync("windows/cchc.cmd");
const LINES = BYTES.toString("latin1").split("\r\n");
const COMMANDS = LINES.filter((line) => line !== "" && !line.startsWith("rem "));

test("is ASCII with the line ends of Windows, and ends with one", () => {
  expect(BYTES.filter((byte) => byte > 0x7e)).toHaveLength(0);
  expect(BYTES.filter((byte) => byte === 0x0a)).toHaveLength(LINES.length - 1);
  expect(LINES.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  expect(LINES.at(-1)).toBe("");
});

test("speaks UTF-8 before it says anything, and never expands names twice", () => {
  expect(COMMANDS.slice(0, 3)).toEqual([
    "@echo off",
    "setlocal EnableExtensions DisableDelayedExpansion",
    "chcp 65001 >nul",
  ]);
  expect(COMMANDS.filter((line) => /EnableDelayedExpansion|![a-z]+!|\bcall\b/i.test(line))).toEqual(
    [],
  );
});

test("every name of a file stands in quotes, so that blanks and & stay in it", () => {
  const unquoted = COMMANDS.map((line) => line.replace(/"[^"]*"/g, ""));
  expect(unquoted.filter((line) => /%/.test(line))).toEqual([]);
});

test("every label that it goes to is there once", () => {
  const labels = COMMANDS.flatMap((line) => /^:(\w+)$/.exec(line)?.[1] ?? []);
  const used = COMMANDS.flatMap((line) => /goto (\w+)/.exec(line)?.[1] ?? []);
  expect(labels).toEqual([...new Set(labels)]);
  expect([...new Set(used)].sort()).toEqual([...labels].sort());
});

test("runs the command of this package, from wherever it is dropped on", () => {
  expect(COMMANDS).toContain(
    'node "%~dp0..\\bin\\cchc.js" check "%plan%" --format "html=%report%"',
  );
  expect(existsSync("windows/../bin/cchc.js")).toBe(true);
  expect(COMMANDS).toContain('if not exist "%~dp0..\\dist\\main.js" goto notbuilt');
  expect(COMMANDS).toContain("shift /1");
});

test("names the page after the plan, and short enough for the folder of temporary files", () => {
  const at = COMMANDS.indexOf('set "name=%~nx1"');
  expect(COMMANDS.slice(at, at + 3)).toEqual([
    'set "name=%~nx1"',
    'if not defined name set "name=o-dia"',
    'set "report=%folder%\\%name:~0,120%.ra-soat.html"',
  ]);
});

test("says what to do when Node is missing, and waits until that was read", () => {
  const at = COMMANDS.indexOf(":nonode");
  expect(COMMANDS[at + 1]).toContain("nodejs.org");
  expect(COMMANDS.slice(at).find((line) => line.startsWith("goto"))).toBe("goto wait");
  const wait = COMMANDS.indexOf(":wait");
  expect(COMMANDS.slice(wait)).toEqual([":wait", "pause", "exit"]);
});
