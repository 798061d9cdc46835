import type { Bilingual, Language } from "../document/bilingual.js";
import { UserError } from "../document/errors.js";
import type { DocumentReport, ProfileName } from "../findings/report.js";
import { type DocumentLine, fromJsonDocument } from "./from-json-document.js";
import { documentLineSchema } from "./report-schema.js";

/** What one run has written with `--format jsonl`. */
export interface Part {
  readonly name: string;
  readonly text: string;
}

/** Several parts as one run over all their documents. */
export interface JoinedParts {
  /** By path, each once. */
  readonly documents: readonly DocumentReport[];
  /** `null` where the documents were held against different ones. */
  readonly profile: ProfileName | null;
  /** Of the first document; `undefined` when there is none. */
  readonly language: Language | undefined;
  /** What makes the parts differ from one run, as sentences. */
  readonly doubts: readonly Bilingual[];
  /** Documents that the parts should hold and do not, as far as they tell. */
  readonly lost: number;
}

/**
 * Joins the parts; a document that is in several of them is taken from where it could be read.
 * @throws UserError when a line that is not the last of its part is no document
 */
export function joinParts(parts: readonly Part[]): JoinedParts {
  const cut: CutLine[] = [];
  const lines = new Map<string, DocumentLine>();
  let repeated = 0;
  for (const line of parts.flatMap((part) => linesOf(part, cut))) {
    const key = line.path.normalize("NFC");
    const before = lines.get(key);
    if (before !== undefined) repeated += 1;
    if (before === undefined || before.status === "failed") lines.set(key, line);
  }
  const all = [...lines.values()].toSorted((one, other) => comparePaths(one.path, other.path));
  const lost = cut.filter(({ path }) => path === undefined || !lines.has(path.normalize("NFC")));
  const missing = missingOf(all);
  const profiles = new Map(all.flatMap(({ profile }) => (profile ? [[profile.id, profile]] : [])));
  const [profile = null, ...otherProfiles] = profiles.values();
  return {
    documents: all.map(documentOf),
    profile: otherProfiles.length === 0 ? profile : null,
    language: all[0]?.language,
    doubts: [
      ...cut.map((line) => cutWords(line, lost.includes(line))),
      ...(missing === 0 ? [] : [missingWords(missing)]),
      ...(repeated === 0 ? [] : [repeatedWords(repeated)]),
      ...differing([...profiles.keys()], PROFILES),
      ...differing(distinct(all.map(({ tool }) => tool.version)), VERSIONS),
      ...differing(distinct(all.map(({ language }) => language)), LANGUAGES_OF_PARTS),
    ],
    lost: Math.max(lost.length, missing),
  };
}

interface CutLine {
  readonly part: string;
  /** Of its document, where as much of the line is left. */
  readonly path: string | undefined;
}

function linesOf({ name, text }: Part, cut: CutLine[]): DocumentLine[] {
  const rows = text.replace(/^\ufeff/, "").split("\n");
  const found: DocumentLine[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.trim() === "") continue;
    const line = lineOf(row);
    if (line !== undefined) found.push(line);
    // Every whole line ends with a line feed, so that only what follows the last one can be cut.
    else if (index === rows.length - 1) cut.push({ part: name, path: pathOf(row) });
    else throw noDocument(name, index + 1);
  }
  return found;
}

function lineOf(row: string): DocumentLine | undefined {
  try {
    const value: unknown = JSON.parse(row);
    // As it was written rather than as parsed: in its order, and with what other versions add.
    return documentLineSchema.safeParse(value).success ? (value as DocumentLine) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The path is the first key of a line. */
function pathOf(row: string): string | undefined {
  const [, text] = /^\{"path":("(?:[^"\\]|\\.)*")/.exec(row) ?? [];
  if (text === undefined) return undefined;
  try {
    return String(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function documentOf(line: DocumentLine): DocumentReport {
  const document = fromJsonDocument(line);
  if (document === undefined) {
    throw new UserError({
      vi: `Dòng kết quả của “${line.path}” thiếu những phần mà báo cáo cần. Hãy rà soát lại phần này bằng cùng một phiên bản cchc.`,
      en: `The line of “${line.path}” lacks what a report needs. Check that part again with the same version of cchc.`,
    });
  }
  return document;
}

/** How many files the runs were shared out from beyond those that are here. */
function missingOf(lines: readonly DocumentLine[]): number {
  const left = new Map<string, number>();
  for (const { run } of lines) {
    if (run !== undefined) left.set(run.id, (left.get(run.id) ?? run.files) - 1);
  }
  return [...left.values()].reduce((sum, count) => sum + Math.max(count, 0), 0);
}

/** As the files of a folder are listed: step by step, by name. */
function comparePaths(one: string, other: string): number {
  const [first = [], second = []] = [one, other].map((path) => path.normalize("NFC").split("/"));
  const step = first.findIndex((name, index) => name !== second[index]);
  if (step < 0) return first.length - second.length;
  return (first[step] ?? "") < (second[step] ?? "") ? -1 : 1;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function noDocument(part: string, line: number): UserError {
  return new UserError({
    vi: `${part}:${line}: Dòng này không phải là kết quả của “cchc check --format jsonl”. Hãy kiểm tra xem có đúng tệp không, hoặc rà soát lại phần này.`,
    en: `${part}:${line}: This line is no result of “cchc check --format jsonl”. See whether it is the right file, or check that part again.`,
  });
}

function cutWords({ part, path }: CutLine, isLost: boolean): Bilingual {
  const of = path === undefined ? { vi: "", en: "" } : { vi: ` (${path})`, en: ` (${path})` };
  if (!isLost) {
    return {
      vi: `${part}: dòng cuối${of.vi} bị cắt giữa chừng; kết quả trọn vẹn của tệp này lấy từ phần khác.`,
      en: `${part}: the last line${of.en} is cut; the whole result of that file is taken from another part.`,
    };
  }
  return {
    vi: `${part}: dòng cuối${of.vi} bị cắt giữa chừng nên bị bỏ; lượt rà soát đó đã dừng trước khi xong và có thể còn thiếu tệp khác. Hãy chạy lại phần này.`,
    en: `${part}: the last line${of.en} is cut and left out; that run ended early and may lack other files too. Run that part again.`,
  };
}

function repeatedWords(count: number): Bilingual {
  return {
    vi: `${count} kết quả có ở nhiều phần; mỗi tệp chỉ được tính một lần.`,
    en: `${count} results stand in several parts; each file counts once.`,
  };
}

function missingWords(count: number): Bilingual {
  return {
    vi: `Còn thiếu kết quả của ${count} tệp: có phần chưa được đưa vào hoặc đã dừng giữa chừng, nên báo cáo này chưa đủ. Hãy ghép đủ các phần của --shard.`,
    en: `Results of ${count} file(s) are missing: a part was not given or ended early, so that this report is not complete. Merge all parts of --shard.`,
  };
}

const PROFILES: Bilingual = {
  vi: "Các phần dùng những bộ chỉ tiêu khác nhau",
  en: "The parts were held against different profiles",
};
const VERSIONS: Bilingual = {
  vi: "Các phần do những phiên bản cchc khác nhau tạo ra",
  en: "The parts were made by different versions of cchc",
};
const LANGUAGES_OF_PARTS: Bilingual = {
  vi: "Các phần viết bằng những ngôn ngữ khác nhau",
  en: "The parts are in different languages",
};

function differing(values: readonly string[], { vi, en }: Bilingual): readonly Bilingual[] {
  if (values.length < 2) return [];
  return [{ vi: `${vi}: ${values.join(", ")}.`, en: `${en}: ${values.join(", ")}.` }];
}
