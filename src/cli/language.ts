import type { Language } from "../document/bilingual.js";

/** The language asked for with `--lang`, read ahead so that errors of usage speak it too. */
export function requestedLanguage(args: readonly string[]): Language {
  const index = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (index < 0) return "vi";
  const value = args[index] === "--lang" ? args[index + 1] : args[index]?.slice("--lang=".length);
  return value === "en" ? "en" : "vi";
}
