import { DEFAULT_PROFILE, loadProfile } from "../profiles/load-profile.js";
import type { Profile, ProfileTarget } from "../profiles/profile.js";
import { SHIPPED_PROFILES } from "../profiles/shipped.generated.js";
import { AREA_WORDS } from "../reporters/area-words.js";
import { cleanText } from "../reporters/clean-text.js";
import { painterFor, textLines } from "../reporters/pretty-lines.js";
import { levelWords } from "../reporters/words.js";
import { displayWidth, padEnd } from "../reporters/wrap-text.js";
import type { CommandContext } from "./program.js";
import { textWidth } from "./terminal.js";

/** Lists the shipped profiles. */
export function listProfiles({ language, terminal }: CommandContext): number {
  const column = Math.max(...SHIPPED_PROFILES.map(({ id }) => id.length));
  const usual = language === "vi" ? "mặc định" : "default";
  const lines = SHIPPED_PROFILES.map(({ id, title }) => {
    const mark = id === DEFAULT_PROFILE ? ` (${usual})` : "";
    return `${padEnd(id, column)}  ${title}${mark}`;
  });
  terminal.print(`${lines.join("\n")}\n`);
  return 0;
}

/** Prints what a profile asks for, with the source of each target. */
export async function showProfile(
  name: string,
  { language, terminal }: CommandContext,
): Promise<number> {
  const profile = await loadProfile(name);
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

/** Reads a profile and says that it is right; faults are thrown as UserError. */
export async function validateProfile(
  file: string,
  { language, terminal }: CommandContext,
): Promise<number> {
  const { id, targets } = await loadProfile(file);
  terminal.print(
    language === "vi"
      ? `Bộ chỉ tiêu ${cleanText(id)} hợp lệ, gồm ${targets.length} chỉ tiêu.\n`
      : `The profile ${cleanText(id)} is valid; it has ${targets.length} targets.\n`,
  );
  return 0;
}

function demandLines(
  { requiredAreas, requiredBases }: Profile,
  { language, terminal }: CommandContext,
): readonly string[] {
  const { plain } = painterFor(false);
  const width = textWidth(terminal);
  const titles =
    language === "vi"
      ? { areas: "Lĩnh vực phải có", bases: "Căn cứ phải viện dẫn" }
      : { areas: "Required areas", bases: "Required bases" };
  const areas = requiredAreas.map((area) => AREA_WORDS[area][language]);
  const bases = requiredBases.map(({ number, date, issuer }) => {
    const [year, month, day] = date.split("-");
    return `${number} (${day}/${month}/${year}, ${issuer})`;
  });
  return [
    ...(areas.length === 0 ? [] : [`${titles.areas}: ${areas.join("; ")}.`]),
    ...(bases.length === 0 ? [] : [`${titles.bases}: ${bases.join("; ")}.`]),
  ].flatMap((line) => textLines(line, { width, indent: 0, paint: plain }));
}

/** Two columns, level and target, with the source below the target. */
function targetTable(
  targets: readonly ProfileTarget[],
  { language, terminal }: CommandContext,
): readonly string[] {
  const { plain } = painterFor(false);
  const head = language === "vi" ? ["Mức", "Chỉ tiêu"] : ["Level", "Target"];
  const source = language === "vi" ? "Nguồn" : "Source";
  const levels = targets.map(({ required }) => cleanText(levelWords(required, language)));
  const column = Math.max(...[head[0] ?? "", ...levels].map(displayWidth));
  const layout = { width: textWidth(terminal), indent: column + 2, paint: plain };
  const row = (level: string, text: string) => {
    const [first = "", ...rest] = textLines(text, layout);
    return [`${padEnd(level, column)}  ${first.trimStart()}`, ...rest];
  };
  if (targets.length === 0) return [];
  return [
    ...row(head[0] ?? "", head[1] ?? ""),
    ...targets.flatMap((target, index) => [
      ...row(
        levels[index] ?? "",
        `${target.label} (${target.id}: ${target.indicators.join(", ")})`,
      ),
      ...row("", `${source}: ${target.source}`),
    ]),
  ];
}
