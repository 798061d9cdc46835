import type { GovernedFile } from "../check/config/governed-files.js";
import type { FailedInput, Input } from "../check/files-below.js";
import { isShipped } from "../profiles/load-profile.js";
import { sameFileTest } from "./same-file.js";

/** What a run reads besides the plans, as the command line names it. */
interface Named {
  readonly profile?: string;
  readonly against?: string;
}

/**
 * Whether a path names something that the run reads: a plan, also of another part or one that its config
 * leaves out, the superior's plan, a config, a profile with all that it extends, a baseline.
 */
export async function inputTest(
  plans: readonly Input[],
  files: readonly (GovernedFile | FailedInput)[],
  { profile, against }: Named,
): Promise<(path: string) => boolean> {
  const settings = files.flatMap((file) => ("settings" in file ? [file.settings] : []));
  const profiles = new Set(
    [profile, ...settings.map((one) => one.profile.value)]
      .filter((name) => name !== undefined)
      .filter((name) => name !== against && !isShipped(name)),
  );
  return sameFileTest(
    new Set([
      ...(against === undefined ? [] : [against]),
      ...plans.map((plan) => ("path" in plan ? plan.path : plan.label)),
      ...settings.flatMap(({ configs }) => configs),
      ...settings.flatMap(({ baseline }) => (baseline.value === null ? [] : [baseline.value])),
      ...(await Promise.all([...profiles].map(filesOfProfile))).flat(),
    ]),
  );
}

async function filesOfProfile(path: string): Promise<readonly string[]> {
  const { profileFiles } = await import("../profiles/profile-file.js");
  return profileFiles(path);
}
