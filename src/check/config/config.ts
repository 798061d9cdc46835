import type { z } from "zod";
import type { YamlPath } from "../../yaml/yaml-source.js";
import type { configFileSchema } from "./config-schema.js";

/** A config as it is written in YAML. */
export type ConfigFile = z.output<typeof configFileSchema>;

/** One file of a config, and the places of what stands in it. */
export interface ConfigLayer {
  readonly file: ConfigFile;
  readonly fileName: string;
  /** Absolute; profiles and baselines are looked for from here. */
  readonly folder: string;
  /** "cchc.config.yaml:3:5": the place of the value at `path`. */
  readonly placeOf: (path: YamlPath) => string;
}

/** What holds for the files below a folder. */
export interface Config {
  /** Absolute; globs are counted from here. */
  readonly folder: string;
  /** The file itself last, after all that it extends. */
  readonly layers: readonly ConfigLayer[];
}
