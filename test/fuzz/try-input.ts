import { toReport } from "../../src/check/check-all.js";
import { checkReading } from "../../src/check/check-document.js";
import { DocumentError } from "../../src/document/errors.js";
import { toExtract } from "../../src/plan/to-extract.js";
import { loadProfile } from "../../src/profiles/load-profile.js";
import { readBytes } from "../../src/readers/read-bytes.js";
import { recognize } from "../../src/recognize/recognize.js";
import { planMarkdown } from "../../src/reporters/plan-markdown.js";
import { planYaml } from "../../src/reporters/plan-yaml.js";
import { REPORTERS } from "../../src/reporters/registry.js";
import type { FuzzInput } from "./inputs.js";

const ABOUT = { tool: { name: "cchc-lint", version: "0" }, profile: null, notices: [], rules: [] };
const FORBIDDEN = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/u;

/**
 * Reads, recognises, checks, extracts and reports one input.
 * @returns the error code by which it was refused, or "checked"
 * @throws whatever must not happen
 */
export async function tryInput({ format, bytes }: FuzzInput): Promise<string> {
  const reading = await readBytes(bytes, format, { ocr: false }).catch((error: unknown) => {
    if (error instanceof DocumentError) return error;
    throw error;
  });
  if (reading instanceof DocumentError) return complaint(reading);
  const profile = await loadProfile("cchc-2026");
  const settings = { profile, stage: "final", levels: {}, options: {} } as const;
  const report = toReport([checkReading(reading, "plan", settings)], ABOUT);
  for (const load of Object.values(REPORTERS)) {
    const reporter = await load();
    for (const language of ["vi", "en"] as const) {
      await reporter.render(report, {
        language,
        color: false,
        width: 80,
        detail: "full",
        silenced: "counted",
      });
    }
  }
  const { pretty } = await import("../../src/reporters/pretty.js");
  const shown = pretty.render(report, {
    language: "vi",
    color: false,
    width: 80,
    detail: "full",
    silenced: "counted",
  });
  const control = FORBIDDEN.exec(shown);
  if (control !== null) throw new Error(`prints ${JSON.stringify(control[0])}`);
  const source = { path: "plan", format, sha256: "", pages: null, ocr: false };
  const extract = {
    ...toExtract(recognize(reading.document, profile.indicators), source),
    notices: [],
  };
  planMarkdown(extract, "vi");
  planYaml(extract);
  return "checked";
}

function complaint({ code, text }: DocumentError): string {
  if (!/^\p{Lu}[^\n]*\.$/u.test(text.vi)) throw new Error(`not a sentence: ${text.vi}`);
  return code;
}
