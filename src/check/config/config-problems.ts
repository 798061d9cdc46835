import type { core } from "zod";
import type { Bilingual } from "../../document/bilingual.js";
import { DocumentError } from "../../document/errors.js";
import { RULES } from "../../rules/registry.js";
import type { OptionSpec } from "../../rules/rule.js";
import { nearestHint } from "../../text/nearest-name.js";
import { problemsOfSchema } from "../../yaml/schema-problems.js";
import {
  offsetOf,
  type Problem,
  type YamlDocument,
  type YamlNature,
  type YamlPath,
} from "../../yaml/yaml-source.js";
import type { ConfigFile } from "./config.js";
import { CONFIG_KEYS } from "./config-schema.js";
import { pathTest } from "./path-test.js";

/** What a config file must be, told when it is no map of keys. */
export const CONFIG_NATURE: YamlNature = {
  demand: {
    vi: `Tệp cấu hình phải gồm các khóa như profile, stage, rules. Gõ “cchc init” để có một tệp mẫu.`,
    en: "The config must hold keys such as profile, stage, rules. “cchc init” writes a sample.",
  },
  quoting: {
    vi: 'đặt mẫu tên tệp và câu chữ trong ngoặc kép, như files: "*.docx"',
    en: 'put globs and quotations in quotes, as in files: "*.docx"',
  },
  whenEmpty: "nothing",
};

/** The faults that the schema found, each at its place. */
export function configProblems(
  document: YamlDocument,
  issues: readonly core.$ZodIssue[],
): readonly Problem[] {
  return problemsOfSchema(document, issues, {
    keysAt,
    demandOf,
    exampleOf: (key) => EXAMPLES[key],
    unknownKey,
    missingKey,
    notAmong,
  });
}

/** Faults that no schema can tell: globs written wrongly, silences that would hold for everything. */
export function meaningProblems(
  document: YamlDocument,
  { ignore, overrides, silence }: ConfigFile,
): readonly Problem[] {
  const globs = [
    { path: ["ignore"], given: ignore ?? [] },
    ...(overrides ?? []).map(({ files }, index) => ({
      path: ["overrides", index, "files"],
      given: files,
    })),
    ...(silence ?? []).map(({ files = [] }, index) => ({
      path: ["silence", index, "files"],
      given: files,
    })),
  ];
  const broad = (silence ?? []).flatMap(({ quote, section, files }, index) =>
    quote === undefined && section === undefined && files === undefined
      ? [{ offset: offsetOf(document, ["silence", index]), text: TOO_BROAD }]
      : [],
  );
  return [...globs.flatMap(({ path, given }) => globProblems(document, path, given)), ...broad];
}

const TOO_BROAD: Bilingual = {
  vi: "Mục bỏ qua này áp dụng cho mọi phát hiện của quy tắc. Hãy thêm quote, section hoặc files; muốn tắt hẳn quy tắc thì ghi “off” trong khóa rules.",
  en: "This entry applies to every finding of the rule. Add quote, section or files; to switch the rule off altogether, write “off” under rules.",
};

function globProblems(
  document: YamlDocument,
  path: YamlPath,
  given: string | readonly string[],
): readonly Problem[] {
  try {
    pathTest(given);
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return [{ offset: offsetOf(document, path), text: error.text }];
  }
}

function keysAt(path: YamlPath): readonly string[] {
  const rule = ruleAt(path);
  if (rule !== undefined) return ["level", ...Object.keys(rule.options)];
  return CONFIG_KEYS[String(path[0] ?? "")] ?? [];
}

/** The rule whose settings stand at `path` or around it: "rules", id, option. */
function ruleAt(path: YamlPath): (typeof RULES)[number] | undefined {
  const id = path[path.indexOf("rules") + 1];
  return path.includes("rules") ? RULES.find((rule) => rule.id === id) : undefined;
}

function unknownKey(key: string, path: YamlPath): Bilingual | undefined {
  if (path.at(-1) === "rules") return unknownRule(key);
  const rule = ruleAt(path);
  if (rule === undefined) return undefined;
  const names = Object.keys(rule.options);
  const hint = nearestHint(key, ["level", ...names]);
  const [vi, en] =
    names.length === 0
      ? ["Quy tắc này chỉ nhận level.", "This rule takes only level."]
      : [`Các tùy chọn: ${names.join(", ")}.`, `Options: ${names.join(", ")}.`];
  return {
    vi: `Quy tắc ${rule.id} không có tùy chọn “${key}”${hint.vi} ${vi}`,
    en: `The rule ${rule.id} has no option “${key}”${hint.en} ${en}`,
  };
}

function unknownRule(id: string): Bilingual {
  const hint = nearestHint(
    id,
    RULES.map((rule) => rule.id),
  );
  return {
    vi: `Không có quy tắc “${id}”${hint.vi} Gõ “cchc rules” để xem các quy tắc.`,
    en: `There is no rule “${id}”${hint.en} See “cchc rules” for the list.`,
  };
}

function missingKey(key: string): Bilingual | undefined {
  if (key !== "reason") return undefined;
  return {
    vi: "Thiếu khóa “reason” ở đây: phát hiện nào được bỏ qua cũng phải có lý do.",
    en: "The key “reason” is missing here: a finding is set aside only with a reason.",
  };
}

function notAmong(value: string, path: YamlPath): Bilingual | undefined {
  return path[0] === "silence" && path.at(-1) === "rule" ? unknownRule(value) : undefined;
}

const DEMANDS: Readonly<Record<string, Bilingual>> = {
  quote: {
    vi: 'cần câu chữ của kế hoạch có ít nhất một chữ cái hoặc chữ số, như "Tối thiểu 15% […] được kiểm tra"',
    en: 'it takes words of the plan with at least one letter or digit, as in "Tối thiểu 15% […] được kiểm tra"',
  },
  until: {
    vi: 'cần một ngày có thật theo dạng năm-tháng-ngày, như "2026-12-31"',
    en: 'it takes a real date written year-month-day, as in "2026-12-31"',
  },
  files: {
    vi: 'cần một mẫu tên tệp hoặc danh sách mẫu, như "*.docx" hay ["du-thao/**"]',
    en: 'it takes a glob or a list of globs, as in "*.docx" or ["drafts/**"]',
  },
};

const EXAMPLES: Readonly<Record<string, string>> = {
  ignore: '["luu-tru/**", "*.pdf"]',
  overrides: '[{ files: ["docs/xa/**"], stage: final }]',
  rules: "{ language/tone-mark-style: off }",
  silence: '[{ rule: tasks/duplicate, quote: "...", reason: "..." }]',
};

function demandOf(key: string, path: YamlPath): Bilingual | undefined {
  const spec = ruleAt(path)?.options[key];
  return spec === undefined ? DEMANDS[key] : demandOfOption(spec);
}

function demandOfOption({ default: value }: OptionSpec): Bilingual {
  const sample = JSON.stringify(value);
  if (typeof value === "number")
    return {
      vi: `cần một con số từ 0 trở lên, như ${sample}`,
      en: `it takes a number from 0 up, as in ${sample}`,
    };
  if (typeof value === "boolean")
    return { vi: "cần true hoặc false", en: "it takes true or false" };
  if (typeof value === "string")
    return { vi: `cần một đoạn chữ, như ${sample}`, en: `it takes a text, as in ${sample}` };
  return { vi: `cần một danh sách, như ${sample}`, en: `it takes a list, as in ${sample}` };
}
