import { z } from "zod";
import { COMPARATORS, DEADLINE_KINDS, PLAN_KINDS, REFORM_AREAS, SECTION_KINDS } from "./plan.js";

const text = z.string();
const count = z.int().min(0);
const position = z.int().min(1).nullable();
const isoDate = z.iso.date().nullable();
const area = z.enum(REFORM_AREAS).nullable();

/** All numbers count from 1; `null` where the format does not carry them. */
export const locationSchema = z.object({
  page: position,
  line: position,
  column: position,
  paragraph: position,
  section: text.nullable(),
  table: position,
  row: position,
  cell: position,
  /** How sure the reading of a scan is, 0 to 1. */
  confidence: z.number().optional(),
});

const source = z.object({
  path: text,
  format: z.enum(["docx", "doc", "pdf", "markdown", "text", "html"]),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: position,
  ocr: z.boolean(),
});

const header = z.object({
  parentAgency: text.nullable(),
  agency: text.nullable(),
  number: text.nullable(),
  symbol: text.nullable(),
  date: isoDate,
  dateText: text.nullable(),
  place: text.nullable(),
  docType: text.nullable(),
  subject: text.nullable(),
  planYear: z.int().nullable(),
  planKind: z.enum(PLAN_KINDS),
  signer: z
    .object({ capacity: text.nullable(), title: text.nullable(), name: text.nullable() })
    .nullable(),
  recipients: z.array(text),
});

/** One heading of the plan. */
export const sectionSchema = z.object({
  path: text,
  label: text,
  title: text,
  level: z.int().min(1),
  kind: z.enum(SECTION_KINDS),
  area,
  location: locationSchema,
});

const areaCoverage = z.object({
  id: z.enum(REFORM_AREAS),
  goals: z.array(text),
  tasks: z.array(text),
  appendix: z.array(text),
});

const target = z.object({
  text,
  quote: text,
  indicator: text.nullable(),
  area,
  comparator: z.enum(COMPARATORS).nullable(),
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  unit: text.nullable(),
  change: z.enum(["reduce", "increase"]).nullable(),
  period: text.nullable(),
  deferred: z.boolean(),
  conditional: z.boolean(),
  exception: text.nullable(),
  in: z.enum(["body", "appendix"]),
  location: locationSchema,
});

/** One row of a task table. */
export const taskSchema = z.object({
  tt: text.nullable(),
  group: text.nullable(),
  area,
  objective: text.nullable(),
  task: text.nullable(),
  activity: text.nullable(),
  output: text.nullable(),
  lead: z.array(text),
  coordinating: z.array(text),
  deadline: z.object({ text, kind: z.enum(DEADLINE_KINDS), start: isoDate, end: isoDate }),
  note: text.nullable(),
  budget: text.nullable(),
  location: locationSchema,
});

const counts = z.object({
  objectives: count.nullable(),
  tasks: count.nullable(),
  activities: count.nullable(),
});

const appendix = z.object({
  label: text.nullable(),
  title: text.nullable(),
  present: z.boolean(),
  referencedAt: z.array(locationSchema),
  groups: z.array(
    z.object({ label: text, title: text, area, declared: counts.nullable(), actual: counts }),
  ),
});

const citation = z.object({
  text,
  type: text.nullable(),
  number: text.nullable(),
  date: isoDate,
  issuer: text.nullable(),
  location: locationSchema,
});

const responsibility = z.object({
  unit: text,
  duty: text.nullable(),
  location: locationSchema,
});

const abbreviation = z.object({
  short: text,
  expansion: text.nullable(),
  definedAt: locationSchema.nullable(),
  usedAt: locationSchema.nullable(),
  /** How often it stands in running text. */
  uses: count,
});

/** What `cchc extract` prints. */
export const planExtractSchema = z
  .object({
    schemaVersion: z.literal(1),
    source,
    header,
    sections: z.array(sectionSchema),
    areas: z.array(areaCoverage),
    targets: z.array(target),
    tasks: z.array(taskSchema),
    appendices: z.array(appendix),
    citations: z.array(citation),
    responsibilities: z.array(responsibility),
    abbreviations: z.array(abbreviation),
    /** What was read with doubt, or not at all. */
    notices: z.array(z.object({ code: text, message: text })),
  })
  .meta({ title: "Kế hoạch CCHC đã nhận dạng" });

export type PlanExtract = z.infer<typeof planExtractSchema>;
