import type { Bilingual } from "../document/bilingual.js";
import { PLAN_KIND_WORDS } from "../reporters/area-words.js";
import { painterFor, textLines } from "../reporters/pretty-lines.js";
import { SEVERITY_WORDS } from "../reporters/words.js";
import { configSnippet } from "../rules/config-snippet.js";
import { exampleLines } from "../rules/example-lines.js";
import { RULES } from "../rules/registry.js";
import type { Rule } from "../rules/rule.js";
import { unknownRule } from "./check-options.js";
import type { CommandContext } from "./program.js";
import { textWidth } from "./terminal.js";

/**
 * Prints what a rule asks, why, what to do, and examples.
 * @throws UserError with the nearest rule when there is none of that id
 */
export function explain(id: string, { language, terminal }: CommandContext): number {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined)
    throw unknownRule(
      id,
      RULES.map((candidate) => candidate.id),
    );
  const { plain } = painterFor(false);
  const width = textWidth(terminal);
  const text = (words: string, indent: number) => textLines(words, { width, indent, paint: plain });
  const blocks = [
    [`${rule.id} (${SEVERITY_WORDS[rule.severity][language]})`, ...text(rule.summary[language], 0)],
    ...parts(rule).map(({ title, body }) => [
      title[language],
      ...body.flatMap((words) => text(words[language], 2)),
    ]),
    [TITLES.config[language], ...indented(configSnippet(rule))],
    ...rule.bad
      .slice(0, 1)
      .map((example) => [TITLES.bad[language], ...indented(exampleLines(example, language))]),
    ...rule.good
      .slice(0, 1)
      .map((example) => [TITLES.good[language], ...indented(exampleLines(example, language))]),
  ];
  terminal.print(`${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`);
  return 0;
}

const TITLES = {
  why: { vi: "Vì sao", en: "Why" },
  mend: { vi: "Cách khắc phục", en: "How to fix it" },
  basis: { vi: "Căn cứ", en: "Basis" },
  kinds: { vi: "Áp dụng cho", en: "Applies to" },
  options: { vi: "Tùy chọn", en: "Options" },
  config: {
    vi: "Trong cchc.config.yaml",
    en: "In cchc.config.yaml",
  },
  bad: { vi: "Ví dụ sai", en: "Bad example" },
  good: { vi: "Ví dụ đúng", en: "Good example" },
} satisfies Record<string, Bilingual>;

interface Part {
  readonly title: Bilingual;
  readonly body: readonly Bilingual[];
}

function parts(rule: Rule): readonly Part[] {
  const options = Object.entries(rule.options).map(([name, spec]) => {
    const value = JSON.stringify(spec.default);
    return {
      vi: `${name} (mặc định: ${value}): ${spec.summary.vi}`,
      en: `${name} (default: ${value}): ${spec.summary.en}`,
    };
  });
  const all: readonly Part[] = [
    { title: TITLES.why, body: [rule.why] },
    { title: TITLES.mend, body: [rule.mend] },
    { title: TITLES.basis, body: [rule.basis] },
    { title: TITLES.kinds, body: rule.kinds.map((kind) => PLAN_KIND_WORDS[kind]) },
    { title: TITLES.options, body: options },
  ];
  return all.filter(({ body }) => body.length > 0);
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === "" ? "" : `  ${line}`));
}
