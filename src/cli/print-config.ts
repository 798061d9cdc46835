import { type Governance, type GovernedFile, governor } from "../check/config/governed-files.js";
import { DEFAULT, type Origin, originWords, type Sourced } from "../check/config/origin.js";
import { withSlashes } from "../check/files-below.js";
import type { Bilingual, Language } from "../document/bilingual.js";
import { cleanText } from "../reporters/clean-text.js";
import { jsonText } from "../reporters/json-text.js";
import { untilWords } from "../reporters/summary.js";
import { displayWidth, padEnd } from "../reporters/wrap-text.js";
import { RULES } from "../rules/registry.js";
import type { Rule } from "../rules/rule.js";
import type { Output } from "./check-options.js";
import { chosen } from "./chosen.js";
import { refuseOutput } from "./output-refusals.js";
import type { CommandContext } from "./program.js";
import { sameFileTest } from "./same-file.js";
import { writeOutput } from "./write-output.js";

export interface PrintRequest {
  readonly governance: Governance;
  readonly outputs: readonly Output[];
  readonly context: CommandContext;
}

/** Prints what holds for one file, which need not exist, and where each value comes from. */
export async function printConfig(
  path: string,
  { governance, outputs, context }: PrintRequest,
): Promise<number> {
  const [{ format, file } = { format: "pretty", file: undefined }] = outputs;
  const chosenFormat = chosen("--format", format, ["pretty", "json"]);
  const label = withSlashes(path);
  refuseOutput({ format: chosenFormat, file, formats: ["pretty", "json"] }, sameFileTest([path]));
  const governed = await governor(governance)({ path, label });
  const language = governed.settings.language.value;
  const text =
    chosenFormat === "json"
      ? `${jsonText(asJson(governed), 2)}\n`
      : `${prettyLines(governed, language).join("\n")}\n`;
  await writeOutput(text, file, { ...context, language });
  return 0;
}

type Value = Sourced<unknown>;

/** Every setting by its path in the config: "stage", "rules.tasks/duplicate.level". */
function valuesOf({ settings, rules }: GovernedFile): ReadonlyMap<string, Value> {
  const levels = RULES.flatMap((rule) => ruleValues(rule, settings));
  const targets = rules.profile.targets.flatMap(({ id, severity }): [string, Value][] => {
    if (severity === null) return [];
    const origin: Origin = { by: "profile", place: rules.profile.id };
    return [[`targets.${id}.severity`, { value: severity, origin }]];
  });
  return new Map<string, Value>([
    ["profile", settings.profile],
    ["stage", settings.stage],
    ["lang", settings.language],
    ["baseline", settings.baseline],
    ["ignored", settings.ignored ?? { value: null, origin: DEFAULT }],
    ...targets,
    ...levels,
  ]);
}

function ruleValues(
  rule: Rule,
  { levels, options }: GovernedFile["settings"],
): readonly (readonly [string, Value])[] {
  const given = options[rule.id] ?? {};
  const level = levels[rule.id] ?? { value: rule.severity, origin: DEFAULT };
  return [
    [`rules.${rule.id}.level`, level],
    ...Object.entries(rule.options).map(
      ([name, spec]) =>
        [
          `rules.${rule.id}.${name}`,
          given[name] ?? { value: spec.default, origin: DEFAULT },
        ] as const,
    ),
  ];
}

function asJson(governed: GovernedFile): unknown {
  const { label, settings, silences } = governed;
  return {
    file: label,
    configs: settings.configs.map((path) => withSlashes(path)),
    settings: Object.fromEntries(valuesOf(governed)),
    silence: silences.map(({ rule, reason, owner, until, origin }) => ({
      rule,
      reason,
      owner,
      until,
      origin,
    })),
  };
}

function prettyLines(governed: GovernedFile, language: Language): readonly string[] {
  const { label, settings, silences } = governed;
  const rows = [...valuesOf(governed)].map(([name, { value, origin }]) => ({
    name,
    value:
      value === null ? "–" : cleanText(typeof value === "string" ? value : JSON.stringify(value)),
    origin: cleanText(originWords(origin, language)),
  }));
  const widths = {
    name: Math.max(...rows.map(({ name }) => displayWidth(name))),
    value: Math.max(...rows.map(({ value }) => displayWidth(value))),
  };
  const configs =
    settings.configs.length === 0
      ? WORDS.none[language]
      : settings.configs.map((path) => withSlashes(path)).join(" → ");
  return [
    cleanText(label),
    `${WORDS.config[language]}: ${cleanText(configs)}`,
    "",
    ...rows.map(
      ({ name, value, origin }) =>
        `${padEnd(name, widths.name)}  ${padEnd(value, widths.value)}  ${origin}`,
    ),
    ...(silences.length === 0 ? [] : ["", `${WORDS.silence[language]}:`]),
    ...silences.map(({ rule, reason, until, origin }) =>
      cleanText(
        `- ${rule}: ${reason}${until === null ? "" : ` (${untilWords(until, language)})`}  ${origin}`,
      ),
    ),
  ];
}

const WORDS = {
  config: { vi: "Tệp cấu hình", en: "Config" },
  none: { vi: "không có", en: "none" },
  silence: { vi: "Phát hiện được bỏ qua", en: "Findings that are set aside" },
} satisfies Record<string, Bilingual>;
