import path, { isAbsolute, join, type PlatformPath } from "node:path";
import type { Language } from "../../document/bilingual.js";
import { DEFAULT_PROFILE, isShipped } from "../../profiles/load-profile.js";
import type { OptionValue, Stage } from "../../rules/rule.js";
import { withSlashes } from "../files-below.js";
import { RULE_LEVELS, type RuleLevel } from "../run-rules.js";
import type { Config, ConfigFile, ConfigLayer } from "./config.js";
import { DEFAULT, type Origin, type Sourced } from "./origin.js";
import { pathTest } from "./path-test.js";

/** What holds for one file, as its config and the command line say, and where each value comes from. */
export interface FileSettings {
  /** The files of its config, what is extended first. */
  readonly configs: readonly string[];
  /** Name of a shipped profile, or path of a file. */
  readonly profile: Sourced<string>;
  readonly stage: Sourced<Stage>;
  readonly language: Sourced<Language>;
  /** Path of the baseline file. */
  readonly baseline: Sourced<string | null>;
  /** The glob by which the file is left out. */
  readonly ignored: Sourced<string> | null;
  /** By rule id; rules without an entry keep their own level. */
  readonly levels: Readonly<Record<string, Sourced<RuleLevel>>>;
  /** By rule id and name of the option; options without an entry keep their defaults. */
  readonly options: Readonly<Record<string, Readonly<Record<string, Sourced<OptionValue>>>>>;
}

/** What the command line sets; it outweighs every config. */
export interface GivenSettings {
  readonly profile?: string | undefined;
  /** The superior's plan whose targets hold. */
  readonly against?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly language?: Language | undefined;
  readonly baseline?: string | undefined;
  readonly levels: Readonly<Record<string, RuleLevel>>;
}

/** The settings of the file at the absolute `path`: command line over override over config over default. */
export function fileSettings(
  path: string,
  config: Config | undefined,
  given: GivenSettings,
): FileSettings {
  const name = config === undefined ? path : pathFrom(config, path);
  const statements = (config?.layers ?? []).flatMap((layer) => statementsOf(layer, name));
  const configs = (config?.layers ?? []).map(({ fileName }) => fileName);
  const ignored = ignoredBy(config, name);
  const usual: FileSettings = {
    configs,
    profile: { value: DEFAULT_PROFILE, origin: DEFAULT },
    stage: { value: "draft", origin: DEFAULT },
    language: { value: "vi", origin: DEFAULT },
    baseline: { value: null, origin: DEFAULT },
    ignored,
    levels: {},
    options: {},
  };
  return withGiven(statements.reduce(withStatement, usual), given);
}

/** The path of a file as the globs of its config see it. */
export function pathFrom(
  { folder }: Pick<Config, "folder">,
  file: string,
  paths: PlatformPath = path,
): string {
  return withSlashes(paths.relative(folder, file), paths.sep);
}

/** The part of a config that speaks of a file: the whole of it, or one of its overrides. */
interface Statement {
  readonly keys: ConfigFile | NonNullable<ConfigFile["overrides"]>[number];
  readonly layer: ConfigLayer;
  readonly originOf: (path: readonly PropertyKey[]) => Origin;
}

function statementsOf(layer: ConfigLayer, name: string): readonly Statement[] {
  const whole: Statement = {
    keys: layer.file,
    layer,
    originOf: (path) => ({ by: "config", place: layer.placeOf(path) }),
  };
  const overrides = (layer.file.overrides ?? []).flatMap((keys, index): Statement[] => {
    if (!pathTest(keys.files)(name)) return [];
    const originOf = (path: readonly PropertyKey[]): Origin => ({
      by: "override",
      ordinal: index + 1,
      place: layer.placeOf(["overrides", index, ...path]),
    });
    return [{ keys, layer, originOf }];
  });
  return [whole, ...overrides];
}

function withStatement(before: FileSettings, { keys, layer, originOf }: Statement): FileSettings {
  const { profile, stage, rules } = keys;
  const below = (name: string) => (isAbsolute(name) ? name : join(layer.folder, name));
  const after = Object.entries(rules ?? {}).reduce(
    (settings, [id, setting]) => withRule(settings, { id, setting, originOf }),
    before,
  );
  return {
    ...after,
    ...(profile !== undefined && {
      profile: {
        value: isShipped(profile) ? profile : below(profile),
        origin: originOf(["profile"]),
      },
    }),
    ...(stage !== undefined && { stage: { value: stage, origin: originOf(["stage"]) } }),
    ...("lang" in keys &&
      keys.lang !== undefined && {
        language: { value: keys.lang, origin: originOf(["lang"]) },
      }),
    ...("baseline" in keys &&
      keys.baseline !== undefined && {
        baseline: { value: below(keys.baseline), origin: originOf(["baseline"]) },
      }),
  };
}

interface RuleStatement {
  readonly id: string;
  readonly setting: NonNullable<ConfigFile["rules"]>[string];
  readonly originOf: Statement["originOf"];
}

function withRule(before: FileSettings, { id, setting, originOf }: RuleStatement): FileSettings {
  if (setting === undefined) return before;
  const given = typeof setting === "string" ? { level: setting } : setting;
  const place = (name: string) =>
    originOf(typeof setting === "string" ? ["rules", id] : ["rules", id, name]);
  const level = RULE_LEVELS.find((candidate) => candidate === given.level);
  const options = Object.entries(given).flatMap(([name, value]) =>
    name === "level" || value === undefined
      ? []
      : [[name, { value, origin: place(name) }] as const],
  );
  return {
    ...before,
    levels:
      level === undefined
        ? before.levels
        : { ...before.levels, [id]: { value: level, origin: place("level") } },
    options: { ...before.options, [id]: { ...before.options[id], ...Object.fromEntries(options) } },
  };
}

function ignoredBy(config: Config | undefined, name: string): Sourced<string> | null {
  const globs = (config?.layers ?? []).flatMap((layer) =>
    (layer.file.ignore ?? []).map((glob, index) => ({
      glob,
      origin: { by: "config", place: layer.placeOf(["ignore", index]) } as const,
    })),
  );
  if (globs.length === 0 || !pathTest(globs.map(({ glob }) => glob))(name)) return null;
  const last = globs.findLast(({ glob }) => !glob.startsWith("!") && pathTest(glob)(name));
  return last === undefined ? null : { value: last.glob, origin: last.origin };
}

function withGiven(before: FileSettings, given: GivenSettings): FileSettings {
  const from = (option: string): Origin => ({ by: "command-line", option });
  const levels = Object.entries(given.levels).map(
    ([id, value]) => [id, { value, origin: from("--rule") }] as const,
  );
  const { profile, against, stage, language, baseline } = given;
  return {
    ...before,
    levels: { ...before.levels, ...Object.fromEntries(levels) },
    ...(profile !== undefined && { profile: { value: profile, origin: from("--profile") } }),
    ...(against !== undefined && { profile: { value: against, origin: from("--against") } }),
    ...(stage !== undefined && { stage: { value: stage, origin: from("--stage") } }),
    ...(language !== undefined && { language: { value: language, origin: from("--lang") } }),
    ...(baseline !== undefined && { baseline: { value: baseline, origin: from("--baseline") } }),
  };
}
