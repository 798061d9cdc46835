import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { RULES } from "../../src/rules/registry.js";

test("every file of a group is a registered rule, found by its printed id", () => {
  const files = readdirSync("src/rules", { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /^[\w-]+\/[\w-]+\.ts$/u.test(file))
    .map((file) => file.replace(/\.ts$/u, ""));
  expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
});

test("every rule speaks in whole sentences in both languages", () => {
  const texts = RULES.flatMap(({ id, why, mend }) =>
    [why, mend].flatMap(({ vi, en }) => [`${id}: ${vi}`, `${id}: ${en}`]),
  );
  expect(texts.filter((text) => !/[.]$/u.test(text))).toEqual([]);
});

test("what a yearly plan must have is asked of no other kind", () => {
  const forAnnualOnly = RULES.filter(({ kinds }) => kinds.length === 1).map(({ id }) => id);
  expect(forAnnualOnly).toEqual([
    "structure/missing-area",
    "structure/missing-section",
    "targets/below-minimum",
    "targets/missing",
    "targets/unquantified",
    "targets/contradiction",
    "targets/area-without-target",
    "tasks/area-without-task",
    "tasks/target-without-task",
    "citations/missing-basis",
  ]);
});
