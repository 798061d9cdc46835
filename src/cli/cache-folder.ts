import { homedir } from "node:os";
import { posix, win32 } from "node:path";

/** The folder in which results are kept where none is named: that of the user for such things. */
export function cacheFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home = homedir(),
): string {
  if (platform === "win32") {
    return win32.join(env.LOCALAPPDATA ?? win32.join(home, "AppData", "Local"), "cchc", "Cache");
  }
  if (platform === "darwin") return posix.join(home, "Library", "Caches", "cchc");
  // XDG Base Directory Specification: an empty or relative value is as if it were not set.
  const given = env.XDG_CACHE_HOME;
  return posix.join(given?.startsWith("/") ? given : posix.join(home, ".cache"), "cchc");
}
