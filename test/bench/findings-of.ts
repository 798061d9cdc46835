import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkReading } from "../../src/check/check-document.js";
import type { DocumentFormat } from "../../src/document/document.js";
import type { Finding } from "../../src/findings/finding.js";
import { DEFAULT_PROFILE, loadProfile } from "../../src/profiles/load-profile.js";
import type { Profile } from "../../src/profiles/profile.js";
import { readBytes } from "../../src/readers/read-bytes.js";
import { type BenchCase, editedText, profileOf } from "./bench-case.js";
import { type BenchForm, writeForm } from "./write-form.js";

const FORMATS: Readonly<Record<BenchForm, DocumentFormat>> = {
  markdown: "markdown",
  word: "docx",
  lists: "docx",
  text: "text",
};

/** What all the rules find in the edited plan of that form. */
export async function findingsOf(
  item: BenchCase,
  form: BenchForm,
  profiles: LoadedProfiles,
): Promise<readonly Finding[]> {
  const bytes = await writeForm(editedText(item), form);
  const reading = await readBytes(bytes, FORMATS[form]);
  const profile = await profileWith(profileOf(item), profiles);
  const settings = { profile, stage: item.stage, levels: {}, options: {} };
  return checkReading(reading, item.id, settings).findings;
}

/** The profiles of this bench by their YAML: reading one takes longer than checking a plan. */
export type LoadedProfiles = Map<string | undefined, Promise<Profile>>;

function profileWith(yaml: string | undefined, loaded: LoadedProfiles): Promise<Profile> {
  const profile = loaded.get(yaml) ?? load(yaml);
  loaded.set(yaml, profile);
  return profile;
}

async function load(yaml: string | undefined): Promise<Profile> {
  if (yaml === undefined) return loadProfile(DEFAULT_PROFILE);
  const folder = mkdtempSync(join(tmpdir(), "bench-plans-"));
  const file = join(folder, "profile.yaml");
  writeFileSync(file, yaml);
  try {
    return await loadProfile(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
