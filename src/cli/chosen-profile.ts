import type { Bilingual } from "../document/bilingual.js";
import { UserError } from "../document/errors.js";
import { laidOver } from "../profiles/against-plan.js";
import { type DerivedProfile, deriveProfile } from "../profiles/derive-profile.js";
import { DEFAULT_PROFILE, loadProfile } from "../profiles/load-profile.js";
import type { Profile } from "../profiles/profile.js";
import { countWords } from "../reporters/words.js";
import type { CommandContext } from "./program.js";
import type { RawReadingOptions } from "./reading-options.js";

/** The options that say what plans are held against. */
export interface RawProfileOptions extends RawReadingOptions {
  readonly profile?: string;
  readonly against?: string;
  readonly quiet?: true;
}

/**
 * The profile that was asked for. With `against` it holds the targets of that plan; the areas, sections
 * and bases of the default profile hold as well, the minimums that it proposes do not. A profile that
 * is named besides keeps its targets wherever the plan sets none.
 * @throws UserError when the profile is wrong, or the plan cannot be read or sets no target
 */
export async function chosenProfile(
  raw: RawProfileOptions,
  context: CommandContext,
): Promise<Profile> {
  const base = await loadProfile(raw.profile ?? DEFAULT_PROFILE);
  if (raw.against === undefined) return base;
  const { readPlan } = await import("./read-plan.js");
  const { plan } = await readPlan(raw.against, raw, context, base.indicators);
  const derived = deriveProfile(plan, base);
  if (derived.file.targets.length === 0) throw withoutTargets(raw.against, derived);
  if (raw.quiet === undefined) tellWhatHolds(raw.against, derived, context);
  return laidOver(raw.profile === undefined ? { ...base, targets: [] } : base, derived);
}

const TARGET: Bilingual = { vi: "chỉ tiêu", en: "target" };
const STATEMENT: Bilingual = { vi: "câu", en: "statement" };

function withoutTargets(path: string, { targets }: DerivedProfile): UserError {
  const count = targets.length;
  const vi =
    count === 0
      ? "không nhận ra chỉ tiêu nào có con số"
      : `cả ${count} câu nhận ra đều chưa chắc chắn là yêu cầu đối với cấp dưới`;
  const en =
    count === 0
      ? "no target with a figure was recognised"
      : `all ${count} statements are doubtful as requirements for others`;
  return new UserError({
    vi: `${path}: ${vi}, nên không có gì để đối chiếu. Hãy kiểm tra xem có đúng là kế hoạch của cấp trên không; gõ “cchc profile derive” với tệp này để xem và tự xác nhận từng câu.`,
    en: `${path}: ${en}, so there is nothing to check against. Make sure that it is the higher-level plan; “cchc profile derive” with this file lists every statement for you to confirm.`,
  });
}

function tellWhatHolds(
  path: string,
  { file, targets }: DerivedProfile,
  { language, terminal }: CommandContext,
): void {
  const certain = file.targets.length;
  const doubtful = targets.length - certain;
  const more = {
    vi: ` Bỏ qua ${doubtful} câu chưa chắc chắn; gõ “cchc profile derive” với tệp này để xem lý do.`,
    en: ` Left out as doubtful: ${countWords(doubtful, STATEMENT, "en")}; “cchc profile derive” with this file explains why.`,
  }[language];
  const held = {
    vi: `Đối chiếu với ${certain} chỉ tiêu của ${path}.`,
    en: `Checking against ${countWords(certain, TARGET, "en")} of ${path}.`,
  }[language];
  terminal.warn(`${held}${doubtful === 0 ? "" : more}\n`);
}
