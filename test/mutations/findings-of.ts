import type { Form } from "../../fixtures/source/mutations/mutation.js";
import { checkReading } from "../../src/check/check-document.js";
import type { DocumentFormat } from "../../src/document/document.js";
import type { Finding } from "../../src/findings/finding.js";
import { DEFAULT_PROFILE, loadProfile } from "../../src/profiles/load-profile.js";
import { readBytes } from "../../src/readers/read-bytes.js";
import type { Stage } from "../../src/rules/rule.js";

const FORMATS: Readonly<Record<Form, DocumentFormat>> = {
  markdown: "markdown",
  word: "docx",
  text: "text",
  pdf: "pdf",
};

/** What all the rules find in a plan of that form, against the default profile. */
export async function findingsOf(
  bytes: Uint8Array | undefined,
  form: Form,
  stage: Stage,
): Promise<readonly Finding[]> {
  if (bytes === undefined) throw new Error("the plan was not written");
  const reading = await readBytes(bytes, FORMATS[form]);
  const profile = await loadProfile(DEFAULT_PROFILE);
  return checkReading(reading, form, { profile, stage, levels: {}, options: {} }).findings;
}
