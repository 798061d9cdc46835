import { readFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { UserError } from "../../document/errors.js";
import { settingsText } from "../../yaml/settings-text.js";
import { offsetOf, parseYaml, placeOf, refuse } from "../../yaml/yaml-source.js";
import type { Config, ConfigLayer } from "./config.js";
import { CONFIG_NATURE, configProblems, meaningProblems } from "./config-problems.js";
import { configFileSchema } from "./config-schema.js";

/**
 * The config at `path`, with all that it extends.
 * @throws UserError that names every fault with file, line and column
 */
export async function readConfig(path: string): Promise<Config> {
  return { folder: dirname(resolve(path)), layers: await readChain(path, [], undefined) };
}

/**
 * Reads the YAML `text` of the config `fileName`, without what it extends.
 * @throws UserError that names every fault with file, line and column
 */
export function parseConfig(text: string, fileName: string): ConfigLayer {
  const source = parseYaml(text, fileName, CONFIG_NATURE);
  const { document } = source;
  const result = configFileSchema.safeParse(source.values);
  refuse(configProblems(document, result.error?.issues ?? []), source);
  if (!result.success) throw result.error;
  refuse(meaningProblems(document, result.data), source);
  return {
    file: result.data,
    fileName,
    folder: dirname(resolve(fileName)),
    placeOf: (path) => placeOf(offsetOf(document, path), source),
  };
}

/** `chain` holds the absolute paths of the files that led here, `origin` the place that names `path`. */
async function readChain(
  path: string,
  chain: readonly string[],
  origin: string | undefined,
): Promise<readonly ConfigLayer[]> {
  const absolute = resolve(path);
  if (chain.includes(absolute)) throw cycle([...chain, absolute], origin ?? path);
  const layer = parseConfig(await readText(path, origin), path);
  const { extends: named = [] } = layer.file;
  const layers: ConfigLayer[] = [];
  for (const [index, name] of [named].flat().entries()) {
    const place = layer.placeOf(typeof named === "string" ? ["extends"] : ["extends", index]);
    const file = isAbsolute(name) ? name : join(dirname(path), name);
    layers.push(...(await readChain(file, [...chain, absolute], place)));
  }
  return [...layers, layer];
}

async function readText(path: string, origin: string | undefined): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    const place = origin === undefined ? "" : `${origin}: `;
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new UserError(
      missing
        ? {
            vi: `${place}Không có tệp cấu hình “${path}”. Hãy kiểm tra lại đường dẫn.`,
            en: `${place}There is no config “${path}”. Check the path.`,
          }
        : {
            vi: `${place}Không đọc được tệp cấu hình “${path}”.`,
            en: `${place}The config “${path}” cannot be read.`,
          },
      { cause },
    );
  });
  return settingsText(bytes);
}

function cycle(chain: readonly string[], origin: string): UserError {
  const names = chain.map((path) => basename(path)).join(" → ");
  return new UserError({
    vi: `${origin}: Các tệp cấu hình kế thừa lẫn nhau thành vòng: ${names}. Hãy bỏ một khóa “extends” trong số đó.`,
    en: `${origin}: The configs extend each other in a circle: ${names}. Remove one of these “extends”.`,
  });
}
