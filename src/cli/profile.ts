import { agencyWords } from "../compliance/agency-words.js";
import type { Bilingual } from "../document/bilingual.js";
import { DEFAULT_PROFILE, isShipped, loadProfile } from "../profiles/load-profile.js";
import type { Profile, ProfileTarget } from "../profiles/profile.js";
import { SHIPPED_PROFILES } from "../profiles/shipped.generated.js";
import { AREA_WORDS } from "../reporters/area-words.js";
import { cleanText } from "../reporters/clean-text.js";
import { jsonText } from "../reporters/json-text.js";
import { painterFor, textLines } from "../reporters/pretty-lines.js";
import { textTable } from "../reporters/text-table.js";
import { countWords, levelWords } from "../reporters/words.js";
import { dateWords } from "../text/date-words.js";
import { chosen } from "./chosen.js";
import type { CommandContext } from "./program.js";
import { textWidth } from "./terminal.js";

/** Lists the shipped profiles with the year and the province that they are for. */
export function listProfiles({ language, terminal }: CommandContext): number {
  const words = LIST_WORDS[language];
  const rows = SHIPPED_PROFILES.map(({ id, title, year, province }) => [
    id,
    year === null ? "" : String(year),
    province ?? words.everywhere,
    id === DEFAULT_PROFILE ? `${title} (${words.usual})` : title,
  ]);
  const lines = textTable([words.head, ...rows], textWidth(terminal));
  terminal.print(`${lines.join("\n")}\n`);
  return 0;
}

/** Prints what a profile asks for, with the source of each target. */
export async function showProfile(
  name: string,
  { format }: { readonly format?: string },
  { language, terminal }: CommandContext,
): Promise<number> {
  const form = chosen("--format", format ?? "pretty", ["pretty", "json"]);
  const profile = await loadProfile(name);
  if (form === "json") {
    terminal.print(`${jsonText(profile, 2)}\n`);
    return 0;
  }
  const blocks = [
    [cleanText(`${profile.id} – ${profile.title}`)],
    demandLines(profile, { language, terminal }),
    targetTable(profile.targets, { language, terminal }),
  ];
  terminal.print(
    `${blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n")}\n`,
  );
  return 0;
}

/**
 * Reads a profile and says that it is right, with a warning of each level that can hardly be meant;
 * faults are thrown as UserError.
 */
export async function validateProfile(
  file: string,
  { language, terminal }: CommandContext,
): Promise<number> {
  const { id, targets, warnings } = await weighed(file);
  for (const warning of warnings) terminal.warn(`${warning[language]}\n`);
  terminal.print(
    language === "vi"
      ? `Bộ chỉ tiêu ${cleanText(id)} hợp lệ, gồm ${targets.length} chỉ tiêu.\n`
      : `The profile ${cleanText(id)} is valid; it has ${countWords(targets.length, { vi: "chỉ tiêu", en: "target" }, "en")}.\n`,
  );
  return 0;
}

interface Weighed extends Pick<Profile, "id" | "targets"> {
  readonly warnings: readonly Bilingual[];
}

async function weighed(nameOrFile: string): Promise<Weighed> {
  if (isShipped(nameOrFile)) return { ...(await loadProfile(nameOrFile)), warnings: [] };
  const { weighProfileFile } = await import("../profiles/profile-file.js");
  const { profile, warnings } = await weighProfileFile(nameOrFile);
  return { ...profile, warnings };
}

const LIST_WORDS = {
  vi: { head: ["Tên", "Năm", "Tỉnh", "Nội dung"], everywhere: "chung", usual: "mặc định" },
  en: { head: ["Name", "Year", "Province", "Title"], everywhere: "any", usual: "default" },
};

function demandLines(
  { requiredAreas, requiredSections, requiredBases }: Profile,
  { language, terminal }: CommandContext,
): readonly string[] {
  const { plain } = painterFor(false);
  const width = textWidth(terminal);
  const bases = requiredBases.map(({ number, date, issuer }) => {
    return `${number} (${language === "vi" ? dateWords(date) : date}, ${issuer})`;
  });
  const demands = [
    { title: DEMANDS.areas, items: requiredAreas.map((area) => AREA_WORDS[area][language]) },
    { title: DEMANDS.sections, items: requiredSections.map((kind) => SECTIONS[kind][language]) },
    { title: DEMANDS.bases, items: bases },
  ];
  return demands
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => `${title[language]}: ${items.join("; ")}.`)
    .flatMap((line) => textLines(line, { width, indent: 0, paint: plain }));
}

const DEMANDS = {
  areas: { vi: "Lĩnh vực phải có", en: "Required areas" },
  sections: { vi: "Phần phải có", en: "Required sections" },
  bases: { vi: "Căn cứ phải viện dẫn", en: "Required bases" },
};

const SECTIONS: Readonly<Record<Profile["requiredSections"][number], Bilingual>> = {
  purpose: { vi: "mục đích, yêu cầu", en: "purpose" },
  goals: { vi: "mục tiêu", en: "goals" },
  tasks: { vi: "nhiệm vụ", en: "tasks" },
  budget: { vi: "kinh phí", en: "budget" },
  implementation: { vi: "tổ chức thực hiện", en: "implementation" },
  appendix: { vi: "phụ lục", en: "appendix" },
  area: { vi: "lĩnh vực", en: "area" },
  other: { vi: "phần khác", en: "other" },
};

function targetTable(
  targets: readonly ProfileTarget[],
  { language, terminal }: CommandContext,
): readonly string[] {
  if (targets.length === 0) return [];
  const rows = targets.map((target) => [
    `${target.label} – ${idWords(target)}`,
    levelWords(target.required, language),
    agencyWords(target.appliesTo)[language],
    target.source,
  ]);
  return textTable([TABLE_HEAD[language], ...rows], textWidth(terminal));
}

/** The id by which a profile that extends this one replaces the target, and what it measures. */
function idWords({ id, indicators }: ProfileTarget): string {
  const measured = indicators.join(", ");
  return measured === id ? id : `${id}: ${measured}`;
}

const TABLE_HEAD = {
  vi: ["Chỉ tiêu", "Mức", "Áp dụng", "Nguồn"],
  en: ["Target", "Level", "Applies to", "Source"],
};
