import { readFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import type { Bilingual } from "../document/bilingual.js";
import { UserError } from "../document/errors.js";
import { INDICATORS } from "../facts/indicators.js";
import { nearestHint } from "../text/nearest-name.js";
import { settingsText } from "../yaml/settings-text.js";
import { offsetOf, parseYaml, placeOf, refuse, type YamlSource } from "../yaml/yaml-source.js";
import type { Profile, ProfileFile } from "./profile.js";
import { PROFILE_NATURE, problemsOf, unknownIndicators } from "./profile-problems.js";
import { profileFileSchema } from "./profile-schema.js";
import { doubtfulTargets } from "./profile-warnings.js";
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

/** A valid profile, and what in its file is allowed but can hardly be meant. */
interface WeighedProfile {
  readonly profile: Profile;
  /** Each with file, line and column. */
  readonly warnings: readonly Bilingual[];
}

/**
 * The profile in the YAML file at `path` and what its author should look at again.
 * @throws UserError that names every fault with file, line and column.
 */
export async function weighProfileFile(path: string): Promise<WeighedProfile> {
  const profile = await readProfileFile(path);
  const { file, source } = parseProfile(await readText(path, undefined), path);
  const known = [...profile.indicators, ...INDICATORS];
  const warnings = doubtfulTargets(source.document, file, known)
    .toSorted((one, other) => one.offset - other.offset)
    .map(({ offset, text }) => {
      const place = placeOf(offset, source);
      return { vi: `${place}: ${text.vi}`, en: `${place}: ${text.en}` };
    });
  return { profile, warnings };
}

/**
 * The path of a profile and those of all that it extends, but for the shipped ones.
 * @throws UserError where one of them is not there or not right
 */
export async function profileFiles(path: string): Promise<readonly string[]> {
  const { file } = parseProfile(await readText(path, undefined), path);
  const parent = file.extends;
  if (parent === undefined || SHIPPED_PROFILES.some(({ id }) => id === parent)) return [path];
  return [path, ...(await profileFiles(besides(path, parent)))];
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
  const offset = offsetOf(source.document, ["extends"]);
  return readChain(besides(source.fileName, file.extends), chain, placeOf(offset, source));
}

/** A path as the profile at `fileName` means it. */
function besides(fileName: string, path: string): string {
  return isAbsolute(path) ? path : join(dirname(fileName), path);
}

async function readText(path: string, origin: string | undefined): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw unreadable(path, origin, cause);
  });
  const kind = DOCUMENTS.find(
    ({ ending, start }) => ending.test(path) || bytes.indexOf(start) === 0,
  );
  if (kind !== undefined) throw isDocument(path, origin, kind.name);
  return settingsText(bytes);
}

/** What is taken for a profile by mistake, told by its ending or its first bytes. */
const DOCUMENTS = [
  {
    name: { vi: "tệp Word", en: "a Word file" },
    ending: /\.docx$/i,
    start: Buffer.from([0x50, 0x4b, 3, 4]),
  },
  {
    name: { vi: "tệp Word", en: "a Word file" },
    ending: /\.doc$/i,
    start: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
  },
  { name: { vi: "tệp PDF", en: "a PDF file" }, ending: /\.pdf$/i, start: Buffer.from("%PDF-") },
];

function isDocument(path: string, origin: string | undefined, name: Bilingual): UserError {
  const place = origin === undefined ? "" : `${origin}: `;
  return new UserError({
    vi: `${place}“${path}” là ${name.vi}, không phải bộ chỉ tiêu viết bằng YAML. Để đối chiếu thẳng với kế hoạch ấy, dùng --against “${path}”; để viết bộ chỉ tiêu từ nó, dùng cchc profile derive “${path}” -o chi-tieu.yaml.`,
    en: `${place}“${path}” is ${name.en}, not a profile in YAML. To check against that plan, use --against “${path}”; to write a profile from it, use cchc profile derive “${path}” -o targets.yaml.`,
  });
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
