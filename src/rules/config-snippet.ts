import type { OptionValue, Rule } from "./rule.js";

/**
 * How the rule is set in `cchc.config.yaml`: its options with their defaults, or what switches it off.
 * A level would hold for all its faults alike, so none is proposed but in a comment.
 */
export function configSnippet({ id, severity, options }: Rule): readonly string[] {
  const named = Object.entries(options);
  if (named.length === 0) return ["rules:", `  ${id}: off # off | info | warning | error`];
  return [
    "rules:",
    `  ${id}:`,
    `    # level: ${severity} # off | info | warning | error`,
    ...named.map(([name, spec]) => `    ${name}: ${yamlValue(spec.default)}`),
  ];
}

function yamlValue(value: OptionValue): string {
  if (typeof value === "string") return yamlText(value);
  if (typeof value === "object") return `[${value.map(yamlText).join(", ")}]`;
  return String(value);
}

function yamlText(text: string): string {
  return /^[a-z][a-z-]*$/.test(text) ? text : JSON.stringify(text);
}
