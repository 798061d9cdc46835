import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Bilingual } from "../../document/bilingual.js";
import { UserError } from "../../document/errors.js";
import { problemsOfSchema } from "../../yaml/schema-problems.js";
import { settingsText } from "../../yaml/settings-text.js";
import { parseYaml, refuse, type YamlNature } from "../../yaml/yaml-source.js";
import { shownPath } from "../shown-path.js";
import type { Baseline } from "./baseline.js";
import { baselineSchema, KNOWN_FINDING_KEYS } from "./baseline-schema.js";

/**
 * The baseline in `file`; `undefined` when there is no such file.
 * @throws UserError with file, line and column when it is broken
 */
export async function readBaseline(file: string): Promise<Baseline | undefined> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw new UserError(
      {
        vi: `Không đọc được tệp các phát hiện đã biết “${file}”.`,
        en: `The baseline “${file}” cannot be read.`,
      },
      { cause },
    );
  });
  return bytes === undefined ? undefined : parseBaseline(settingsText(bytes), shownPath(file));
}

/** Writes the baseline in one step, so that nobody ever finds half of it. */
export async function writeBaseline(file: string, documents: Baseline): Promise<void> {
  const text = `${JSON.stringify({ version: 1, documents }, null, 2)}\n`;
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new UserError(
      {
        vi: `Không ghi được tệp các phát hiện đã biết “${file}”. Hãy kiểm tra thư mục có tồn tại và có quyền ghi.`,
        en: `The baseline “${file}” cannot be written. Check that its folder exists and can be written to.`,
      },
      { cause },
    );
  }
}

function parseBaseline(text: string, file: string): Baseline {
  const whole = baselineSchema.safeParse(jsonOf(text));
  if (whole.success) return whole.data.documents;
  const source = parseYaml(text, file, NATURE);
  const parsed = baselineSchema.safeParse(source.values);
  const problems = problemsOfSchema(source.document, parsed.error?.issues ?? [], {
    keysAt: (path) => (path.length === 0 ? ["version", "documents"] : KNOWN_FINDING_KEYS),
    demandOf: (key) => (key === "count" ? COUNT : undefined),
    notAmong: otherVersion,
  });
  const telling = problems.find(({ offset }) => offset > 0) ?? problems[0];
  refuse(telling === undefined ? [] : [telling], source);
  if (!parsed.success) throw parsed.error;
  return parsed.data.documents;
}

/** What is no JSON is looked at again as YAML, which tells the place of the fault. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const AGAIN = {
  vi: "Nếu tệp đã bị sửa tay hoặc hỏng khi gộp, hãy tạo lại bằng --update-baseline",
  en: "If it was edited by hand or broken in a merge, create it again with --update-baseline",
};

const NATURE: YamlNature = {
  demand: {
    vi: `Tệp phải là danh sách các phát hiện đã biết với các khóa version và documents. ${AGAIN.vi}.`,
    en: `The file must be a baseline with the keys version and documents. ${AGAIN.en}.`,
  },
  quoting: {
    vi: `dấu ngoặc. ${AGAIN.vi}`,
    en: `look at the brackets. ${AGAIN.en}`,
  },
  whenEmpty: "fault",
};

const COUNT = { vi: "cần một số nguyên từ 1", en: "it takes a whole number from 1" };

function otherVersion(value: string): Bilingual {
  return {
    vi: `Tệp thuộc phiên bản “${value}”, còn công cụ này đọc phiên bản 1. Hãy cập nhật công cụ, hoặc tạo lại tệp bằng --update-baseline.`,
    en: `The file is of version “${value}”, and this tool reads version 1. Update the tool, or create the file again with --update-baseline.`,
  };
}
