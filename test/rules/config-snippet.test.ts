import { expect, test } from "vitest";
import { parseConfig } from "../../src/check/config/config-file.js";
import { configSnippet } from "../../src/rules/config-snippet.js";
import { RULES } from "../../src/rules/registry.js";

test("what is shown of every rule is a valid config that changes no option", () => {
  for (const rule of RULES) {
    const { file } = parseConfig(configSnippet(rule).join("\n"), "c.yaml");
    const defaults = Object.entries(rule.options).map(([name, spec]) => [name, spec.default]);
    const expected = defaults.length === 0 ? "off" : Object.fromEntries(defaults);
    expect(file.rules?.[rule.id], rule.id).toEqual(expected);
  }
});
