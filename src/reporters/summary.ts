import type { Bilingual, Language } from "../document/bilingual.js";
import type { Notice } from "../document/notice.js";
import type { Outcome, SkippedOutcome } from "../findings/finding.js";
import type {
  CheckedDocument,
  FindingCounts,
  Report,
  SilencedFinding,
} from "../findings/report.js";
import { dateWords } from "../text/date-words.js";
import { nothingRecognised } from "./nothing-recognised.js";
import type { ReportOptions, RunSum } from "./reporter.js";
import { RunTally } from "./run-tally.js";
import { countWords, SEVERITY_NOUNS } from "./words.js";

const NOUNS = {
  plan: { vi: "kế hoạch", en: "plan" },
  section: { vi: "mục", en: "section" },
  target: { vi: "chỉ tiêu", en: "target" },
  task: { vi: "nhiệm vụ", en: "task" },
  citation: { vi: "lượt viện dẫn", en: "citation" },
  rule: { vi: "quy tắc", en: "rule" },
  file: { vi: "tệp", en: "file" },
} satisfies Record<string, Bilingual>;

/**
 * One sentence over all documents: how many, what was found, what could not be checked and why. The
 * rules that did not apply are told for several documents only: one tells them itself.
 */
export function totals(
  { counts, documents }: Report,
  language: Language,
  detail: ReportOptions["detail"] = "full",
): string {
  const tally = new RunTally(language);
  for (const document of documents) tally.add(document);
  return closingSentence({ tally, counts }, language, detail);
}

/** The same of a run whose documents were tallied one by one. */
export function closingSentence(
  { tally, counts }: RunSum,
  language: Language,
  detail: ReportOptions["detail"],
): string {
  const parts = [
    checkedWords(tally.checked - tally.unrecognised, counts, language),
    ...hiddenWords(counts, tally.shown, language),
    ...setAsideWords(counts, language),
    ...unrecognisedWords(tally.unrecognised, language),
    ...failedWords(tally, language),
    ...(detail === "full" && tally.checked + tally.failed > 1 ? notApplied(tally, language) : []),
  ];
  return `${parts.join("; ")}.`;
}

/** Says that a plan is held to none of the targets; `undefined` when it is held to some. */
export function noTargetApplies(
  { compliance, planKind }: CheckedDocument,
  language: Language,
): string | undefined {
  if (!compliance.every(({ status }) => status === "not-applicable")) return undefined;
  if (planKind === "other") return UNKNOWN_KIND[language];
  const reasons = new Set(compliance.map(({ reason }) => reason?.[language]));
  const [reason] = reasons;
  if (reasons.size === 1 && reason !== undefined) {
    return language === "vi"
      ? `Không chỉ tiêu nào áp dụng: ${reason}.`
      : `None of the targets applies: ${reason}.`;
  }
  return language === "vi"
    ? "Không chỉ tiêu nào áp dụng cho loại kế hoạch hoặc loại cơ quan này."
    : "None of the targets applies to this kind of plan or agency.";
}

const UNKNOWN_KIND: Bilingual = {
  vi: "Chưa đối chiếu được chỉ tiêu nào, vì không nhận ra đây là loại kế hoạch gì.",
  en: "None of the targets could be compared, because the kind of plan was not recognised.",
};

/** Whether any part of a plan was recognised and any rule could be applied. */
export function wasChecked(document: CheckedDocument): boolean {
  return nothingRecognised(document) === undefined && !document.outcomes.every(isSkipped);
}

/** The notices of a document but the one that `sentenceOfFound` gives in place of its count. */
export function otherNotices(document: CheckedDocument): readonly Notice[] {
  const said = document.findings.length === 0 ? nothingRecognised(document) : undefined;
  return document.notices.filter((notice) => notice !== said);
}

