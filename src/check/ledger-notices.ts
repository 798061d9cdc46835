import type { Bilingual } from "../document/bilingual.js";
import type { RunNotice } from "../findings/report.js";
import { dateWords } from "../text/date-words.js";
import type { KnownFinding } from "./baseline/known-findings.js";
import type { GovernedFile } from "./config/governed-files.js";
import type { InputFile } from "./files-below.js";
import { shownPath } from "./shown-path.js";
import type { ConfigSilence } from "./silence/config-silences.js";

/** Told of the files that their configs leave out; none when there are none. */
export function ignoredNotices(files: readonly GovernedFile[]): readonly RunNotice[] {
  if (files.length === 0) return [];
  const places = files.flatMap(({ settings: { ignored } }) =>
    ignored !== null && "place" in ignored.origin ? [ignored.origin.place] : [],
  );
  const where = [...new Set(places)].join(", ");
  const list = firstNames(files);
  return [
    {
      code: "files-ignored",
      message: {
        vi: `Không rà soát ${files.length} tệp theo khóa “ignore” của tệp cấu hình (${where}): ${list}.`,
        en: `${files.length} ${files.length === 1 ? "file was" : "files were"} not checked because of “ignore” in the config (${where}): ${list}.`,
      },
    },
  ];
}

/** Told of what this tool itself wrote and that lies among the plans; none when there is nothing. */
export function reportNotices(files: readonly InputFile[]): readonly RunNotice[] {
  if (files.length === 0) return [];
  const list = firstNames(files);
  return [
    {
      code: "reports-skipped",
      message: {
        vi: `Không rà soát ${files.length} tệp là kết quả do cchc lập ở những lần chạy trước, không phải kế hoạch: ${list}.`,
        en: `${files.length} ${files.length === 1 ? "file was" : "files were"} not checked, being what cchc wrote in earlier runs and no plans: ${list}.`,
      },
    },
  ];
}

/** Told of annotated copies that lie among their originals; none when there is none. */
export function copyNotices(files: readonly InputFile[]): readonly RunNotice[] {
  if (files.length === 0) return [];
  const list = firstNames(files);
  return [
    {
      code: "reports-skipped",
      message: {
        vi: `Không rà soát ${files.length} bản có ghi chú của cchc, vì bản gốc cũng nằm trong số tệp được rà soát: ${list}. Nếu đã sửa tiếp trong bản có ghi chú, hãy chỉ đích danh tệp đó để rà soát.`,
        en: `Not checked, being annotated copies by cchc of files that are checked themselves: ${list}. To check one that you have gone on to edit, name that file.`,
      },
    },
  ];
}

function firstNames(files: readonly InputFile[]): string {
  const names = files.slice(0, MOST_NAMED).map(({ label }) => label);
  return `${names.join(", ")}${files.length > MOST_NAMED ? ", …" : ""}`;
}

/** Told once for a silence whose last day has passed. */
export function expiredNotice({ rule, owner, until, origin }: ConfigSilence): RunNotice {
  const [vi, en] = owner === null ? ["", ""] : [` Người phụ trách: ${owner}.`, ` Owner: ${owner}.`];
  return {
    code: "silence-expired",
    message: {
      vi: `${origin}: Mục bỏ qua ${rule} đã hết hạn ngày ${until === null ? "" : dateWords(until)} nên phát hiện được báo trở lại.${vi} Hãy sửa kế hoạch, hoặc gia hạn khóa “until”.`,
      en: `${origin}: The silence for ${rule} expired on ${until}, so its finding is reported again.${en} Correct the plan, or set a later “until”.`,
    },
  };
}

/** Told of a silence that covers nothing in the files that it names. */
export function unusedNotice({ rule, origin }: ConfigSilence, documents: number): RunNotice {
  const files = documents === 1 ? "the file" : `any of the ${documents} files`;
  return {
    code: "silence-unused",
    message: {
      vi: `${origin}: Mục bỏ qua ${rule} không còn khớp với phát hiện nào trong ${documents} tệp thuộc phạm vi của nó. Hãy xóa mục này, hoặc sửa lại quote, section, files.`,
      en: `${origin}: The silence for ${rule} no longer matches any finding in ${files} that it covers. Remove it, or correct quote, section or files.`,
    },
  };
}

/** Told of what a baseline holds and the plans have no more. */
export function goneNotice(
  baseline: string,
  documents: ReadonlyMap<string, readonly KnownFinding[]>,
): RunNotice {
  const all = [...documents].flatMap(([path, known]) =>
    known.map((entry) => ({ count: entry.count, words: wordsOf(path, entry) })),
  );
  const count = all.reduce((sum, entry) => sum + entry.count, 0);
  const more = all.length > MOST_NAMED ? "; …" : "";
  const list = `${all
    .slice(0, MOST_NAMED)
    .map(({ words }) => words)
    .join("; ")}${more}`;
  const file = shownPath(baseline);
  return {
    code: "baseline-gone",
    message: {
      vi: `${file}: ${count} phát hiện đã biết không còn trong kế hoạch (${list}). Hãy chạy lại với --update-baseline để bỏ khỏi tệp.`,
      en: `${file}: ${count} known ${count === 1 ? "finding is" : "findings are"} no longer in the plans (${list}). Run again with --update-baseline to remove ${count === 1 ? "it" : "them"} from the file.`,
    },
  };
}

/** What went into a baseline, and how it differs from what was there. */
export interface WrittenBaseline {
  /** Findings in the file. */
  readonly total: number;
  /** Those of this run, by severity. */
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly fresh: number;
  readonly gone: number;
}

/** Says what was written into the baseline `file`. */
export function writtenWords(file: string, written: WrittenBaseline): Bilingual {
  const { total, error, warning, info, fresh, gone } = written;
  const shown = shownPath(file);
  const earlier = total - error - warning - info;
  const [vi, en] =
    earlier <= 0 ? ["", ""] : [`, ${earlier} giữ lại từ trước`, `, ${earlier} kept from before`];
  return {
    vi: `Đã ghi ${total} phát hiện vào “${shown}” (${error} lỗi, ${warning} cảnh báo, ${info} gợi ý${vi}): ${fresh} mới thêm, ${gone} không còn nên đã bỏ.`,
    en: `Wrote ${total} findings to “${shown}” (errors: ${error}, warnings: ${warning}, hints: ${info}${en}): ${fresh} new, ${gone} dropped because they are gone.`,
  };
}

const MOST_NAMED = 5;
const MOST_QUOTED = 60;

function wordsOf(path: string, { rule, section, quote }: KnownFinding): string {
  const place = section === null ? path : `${path}, ${section}`;
  if (quote === null) return `${place}: ${rule}`;
  const clipped = quote.length > MOST_QUOTED ? `${quote.slice(0, MOST_QUOTED)}…` : quote;
  return `${place}: ${rule} “${clipped}”`;
}
