import { resolve } from "node:path";
import type { RunNotice } from "../../findings/report.js";
import { holdsFolder } from "../holds-folder.js";
import type { Config } from "./config.js";
import { pathFrom } from "./file-settings.js";
import type { GovernedFile } from "./governed-files.js";
import { pathTest } from "./path-test.js";

/**
 * Told of each override that is for none of the `files`, where one of `folders`, given to be checked
 * whole, holds all that its config governs. Those that a config inherits may be meant for others.
 */
export function unusedOverrides(
  files: readonly GovernedFile[],
  folders: readonly string[],
): readonly RunNotice[] {
  const paths = new Map<Config, string[]>();
  for (const { config, path } of files) {
    if (config === undefined || !folders.some((given) => holdsFolder(given, config.folder)))
      continue;
    const known = paths.get(config);
    if (known === undefined) paths.set(config, [path]);
    else known.push(path);
  }
  return [...paths].flatMap(([config, governed]) => {
    const names = governed.map((path) => pathFrom(config, resolve(path)));
    return unusedIn(config, names);
  });
}

function unusedIn({ layers }: Config, names: readonly string[]): readonly RunNotice[] {
  const own = layers.at(-1);
  return (own?.file.overrides ?? []).flatMap(({ files }, index): readonly RunNotice[] => {
    const isFor = pathTest(files);
    if (own === undefined || names.some((name) => isFor(name))) return [];
    const origin = own.placeOf(["overrides", index, "files"]);
    const globs = [files].flat().join(", ");
    return [
      {
        code: "override-unused",
        message: {
          vi: `${origin}: Mục overrides cho “${globs}” không khớp với tệp nào trong ${names.length} tệp thuộc phạm vi của cấu hình này. Hãy sửa lại files, hoặc xóa mục này.`,
          en: `${origin}: The override for “${globs}” matches none of the ${names.length} files that this config governs. Correct files, or remove the entry.`,
        },
      },
    ];
  });
}