/** What was found in one document, counted, as a sentence. */
export function sentenceOfFound(document: CheckedDocument, language: Language): string {
  const nothing = nothingRecognised(document);
  if (nothing !== undefined) return nothing.message[language];
  if (!wasChecked(document)) {
    return language === "vi"
      ? "Chưa rà soát được: không quy tắc nào áp dụng cho kế hoạch này."
      : "Not checked: none of the rules applies to this plan.";
  }
  const { counts } = document;
  const words = [foundWords(counts, language), ...setAsideWords(counts, language)].join("; ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** What was set aside in one document, as a sentence; `undefined` when nothing was. */
export function sentenceOfSetAside(
  { counts }: CheckedDocument,
  language: Language,
): string | undefined {
  const words = setAsideWords(counts, language).join("; ");
  return words === "" ? undefined : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Why a finding was set aside, by whom and until when: "Lý do: ... (Nguyễn Văn A; đến hết 31/12/2026)". */
export function reasonWords(finding: SilencedFinding, language: Language): string {
  const { reason, owner, until, origin } = finding;
  const last = until === null ? [] : [untilWords(until, language)];
  const about = [...(owner === null ? [] : [owner]), ...last, origin].join("; ");
  return `${language === "vi" ? "Lý do" : "Reason"}: ${reason} (${about})`;
}

/** "đến hết 31/12/2026" and "until 2026-12-31" of an ISO date. */
export function untilWords(until: string, language: Language): string {
  return language === "vi" ? `đến hết ${dateWords(until)}` : `until ${until}`;
}

/** "1 phát hiện được bỏ qua có lý do", "12 phát hiện đã biết"; nothing where nothing was set aside. */
function setAsideWords(
  { silenced, known }: Pick<FindingCounts, "silenced" | "known">,
  language: Language,
): readonly string[] {
  return [
    ...(silenced === 0
      ? []
      : [
          {
            vi: `${silenced} phát hiện được bỏ qua có lý do`,
            en: `${silenced} set aside with a reason`,
          },
        ]),
    ...(known === 0 ? [] : [{ vi: `${known} phát hiện đã biết`, en: `${known} known` }]),
  ].map((words) => words[language]);
}

/** "2 lỗi, 1 cảnh báo", or that nothing was found. */
function foundWords(counts: FindingCounts, language: Language): string {
  const words = (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => countWords(counts[severity], SEVERITY_NOUNS[severity], language));
  if (words.length > 0) return words.join(", ");
  if (counts.silenced + counts.known > 0) {
    return language === "vi" ? "không phát hiện thiếu sót nào khác" : "nothing else was found";
  }
  return language === "vi" ? "không phát hiện thiếu sót nào" : "nothing was found";
}

/** What was recognised in one document, as a sentence. */
export function recognisedWords({ recognised }: CheckedDocument, language: Language): string {
  const words = [
    countWords(recognised.sections, NOUNS.section, language),
    countWords(recognised.targets, NOUNS.target, language),
    countWords(recognised.tasks, NOUNS.task, language),
    countWords(recognised.citations, NOUNS.citation, language),
  ].join(", ");
  return language === "vi" ? `Đã nhận dạng ${words}.` : `Recognised ${words}.`;
}

/** How many rules were applied to one document, as a sentence. */
export function appliedWords({ outcomes }: CheckedDocument, language: Language): string {
  const skipped = outcomes.filter(isSkipped).length;
  const applied = countWords(outcomes.length - skipped, NOUNS.rule, language);
  if (language === "vi") {
    const rest = skipped === 0 ? "" : `; ${skipped} quy tắc không áp dụng được`;
    return `Đã áp dụng ${applied}${rest}.`;
  }
  const rest =
    skipped === 0 ? "" : `; ${countWords(skipped, NOUNS.rule, language)} could not be applied`;
  return `Applied ${applied}${rest}.`;
}

function checkedWords(checked: number, counts: Report["counts"], language: Language): string {
  const found = foundWords(counts, language);
  if (checked === 0) {
    const none = { vi: "Chưa rà soát được kế hoạch nào", en: "No plan could be checked" }[language];
    if (counts.error + counts.warning + counts.info === 0) return none;
    return `${none}${{ vi: ", nhưng phát hiện", en: ", but there are" }[language]} ${found}`;
  }
  const plans = countWords(checked, NOUNS.plan, language);
  return language === "vi" ? `Đã rà soát ${plans}: ${found}` : `Checked ${plans}: ${found}`;
}

export interface SkippedRules {
  readonly reason: string;
  readonly rules: readonly string[];
}

/** The rules that could not be applied, together by reason. */
export function skippedRules(
  outcomes: readonly Outcome[],
  language: Language,
): readonly SkippedRules[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, reason } of outcomes.filter(isSkipped)) {
    const words = reason[language];
    byReason.set(words, [...(byReason.get(words) ?? []), rule]);
  }
  return [...byReason].map(([reason, rules]) => ({ reason, rules }));
}

function isSkipped(outcome: Outcome): outcome is SkippedOutcome {
  return outcome.status === "not-applicable";
}

function hiddenWords(
  counts: Report["counts"],
  shown: number,
  language: Language,
): readonly string[] {
  const hidden = counts.error + counts.warning + counts.info - shown;
  if (hidden === 0) return [];
  return language === "vi"
    ? [`trong đó ${hidden} phát hiện ở mức nhẹ hơn không được in ra`]
    : [`${hidden} of lesser severity not shown`];
}

function unrecognisedWords(count: number, language: Language): readonly string[] {
  if (count === 0) return [];
  return language === "vi"
    ? [`${count} tệp không nhận ra được nội dung kế hoạch`]
    : [`no plan was recognised in ${countWords(count, NOUNS.file, language)}`];
}

function failedWords({ failed, failedPaths }: RunTally, language: Language): readonly string[] {
  if (failed === 0) return [];
  const names = `${failedPaths.join(", ")}${failed > failedPaths.length ? ", …" : ""}`;
  return language === "vi"
    ? [`${failed} tệp không đọc được (${names})`]
    : [`${failed} could not be read (${names})`];
}

function notApplied({ skipped, partly }: RunTally, language: Language): readonly string[] {
  const [main, ...others] = [...skipped].toSorted(
    ([, one], [, other]) => other.rules - one.rules || other.plans - one.plans,
  );
  if (main === undefined) return [];
  const [words, { plans: count }] = main;
  const reason = words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, "");
  const plans = countWords(partly, NOUNS.plan, language);
  const why = whyWords(count < partly ? count : undefined, others.length);
  return language === "vi"
    ? [`${plans} có quy tắc không áp dụng được, ${why.vi} ${reason}`]
    : [`some rules did not apply to ${plans}, ${why.en} ${reason}`];
}

/** `count` is to how many plans the reason holds, where it does not hold for all. */
function whyWords(count: number | undefined, others: number): Bilingual {
  if (count !== undefined) {
    return { vi: `trong đó ${count} kế hoạch vì`, en: `to ${count} of them because` };
  }
  return others === 0 ? MOSTLY.only : MOSTLY.mainly;
}

const MOSTLY = {
  only: { vi: "vì", en: "because" },
  mainly: { vi: "chủ yếu vì", en: "mostly because" },
} satisfies Record<string, Bilingual>;
