import type { Shard } from "../check/batch/shard.js";
import { pathKey } from "../check/path-key.js";
import type { RuleLevel } from "../check/run-rules.js";
import type { Bilingual } from "../document/bilingual.js";
import { UserError } from "../document/errors.js";
import { SEVERITIES, type Severity } from "../findings/finding.js";
import { GROUPINGS, type GroupBy } from "../reporters/reporter.js";
import type { Stage } from "../rules/rule.js";
import { nearestHint } from "../text/nearest-name.js";
import { chosen } from "./chosen.js";
import type { RawReadingOptions } from "./reading-options.js";

/** The options of every command that writes reports, as commander gives them. */
export interface RawReportOptions {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly groupBy?: string;
  readonly quiet?: true;
  readonly showSilenced?: true;
  readonly color: boolean;
}

/** The options of `check` as commander gives them. */
export interface RawCheckOptions extends RawReadingOptions, RawReportOptions {
  readonly lang?: string;
  readonly profile?: string;
  readonly config?: string;
  readonly printConfig?: string;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly against?: string;
  readonly annotate?: string;
  readonly stage?: string;
  readonly rule?: readonly string[];
  readonly severity?: string;
  readonly maxWarnings?: string;
  readonly jobs?: string;
  readonly timeout?: string;
  readonly cache?: true;
  readonly cacheLocation?: string;
  readonly shard?: string;
}

export interface CheckOptions {
  /** `undefined` leaves it to the config. */
  readonly stage: Stage | undefined;
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly severity: Severity;
  readonly maxWarnings: number;
  readonly outputs: readonly Output[];
  /** Threads at most; `undefined` leaves it to the machine. */
  readonly jobs: number | undefined;
  /** Seconds for one document; `undefined` for the usual watch. */
  readonly timeout: number | undefined;
  /** The part of the files that is to be checked; `undefined` for all. */
  readonly shard: Shard | undefined;
}

/** One format and the file that it goes to; `undefined` is the standard output. */
export interface Output {
  readonly format: string;
  readonly file: string | undefined;
}

const STAGES: readonly Stage[] = ["draft", "final"];

/** @throws UserError that names the option and the nearest right value */
export function readCheckOptions(
  raw: RawCheckOptions,
  known: { readonly rules: readonly string[]; readonly formats: readonly string[] },
): CheckOptions {
  return {
    stage: raw.stage === undefined ? undefined : chosen("--stage", raw.stage, STAGES),
    levels: Object.fromEntries((raw.rule ?? []).map((given) => ruleLevel(given, known.rules))),
    severity: chosen("--severity", raw.severity ?? "info", SEVERITIES),
    maxWarnings: maxWarningsOf(raw.maxWarnings),
    outputs: outputsOf(raw, known.formats),
    jobs: raw.jobs === undefined ? undefined : atLeastOne("--jobs", raw.jobs),
    timeout: raw.timeout === undefined ? undefined : secondsOf("--timeout", raw.timeout),
    shard: raw.shard === undefined ? undefined : shardOf(raw.shard),
  };
}

/**
 * How the Markdown report is grouped; no other knows groups.
 * @throws UserError when no Markdown is asked for, or for a group that does not exist
 */
export function groupingOf({ groupBy: given, format = [] }: RawReportOptions): GroupBy {
  const group = chosen("--group-by", given ?? "document", GROUPINGS);
  if (group === "document" || format.some((name) => /^markdown(?:=|$)/.test(name))) return group;
  throw new UserError({
    vi: `--group-by ${group} chỉ dùng cùng --format markdown, ví dụ: --format markdown=cong-van.md --group-by ${group}.`,
    en: `--group-by ${group} goes with --format markdown, as in --format markdown=letter.md --group-by ${group}.`,
  });
}

function ruleLevel(given: string, rules: readonly string[]): readonly [string, RuleLevel] {
  const [, id, level] = /^([^=]+)=([^=]+)$/.exec(given) ?? [];
  if (id === undefined || level === undefined) {
    throw new UserError({
      vi: `--rule cần dạng QUY-TẮC=MỨC, như --rule targets/missing=warning, nhưng đã nhận “${given}”.`,
      en: `--rule takes ID=LEVEL, as in --rule targets/missing=warning, but was given “${given}”.`,
    });
  }
  if (!rules.includes(id)) throw unknownRule(id, rules);
  return [id, chosen(`--rule ${id}`, level, ["off", ...SEVERITIES])];
}

/** A rule id that does not exist, with the nearest one that does. */
export function unknownRule(id: string, rules: readonly string[]): UserError {
  const hint = nearestHint(id, rules);
  return new UserError({
    vi: `Không có quy tắc “${id}”${hint.vi} Gõ “cchc rules” để xem các quy tắc.`,
    en: `There is no rule “${id}”${hint.en} See “cchc rules” for the list.`,
  });
}

/** @throws UserError unless it is a whole number; without limit when nothing is given */
export function maxWarningsOf(given: string | undefined): number {
  if (given === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(given)) return Number(given);
  throw new UserError({
    vi: `--max-warnings cần một số nguyên không âm, nhưng đã nhận “${given}”.`,
    en: `--max-warnings takes a whole number, but was given “${given}”.`,
  });
}

function atLeastOne(option: string, given: string): number {
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  throw new UserError({
    vi: `${option} cần một số nguyên từ 1 trở lên, nhưng đã nhận “${given}”.`,
    en: `${option} takes a whole number from 1, but was given “${given}”.`,
  });
}

function shardOf(given: string): Shard {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(given)?.map(Number) ?? [];
  if (index !== undefined && count !== undefined && index <= count) return { index, count };
  throw new UserError({
    vi: `--shard cần dạng I/N với I từ 1 đến N, như --shard 2/8, nhưng đã nhận “${given}”.`,
    en: `--shard takes I/N with I from 1 to N, as in --shard 2/8, but was given “${given}”.`,
  });
}

function secondsOf(option: string, given: string): number {
  const seconds = /^\d{1,6}(?:\.\d+)?$/.test(given) ? Number(given) : 0;
  if (seconds > 0) return seconds;
  throw new UserError({
    vi: `${option} cần số giây lớn hơn 0, như ${option} 30, nhưng đã nhận “${given}”.`,
    en: `${option} takes a number of seconds above 0, as in ${option} 30, but was given “${given}”.`,
  });
}

/** @throws UserError that names the nearest format, or when two would go to one place */
export function outputsOf(raw: RawReportOptions, formats: readonly string[]): readonly Output[] {
  const outputs = (raw.format ?? ["pretty"]).map((given) => {
    const [name = "", ...rest] = given.split("=");
    const file = rest.length === 0 ? raw.output : rest.join("=");
    return { format: chosen("--format", name, formats), file };
  });
  const targets = outputs.map(({ file }) => (file === undefined ? undefined : pathKey(file)));
  const repeated = outputs.find((_, index) => targets.indexOf(targets[index]) !== index)?.file;
  if (targets.length === new Set(targets).size) return outputs;
  const place: Bilingual =
    repeated === undefined
      ? { vi: "ra màn hình", en: "to the standard output" }
      : { vi: `vào tệp “${repeated}”`, en: `to the file “${repeated}”` };
  throw new UserError({
    vi: `Hai dạng kết quả không thể cùng ghi ${place.vi}. Hãy ghi mỗi dạng ra một tệp, như --format json=ket-qua.json.`,
    en: `Two formats cannot both go ${place.en}. Give each a file, as in --format json=report.json.`,
  });
}
