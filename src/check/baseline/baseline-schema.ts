import { z } from "zod";

const text = z.string();

const knownFinding = z.strictObject({
  rule: text.min(1),
  section: text.nullable(),
  quote: text.nullable(),
  message: text.nullable(),
  count: z.int().min(1),
});

/** A baseline file: the accepted findings of each document, by its path from the file's folder. */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  documents: z.record(text, z.array(knownFinding)),
});

export const KNOWN_FINDING_KEYS: readonly string[] = Object.keys(knownFinding.shape);
