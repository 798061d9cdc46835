import { resolve, sep } from "node:path";
import type { Input } from "../check/files-below.js";
import { UserError } from "../document/errors.js";
import type { Output } from "./check-options.js";
import { namesFolder } from "./write-folder.js";

/**
 * The inputs but those that the run itself is going to write: a report of yesterday that lies among the
 * plans is no plan.
 * @throws UserError when a plan that `paths` name would be written over
 */
export function withoutOwnOutputs(
  inputs: readonly Input[],
  { paths, outputs }: { readonly paths: readonly string[]; readonly outputs: readonly Output[] },
): readonly Input[] {
  const named = paths.map((path) => resolve(path));
  const written = outputs.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const files = written.filter((file) => !namesFolder(file)).map((file) => resolve(file));
  const folders = written
    .filter(namesFolder)
    .map((folder) => `${resolve(folder)}${sep}`)
    .filter((folder) => !named.some((path) => `${path}${sep}`.startsWith(folder)));
  const overwritten = files.find((file) => named.includes(file));
  if (overwritten !== undefined) throw wouldOverwrite(overwritten);
  return inputs.filter((input) => {
    if (!("path" in input)) return true;
    const path = resolve(input.path);
    return !files.includes(path) && !folders.some((folder) => path.startsWith(folder));
  });
}

function wouldOverwrite(file: string): UserError {
  return new UserError({
    vi: `Kết quả sẽ ghi đè lên chính tệp cần rà soát “${file}”. Hãy chọn tên khác cho tệp kết quả.`,
    en: `The report would be written over the plan “${file}” itself. Choose another name for it.`,
  });
}
