import type { Bilingual, Language } from "../document/bilingual.js";
import { type DerivedProfile, deriveProfile } from "../profiles/derive-profile.js";
import { profileYaml } from "../reporters/profile-yaml.js";
import { countWords } from "../reporters/words.js";
import { refuseOutput, refuseOverwriting } from "./output-refusals.js";
import type { CommandContext } from "./program.js";
import { readPlan } from "./read-plan.js";
import type { RawReadingOptions } from "./reading-options.js";
import { sameFileTest } from "./same-file.js";
import { writeOutput } from "./write-output.js";

export interface RawDeriveOptions extends RawReadingOptions {
  readonly output?: string;
  readonly force?: true;
}

/**
 * Writes the profile that a province's plan asks for, and tells what was left for an officer to judge.
 * @throws UserError when the file is there already and `--force` was not given
 */
export async function derive(
  path: string,
  raw: RawDeriveOptions,
  context: CommandContext,
): Promise<number> {
  refuseOutput({ format: "yaml", file: raw.output }, sameFileTest([path]));
  if (raw.force === undefined) refuseOverwriting(raw.output);
  const { plan } = await readPlan(path, raw, context);
  const derived = deriveProfile(plan, undefined);
  await writeOutput(profileYaml(derived, context.language), raw.output, context);
  for (const line of summary(derived, context.language))
    context.terminal.warn(`${path}: ${line}\n`);
  return 0;
}

function summary({ file, targets, gaps }: DerivedProfile, language: Language): readonly string[] {
  return [
    ...gaps.map((gap) => gap[language]),
    counts(file.targets.length, targets.length)[language],
  ];
}

const TARGET: Bilingual = { vi: "chỉ tiêu", en: "target" };
const STATEMENT: Bilingual = { vi: "câu", en: "statement" };

function counts(certain: number, all: number): Record<Language, string> {
  const doubtful = all - certain;
  if (all === 0) {
    return {
      vi: "KHÔNG NHẬN RA CHỈ TIÊU NÀO có con số trong văn bản này, nên bộ chỉ tiêu viết ra không đòi hỏi mức nào. Hãy kiểm tra xem có đúng là kế hoạch của tỉnh không.",
      en: "NO TARGET with a figure was recognised in this document, so the profile requires no level. Check that it is the province's plan.",
    };
  }
  if (certain === 0) {
    return {
      vi: `KHÔNG CÓ CHỈ TIÊU NÀO CHẮC CHẮN: cả ${all} câu nhận ra đều nằm trong chú thích kèm lý do, nên bộ chỉ tiêu chưa đòi hỏi mức nào cho đến khi cán bộ xác nhận.`,
      en: `NO TARGET IS CERTAIN: all ${all} statements are commented out with their reasons, so the profile requires no level until someone confirms them.`,
    };
  }
  return {
    vi: `Nhận ra ${certain} chỉ tiêu${doubtful === 0 ? "" : `; ${doubtful} câu chưa chắc chắn nằm trong chú thích kèm lý do`}.`,
    en: `Recognised ${countWords(certain, TARGET, "en")}${doubtful === 0 ? "" : `; commented out as doubtful, with reasons: ${countWords(doubtful, STATEMENT, "en")}`}.`,
  };
}
