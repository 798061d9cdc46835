import type { Profile } from "./profile.js";
import { SHIPPED_PROFILES } from "./shipped.generated.js";

export const DEFAULT_PROFILE = "cchc-2026";

/** Whether that is the name of a shipped profile. */
export function isShipped(name: string): boolean {
  return SHIPPED_PROFILES.some(({ id }) => id === name);
}

/**
 * The shipped profile of that name, or the profile in that YAML file; `origin` is the place that names
 * it, where a file does.
 * @throws UserError with file, line and column when the profile is not there or not right.
 */
export async function loadProfile(nameOrPath: string, origin?: string): Promise<Profile> {
  const shipped = SHIPPED_PROFILES.find((profile) => profile.id === nameOrPath);
  if (shipped !== undefined) return shipped;
  const { readProfileFile } = await import("./profile-file.js");
  return readProfileFile(nameOrPath, origin);
}
