import { readFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { UserError } from "../document/errors.js";
import { INDICATORS } from "../facts/indicators.js";
import { nearestHint } from "../text/nearest-name.js";
import { offsetOf, parseYaml, placeOf, refuse, type YamlSource } from "../yaml/yaml-source.js";
import type { Profile, ProfileFile } from "./profile.js";
import { PROFILE_NATURE, problemsOf, unknownIndicators } from "./profile-problems.js";
import { profileFileSchema } from "./profile-schema.js";
import { resolveProfile } from "./resolve-profile.js";
import { SHIPPED_PROFILES } from "./shipped.generated.js";

/** A valid profile file, and the YAML that it was read from, for the places of what stands in it. */
interface ParsedProfile {
  readonly file: ProfileFile;
  readonly source: YamlSource;
}

/**
 * The profile in the YAML file at `path`, laid over those that it extends; `origin` is the place that
 * names the file, where another file does.
 * @throws UserError that names every fault with file, line and column.
 */
export async function readProfileFile(path: string, origin?: string): Promise<Profile> {
  return readChain(path, [], origin);
}

/**
 * Reads the YAML `text` of the profile `fileName`.
 * @throws UserError that names every fault with file, line and column.
 */
export function parseProfile(text: string, fileName: string): ParsedProfile {
  const source = parseYaml(text, fileName, PROFILE_NATURE);
  const { document } = source;
  const result = profileFileSchema.safeParse(source.values);
  refuse(problemsOf(document, result.error?.issues ?? []), source);
  if (!result.success) throw result.error;
  return { file: result.data, source };
}

/** `chain` holds the absolute paths of the files that led here, `origin` the place that names `path`. */
async function readChain(
  path: string,
  chain: readonly string[],
  origin: string | undefined,
): Promise<Profile> {
  const absolute = resolve(path);
  if (chain.includes(absolute)) throw cycle([...chain, absolute], origin ?? path);
  const { file, source } = parseProfile(await readText(path, origin), path);
  const parent = await readParent(file, source, [...chain, absolute]);
  const profile = resolveProfile(file, parent);
  const known = [...INDICATORS, ...profile.indicators].map(({ id }) => id);
  refuse(unknownIndicators(source.document, file, known), source);
  return profile;
}

async function readParent(
  file: ProfileFile,
  source: YamlSource,
  chain: readonly string[],
): Promise<Profile | undefined> {
  if (file.extends === undefined) return undefined;
  const shipped = SHIPPED_PROFILES.find((profile) => profile.id === file.extends);
  if (shipped !== undefined) return shipped;
  const path = join(dirname(source.fileName), file.extends);
  const offset = offsetOf(source.document, ["extends"]);
  return readChain(isAbsolute(file.extends) ? file.extends : path, chain, placeOf(offset, source));
}

async function readText(path: string, origin: string | undefined): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw unreadable(path, origin, cause);
  }
}

function unreadable(path: string, origin: string | undefined, cause: unknown): UserError {
  const place = origin === undefined ? "" : `${origin}: `;
  if (!isMissing(cause)) {
    return new UserError(
      {
        vi: `${place}Không đọc được tệp bộ chỉ tiêu “${path}”.`,
        en: `${place}The profile file “${path}” cannot be read.`,
      },
      { cause },
    );
  }
  const names = SHIPPED_PROFILES.map((profile) => profile.id);
  const hint = nearestHint(basename(path), names);
  return new UserError(
    {
      vi: `${place}Không có tệp hay bộ chỉ tiêu “${path}”${hint.vi} Các bộ chỉ tiêu có sẵn: ${names.join(", ")}.`,
      en: `${place}There is no file or profile “${path}”${hint.en} Shipped profiles: ${names.join(", ")}.`,
    },
    { cause },
  );
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

function cycle(chain: readonly string[], origin: string): UserError {
  const names = chain.map((path) => basename(path)).join(" → ");
  return new UserError({
    vi: `${origin}: Các bộ chỉ tiêu kế thừa lẫn nhau thành vòng: ${names}. Hãy bỏ một khóa “extends” trong số đó.`,
    en: `${origin}: The profiles extend each other in a circle: ${names}. Remove one of these “extends”.`,
  });
}
