import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { RULES } from "../../../src/rules/registry.js";

interface RuleSchema {
  readonly anyOf: readonly { readonly properties?: Readonly<Record<string, unknown>> }[];
}

test("the schema for editors knows every rule and every option", async () => {
  const text = await readFile("schemas/config.schema.json", "utf8");
  const rules: Record<string, RuleSchema> = JSON.parse(text).properties.rules.anyOf[0].properties;
  const known = Object.entries(rules).map(([id, { anyOf }]) => [
    id,
    Object.keys(anyOf[1]?.properties ?? {}),
  ]);
  expect(known).toEqual(RULES.map(({ id, options }) => [id, ["level", ...Object.keys(options)]]));
});
