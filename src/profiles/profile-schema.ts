import { z } from "zod";
import { COMPARATORS, REFORM_AREAS, SECTION_KINDS } from "../plan/plan.js";
import { AGENCY_KINDS } from "./profile.js";
import { parseRequirement } from "./requirement.js";

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ description: "Chữ thường không dấu, chữ số và dấu gạch nối" });
const date = z.iso.date().meta({ description: "Ngày theo dạng năm-tháng-ngày: 2025-12-15" });
const text = z.string().trim().min(1);
const severity = z.enum(["error", "warning", "info"]);

const source = z.strictObject({
  number: text.nullish(),
  date: date.nullish(),
  title: text,
  url: z.url().nullish(),
});

const requiredBasis = z.strictObject({ number: text, date, issuer: text });

const target = z.strictObject({
  id,
  indicator: z.union([id, z.array(id).min(1)]).meta({
    description: "Mã chỉ số; khi là danh sách thì cam kết về bất kỳ chỉ số nào cũng được tính",
  }),
  label: text,
  area: z.enum(REFORM_AREAS).optional(),
  require: z
    .string()
    .refine((printed) => parseRequirement(printed) !== undefined, { params: { kind: "require" } })
    .meta({
      description: "Dấu so sánh, số và đơn vị",
      examples: [">= 20%", "= 100%", "<= 10 hạng"],
      pattern: `^\\s*(${[...COMPARATORS, "≥", "≤"].join("|")})\\s*\\d+([.,]\\d{1,2})?\\s*\\D+$`,
    }),
  appliesTo: z.array(z.enum(AGENCY_KINDS)).optional(),
  source: text.optional(),
  severity: severity.optional(),
});

const indicator = z.strictObject({
  id,
  label: text,
  area: z.enum(REFORM_AREAS),
  unit: text,
  phrases: z.array(text).min(1),
  not: z.array(text).optional(),
});

/** A profile as its author writes it in YAML; keys that are not listed are refused. */
export const profileFileSchema = z
  .strictObject({
    id,
    title: text,
    province: text.nullish(),
    year: z.int().min(2000).max(2100).nullish(),
    extends: text.optional(),
    source: source.nullish(),
    requiredBases: z.array(requiredBasis).optional(),
    requiredAreas: z.array(z.enum(REFORM_AREAS)).optional(),
    requiredSections: z.array(z.enum(SECTION_KINDS)).optional(),
    targets: z.array(target),
    indicators: z.array(indicator).optional(),
  })
  .meta({ title: "Bộ chỉ tiêu CCHC" });

/** The keys that each part of a profile knows, by the key that holds the part; "" is the whole. */
export const PROFILE_KEYS: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(profileFileSchema.shape),
  source: Object.keys(source.shape),
  requiredBases: Object.keys(requiredBasis.shape),
  targets: Object.keys(target.shape),
  indicators: Object.keys(indicator.shape),
};
