import { dirname, resolve } from "node:path";
import { loadProfile } from "../../profiles/load-profile.js";
import type { Profile } from "../../profiles/profile.js";
import type { FailedInput, Input, InputFile } from "../files-below.js";
import type { RuleSettings } from "../run-rules.js";
import { shownPath } from "../shown-path.js";
import { type ConfigSilence, configSilences } from "../silence/config-silences.js";
import type { Config } from "./config.js";
import { type FileSettings, fileSettings, type GivenSettings, pathFrom } from "./file-settings.js";
import { findConfig } from "./find-config.js";
import type { Origin } from "./origin.js";

/** A file to check, and what holds for it. */
export interface GovernedFile extends InputFile {
  readonly settings: FileSettings;
  readonly rules: RuleSettings;
  readonly config: Config | undefined;
  /** Those of its config that are meant for it. */
  readonly silences: readonly ConfigSilence[];
}

export interface Governance extends GivenSettings {
  /** The config that holds for all files; without it the one nearest above each. */
  readonly config?: string | undefined;
  /** The profile that holds for all files; without it the one that the settings name. */
  readonly loadedProfile?: Profile | undefined;
}

/** Gives what holds for a file; reads each config and each profile once. */
export function governor(given: Governance): (input: InputFile) => Promise<GovernedFile> {
  const configs = new Map<string, Promise<Governing | undefined>>();
  const profiles = new Map<string, Promise<Profile>>();
  return async (input) => {
    const path = resolve(input.path);
    const file = given.config ?? findConfig(dirname(path));
    const governing = file === undefined ? undefined : await once(configs, file, readGoverning);
    const settings = fileSettings(path, governing?.config, given);
    const { profile, stage } = settings;
    const load = (name: string) => loadProfile(name, placeOf(profile.origin));
    return {
      ...input,
      settings,
      config: governing?.config,
      rules: {
        profile: given.loadedProfile ?? (await once(profiles, profile.value, load)),
        stage: stage.value,
        levels: valuesOf(settings.levels),
        options: Object.fromEntries(
          Object.entries(settings.options).map(([id, options]) => [id, valuesOf(options)]),
        ),
      },
      silences:
        governing?.silences.filter(({ isFor }) => isFor(pathFrom(governing.config, path))) ?? [],
    };
  };
}

export interface GovernedFiles {
  /** In their order; what could not be found stands among them with the reason. */
  readonly files: readonly (GovernedFile | FailedInput)[];
  /** Those that their config leaves out. */
  readonly ignored: readonly GovernedFile[];
}

/**
 * What holds for each of the files, before the first of them is read.
 * @throws UserError when a config or a profile is broken
 */
export async function governFiles(
  inputs: readonly Input[],
  given: Governance,
): Promise<GovernedFiles> {
  const govern = governor(given);
  const files: (GovernedFile | FailedInput)[] = [];
  const ignored: GovernedFile[] = [];
  for (const input of inputs) {
    const file = "path" in input ? await govern(input) : input;
    if ("settings" in file && file.settings.ignored !== null) ignored.push(file);
    else files.push(file);
  }
  return { files, ignored };
}

interface Governing {
  readonly config: Config;
  readonly silences: readonly ConfigSilence[];
}

/** The parser of configs is loaded only where there is one. */
async function readGoverning(file: string): Promise<Governing> {
  const { readConfig } = await import("./config-file.js");
  const config = await readConfig(shownPath(file));
  return { config, silences: configSilences(config) };
}

function placeOf(origin: Origin): string | undefined {
  return "place" in origin ? origin.place : undefined;
}

function valuesOf<T>(
  sourced: Readonly<Record<string, { readonly value: T }>>,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(sourced).map(([name, { value }]) => [name, value]));
}

function once<T>(
  cache: Map<string, Promise<T>>,
  key: string,
  load: (key: string) => Promise<T>,
): Promise<T> {
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const loading = load(key);
  cache.set(key, loading);
  return loading;
}
