import type { ComplianceStatus } from "../compliance/compliance.js";
import type { Bilingual } from "../document/bilingual.js";
import type { Tone } from "./sheet-table.js";
import { NO_FIGURE, OTHER_UNIT, STATUS_WORDS } from "./words.js";

/** The colour of each status in every report: that of the findings that go with it. */
export const STATUS_TONES = {
  met: "good",
  below: "bad",
  missing: "warning",
  deferred: "muted",
  contradictory: "bad",
  "not-applicable": "muted",
} as const satisfies Readonly<Record<ComplianceStatus, Tone>>;

export interface LegendEntry {
  readonly status: ComplianceStatus;
  readonly word: Bilingual;
  readonly meaning: Bilingual;
}

/** What each word for the standing of a plan means, in the order in which a legend lists them. */
export const STATUS_LEGEND: readonly LegendEntry[] = [
  {
    status: "met",
    word: STATUS_WORDS.met,
    meaning: {
      vi: "mức kế hoạch nêu bằng hoặc tốt hơn mức yêu cầu",
      en: "the level stated reaches what is asked for",
    },
  },
  {
    status: "below",
    word: STATUS_WORDS.below,
    meaning: {
      vi: "có nêu nhưng chưa tới mức yêu cầu",
      en: "stated, but short of what is asked for",
    },
  },
  {
    status: "missing",
    word: STATUS_WORDS.missing,
    meaning: { vi: "không tìm thấy chỉ tiêu này trong kế hoạch", en: "not found in the plan" },
  },
  {
    status: "missing",
    word: NO_FIGURE,
    meaning: {
      vi: "có nêu chỉ tiêu bằng lời nhưng không ghi con số",
      en: "spoken of in words, without a figure",
    },
  },
  {
    status: "missing",
    word: OTHER_UNIT,
    meaning: {
      vi: "có con số nhưng theo đơn vị khác, không đối chiếu được với mức yêu cầu",
      en: "a figure in a unit that cannot be weighed against what is asked for",
    },
  },
  {
    status: "deferred",
    word: STATUS_WORDS.deferred,
    meaning: {
      vi: "chỉ dẫn chiếu mức do cấp khác giao, không ghi con số",
      en: "refers to a level set by somebody else, without a figure",
    },
  },
  {
    status: "contradictory",
    word: STATUS_WORDS.contradictory,
    meaning: {
      vi: "các chỗ trong kế hoạch nêu mức khác nhau",
      en: "places of the plan state different levels",
    },
  },
];

/** Told apart from the others: a workbook leaves such cells blank. */
export const NOT_APPLICABLE_ENTRY: LegendEntry = {
  status: "not-applicable",
  word: STATUS_WORDS["not-applicable"],
  meaning: {
    vi: "chỉ tiêu không dành cho loại kế hoạch hoặc loại cơ quan này, hoặc không có trong bộ chỉ tiêu dùng cho tệp ấy",
    en: "not meant for this kind of plan or agency, or not in the profile used for that file",
  },
};
