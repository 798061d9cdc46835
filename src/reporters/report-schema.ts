import { z } from "zod";
import { LANGUAGES } from "../document/bilingual.js";
import { SEVERITIES } from "../findings/finding.js";
import { locationSchema, sectionSchema, taskSchema } from "../plan/extract-schema.js";
import { COMPARATORS, PLAN_KINDS } from "../plan/plan.js";

const text = z.string();
const count = z.int().min(0);

const findingCounts = z.object({
  error: count,
  warning: count,
  info: count,
  silenced: count.meta({
    description: "Số phát hiện được bỏ qua có lý do, không tính vào các mức",
  }),
  known: count.meta({ description: "Số phát hiện đã biết từ trước, không tính vào các mức" }),
});

const finding = z.object({
  rule: text,
  severity: z.enum(SEVERITIES),
  message: text.meta({ description: "Thiếu sót và cách khắc phục, bằng các câu đầy đủ" }),
  advice: text.meta({ description: "Riêng phần cách khắc phục trong message" }),
  quote: text.nullable(),
  location: locationSchema,
  basis: text.nullable(),
});

const silencedFinding = finding.extend({
  reason: text,
  owner: text.nullable(),
  until: text.nullable(),
  origin: text.meta({ description: "Chỗ ghi việc bỏ qua: tệp, dòng, cột" }),
});

const profileName = z.object({ id: text, title: text });

const compliance = z.object({
  target: text,
  label: text,
  scope: text
    .optional()
    .meta({ description: "Chỉ tiêu dành cho ai, khi có chỉ tiêu khác cùng tên" }),
  required: z.object({ comparator: z.enum(COMPARATORS), value: z.number(), unit: text }),
  status: z.enum(["met", "below", "missing", "deferred", "contradictory", "not-applicable"]),
  reason: text.nullable().meta({ description: "Vì sao chỉ tiêu không áp dụng" }),
  stated: z.array(
    z.object({
      comparator: z.enum(COMPARATORS).nullable(),
      value: z.number().nullable(),
      unit: text.nullable(),
      quote: text,
      location: locationSchema,
    }),
  ),
  source: text,
});

const notice = z.object({ code: text, message: text, place: locationSchema.nullable() });

const outcome = z.object({
  rule: text,
  status: z.enum(["passed", "failed", "not-applicable"]),
  reason: text.nullable(),
});

/** One document of the report; what is optional stands only where the document could be read. */
export const documentReportSchema = z.object({
  path: text,
  status: z.enum(["checked", "failed"]),
  error: z.object({ code: text, message: text }).nullable(),
  agency: text.nullable().optional(),
  subject: text.nullable().optional(),
  planKind: z.enum(PLAN_KINDS).optional(),
  recognised: z
    .object({ sections: count, targets: count, tasks: count, citations: count })
    .optional(),
  sections: z.array(sectionSchema).optional(),
  tasks: z.array(taskSchema).optional(),
  profile: profileName.optional(),
  findings: z.array(finding),
  silenced: z.array(silencedFinding).optional(),
  known: z.array(finding).optional().meta({ description: "Các phát hiện đã biết từ trước" }),
  compliance: z.array(compliance),
  outcomes: z.array(outcome).optional(),
  notices: z.array(notice).optional(),
  counts: findingCounts,
});

const tool = z.object({ name: text, version: text });

/** One line of `--format jsonl`: a document, and what it takes to join the lines of several runs. */
export const documentLineSchema = documentReportSchema.extend({
  tool,
  language: z.enum(LANGUAGES),
  run: z.object({ id: text, files: count }).optional(),
});

/** What `cchc check --format json` prints. */
export const reportSchema = z
  .object({
    schemaVersion: z.literal(1),
    tool,
    profile: profileName.nullable(),
    documents: z.array(documentReportSchema),
    notices: z.array(z.object({ code: text, message: text })),
    counts: findingCounts.extend({ documents: count, failed: count }),
  })
  .meta({ title: "Kết quả rà soát kế hoạch CCHC" });
