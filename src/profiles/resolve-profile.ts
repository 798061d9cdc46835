import { dateWords } from "../text/date-words.js";
import type { Profile, ProfileFile, ProfileTarget } from "./profile.js";
import { parseRequirement } from "./requirement.js";

/**
 * The profile of `file`, laid over the one that it extends. Bases are joined by number, targets and
 * indicators by id; required areas and sections replace those of the parent when the file names any.
 */
export function resolveProfile(file: ProfileFile, parent: Profile | undefined): Profile {
  return {
    id: file.id,
    title: file.title,
    province: file.province ?? parent?.province ?? null,
    year: file.year ?? parent?.year ?? null,
    source: sourceOf(file) ?? parent?.source ?? null,
    requiredBases: overlay(parent?.requiredBases, file.requiredBases, (basis) => basis.number),
    requiredAreas: file.requiredAreas ?? parent?.requiredAreas ?? [],
    requiredSections: file.requiredSections ?? parent?.requiredSections ?? [],
    targets: overlay(parent?.targets, targetsOf(file), (target) => target.id),
    indicators: overlay(parent?.indicators, indicatorsOf(file), (indicator) => indicator.id),
  };
}

function sourceOf(file: ProfileFile): Profile["source"] {
  if (file.source === undefined || file.source === null) return null;
  const { number, date, title, url } = file.source;
  return { number: number ?? null, date: date ?? null, title, url: url ?? null };
}

/** `added` after `inherited`; what has the same key takes the place of the inherited one. */
function overlay<T>(
  inherited: readonly T[] | undefined,
  added: readonly T[] | undefined,
  keyOf: (item: T) => string,
): readonly T[] {
  return [
    ...new Map(
      [...(inherited ?? []), ...(added ?? [])].map((item) => [keyOf(item), item]),
    ).values(),
  ];
}

function targetsOf(file: ProfileFile): readonly ProfileTarget[] {
  return file.targets.map((target) => ({
    id: target.id,
    indicators: typeof target.indicator === "string" ? [target.indicator] : target.indicator,
    label: target.label,
    area: target.area ?? null,
    required: requirementOf(target.require),
    appliesTo: target.appliesTo ?? [],
    source: target.source ?? wordsOfSource(file),
    severity: target.severity ?? null,
  }));
}

function requirementOf(printed: string): ProfileTarget["required"] {
  const required = parseRequirement(printed);
  if (required === undefined) throw new TypeError(`not validated: "${printed}"`);
  return required;
}

function wordsOfSource(file: ProfileFile): string {
  const source = sourceOf(file);
  if (source === null) return `Bộ chỉ tiêu ${file.id}`;
  const number = source.number === null ? "" : ` số ${source.number}`;
  const date = source.date === null ? "" : ` ngày ${dateWords(source.date)}`;
  return number === "" && date === ""
    ? source.title
    : `${source.title} (${`${number}${date}`.trim()})`;
}

function indicatorsOf(file: ProfileFile): Profile["indicators"] {
  return (file.indicators ?? []).map((indicator) => ({ ...indicator, not: indicator.not ?? [] }));
}
