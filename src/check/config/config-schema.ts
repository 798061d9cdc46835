import { z } from "zod";
import { SEVERITIES } from "../../findings/finding.js";
import { RULES } from "../../rules/registry.js";
import type { OptionSpec, OptionValue, Rule } from "../../rules/rule.js";

const text = z.string().trim().min(1);
const globs = z.union([text, z.array(text).min(1)]).meta({
  description: "Mẫu tên tệp, tính từ thư mục của tệp cấu hình; mẫu không có “/” khớp ở mọi cấp",
  examples: ["*.docx", ["du-thao/**"]],
});
const level = z.enum(["off", ...SEVERITIES]);
const ruleIds = RULES.map(({ id }) => id);

const ruleSettings = z.strictObject(
  Object.fromEntries(RULES.map((rule) => [rule.id, ruleSetting(rule).optional()])),
);

/** What may be set for some files alone. */
const perFile = {
  profile: text.optional().meta({
    description: "Tên bộ chỉ tiêu có sẵn hoặc tệp YAML, tính từ tệp cấu hình này",
  }),
  stage: z.enum(["draft", "final"]).optional().meta({ description: "Dự thảo hay bản đã ban hành" }),
  rules: ruleSettings.nullish().meta({ description: "Mức và tùy chọn của từng quy tắc" }),
};

const override = z.strictObject({ files: globs, ...perFile });

const silence = z.strictObject({
  rule: z.enum(ruleIds),
  quote: z
    .string()
    .trim()
    .regex(/[\p{L}\p{N}]/u)
    .optional()
    .meta({ description: "Câu chữ của kế hoạch, hoặc một phần của nó" }),
  section: text.optional().meta({ description: "Đường dẫn của mục, như II.3" }),
  files: globs.optional(),
  reason: text.meta({ description: "Vì sao bỏ qua; bắt buộc" }),
  owner: text.optional().meta({ description: "Ai chịu trách nhiệm về việc bỏ qua" }),
  until: z.iso.date().optional().meta({ description: "Ngày cuối còn bỏ qua: 2026-12-31" }),
});

/** A config as its author writes it in YAML; keys that are not listed are refused. */
export const configFileSchema = z
  .strictObject({
    extends: z
      .union([text, z.array(text).min(1)])
      .optional()
      .meta({ description: "Tệp cấu hình làm nền, tính từ tệp này; tệp sau đè tệp trước" }),
    ...perFile,
    lang: z.enum(["vi", "en"]).optional().meta({ description: "Ngôn ngữ của kết quả" }),
    overrides: z.array(override).nullish(),
    ignore: z.array(text).nullish().meta({ description: "Mẫu tên các tệp không rà soát" }),
    silence: z.array(silence).nullish().meta({ description: "Các phát hiện được bỏ qua có lý do" }),
    baseline: text.optional().meta({
      description: "Tệp các phát hiện đã biết, tính từ tệp cấu hình này",
    }),
  })
  .meta({ title: "Cấu hình cchc" });

/** The keys that each part of a config knows, by the key that holds the part; "" is the whole. */
export const CONFIG_KEYS: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(configFileSchema.shape),
  overrides: Object.keys(override.shape),
  silence: Object.keys(silence.shape),
};

function ruleSetting(rule: Rule) {
  const options = Object.entries(rule.options).map(
    ([name, spec]) => [name, optionSchema(spec).optional()] as const,
  );
  const detailed: Record<string, z.ZodOptional<z.ZodType<OptionValue>>> = {
    level: level.optional(),
    ...Object.fromEntries(options),
  };
  return z.union([level, z.strictObject(detailed)]).meta({ description: rule.summary.vi });
}

function optionSchema(spec: OptionSpec): z.ZodType<OptionValue> {
  const words = spec.values === undefined ? z.string() : z.enum(spec.values);
  return typeSchema(spec.default, words).meta({
    description: spec.summary.vi,
    default: spec.default,
  });
}

function typeSchema(value: OptionValue, words: z.ZodType<string>): z.ZodType<OptionValue> {
  if (typeof value === "number") return z.number().min(0);
  if (typeof value === "boolean") return z.boolean();
  return typeof value === "string" ? words : z.array(words);
}
