import { painterFor, textLines } from "../reporters/pretty-lines.js";
import { SEVERITY_WORDS } from "../reporters/words.js";
import { displayWidth, padEnd } from "../reporters/wrap-text.js";
import { RULES } from "../rules/registry.js";
import { chosen } from "./chosen.js";
import type { CommandContext } from "./program.js";
import { textWidth } from "./terminal.js";

export interface RawRulesOptions {
  readonly format?: string;
}

/** Lists every rule with its default severity and what it finds. */
export function rules(raw: RawRulesOptions, { language, terminal }: CommandContext): number {
  if (chosen("--format", raw.format ?? "pretty", ["pretty", "json"]) === "json") {
    const list = RULES.map(({ id, severity, summary, basis, kinds }) => ({
      id,
      severity,
      summary: summary[language],
      basis: basis[language],
      kinds,
    }));
    terminal.print(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const { plain } = painterFor(false);
  const marks = Object.values(SEVERITY_WORDS).map((word) => displayWidth(word[language]));
  const width = textWidth(terminal);
  const lines = RULES.flatMap(({ id, severity, summary }) => [
    `${padEnd(SEVERITY_WORDS[severity][language], Math.max(...marks))}  ${id}`,
    ...textLines(summary[language], { width, indent: Math.max(...marks) + 2, paint: plain }),
  ]);
  terminal.print(`${lines.join("\n")}\n`);
  return 0;
}
