import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CONFIG_NAME } from "../check/config/find-config.js";
import { sampleConfig } from "../check/config/sample-config.js";
import { UserError } from "../document/errors.js";
import type { CommandContext } from "./program.js";

export interface RawInitOptions {
  readonly force?: true;
}

/**
 * Writes a commented config into the folder, or the working folder.
 * @throws UserError when there is one already and `--force` was not given
 */
export async function init(
  folder: string | undefined,
  { force }: RawInitOptions,
  { language, terminal }: CommandContext,
): Promise<number> {
  const flag = force === undefined ? "wx" : "w";
  const path = folder === undefined ? CONFIG_NAME : join(folder, CONFIG_NAME);
  await writeFile(path, sampleConfig(language), { flag }).catch((cause: unknown) => {
    throw refusal(path, cause);
  });
  terminal.print(
    language === "vi"
      ? `Đã viết ${path}. Hãy mở tệp bằng Notepad, bỏ dấu # trước dòng muốn dùng rồi lưu lại.\n`
      : `Wrote ${path}. Open it, remove the # in front of what you want to use, and save it.\n`,
  );
  return 0;
}

function refusal(path: string, cause: unknown): UserError {
  if (cause instanceof Error && "code" in cause && cause.code === "ENOTDIR") {
    const given = dirname(path);
    return new UserError(
      {
        vi: `“${given}” là một tệp, còn lệnh init cần thư mục chứa các kế hoạch. Hãy gõ: cchc init "${dirname(given)}".`,
        en: `“${given}” is a file, and init takes the folder that holds the plans. Type: cchc init "${dirname(given)}".`,
      },
      { cause },
    );
  }
  if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") {
    return new UserError(
      {
        vi: `Đã có tệp “${path}” nên không ghi đè. Muốn viết lại từ đầu, hãy thêm --force.`,
        en: `“${path}” already exists and was left as it is. Add --force to overwrite it.`,
      },
      { cause },
    );
  }
  return new UserError(
    {
      vi: `Không ghi được tệp “${path}”. Hãy kiểm tra thư mục có tồn tại và có quyền ghi.`,
      en: `“${path}” cannot be written. Check that its folder exists and can be written to.`,
    },
    { cause },
  );
}
