import type { Location } from "../../document/place.js";
import type { Plan, SectionKind } from "../../plan/plan.js";
import { fold } from "../../text/fold.js";
import { parseBullet, parseLabel } from "../../text/labels.js";
import { clip } from "../clip.js";
import { annualPlan } from "../example-plan.js";
import type { Rule } from "../rule.js";
import { isWithin } from "../section-paths.js";

export const unquantified: Rule = {
  id: "targets/unquantified",
  severity: "info",
  summary: {
    vi: "Chỉ tiêu nêu tỷ lệ nhưng không có mức",
    en: "A target that mentions a rate but gives no level",
  },
  why: {
    vi: "“Tỷ lệ hồ sơ nộp trực tuyến” mà không ghi bao nhiêu phần trăm thì cuối năm không xác định được đạt hay chưa.",
    en: "A rate without a figure cannot be assessed at the end of the year.",
  },
  mend: {
    vi: "Ghi mức cụ thể (ví dụ “đạt tối thiểu 60%”), hoặc ghi rõ theo mức của văn bản nào.",
    en: "Give the level, such as “đạt tối thiểu 60%”, or name the document that sets it.",
  },
  basis: {
    vi: "Thông lệ: mục tiêu phải đo được",
    en: "Good practice: goals can be measured",
  },
  kinds: ["annual"],
  options: {},
  good: [
    {
      markdown: annualPlan(
        "## II. MỤC TIÊU\n\n- Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt tối thiểu 60%.\n- Tỷ lệ thanh toán trực tuyến đạt theo mục tiêu Chính phủ giao.",
      ),
    },
  ],
  bad: [
    {
      markdown: annualPlan(
        "## II. MỤC TIÊU\n\n- Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến của đơn vị.",
      ),
    },
  ],
  *check({ plan }) {
    for (const { words, location } of commitments(plan)) {
      yield {
        message: {
          vi: `“${clip(words)}” nêu tỷ lệ nhưng không ghi mức phải đạt.`,
          en: `“${clip(words)}” mentions a rate but gives no level.`,
        },
        quote: words,
        location,
      };
    }
  },
};

interface Commitment {
  readonly words: string;
  readonly location: Location;
}

/** Each once, where a target without level is a bare rate as well. */
function commitments(plan: Plan): readonly Commitment[] {
  const targets = levellessTargets(plan);
  const known = new Set(targets.map(({ location }) => lineOf(location)));
  const rates = bareRates(plan).filter(({ location }) => !known.has(lineOf(location)));
  return [...rates, ...targets];
}

/** The paragraph or cell of a place. */
function lineOf({ page, line, paragraph, table, row }: Location): string {
  return JSON.stringify([page, line, paragraph, table, row]);
}

function levellessTargets({ targets }: Plan): readonly Commitment[] {
  return targets
    .filter(({ value, deferred }) => value === null && !deferred)
    .map(({ text, location }) => ({ words: text, location }));
}

/** Items that begin with a rate and hold no figure, outside the parts that set no targets. */
function bareRates(plan: Plan): readonly Commitment[] {
  const others = new Set(
    plan.sections.filter(({ kind }) => NO_TARGETS.has(kind)).map(({ path }) => path),
  );
  const titles = new Set(plan.sections.map(({ title }) => title));
  return plan.passages.flatMap((passage) => {
    const { part, section, text, locate } = passage;
    if (part !== "body" || section === null || isWithin(section, others)) return [];
    const start = (parseBullet(text) ?? parseLabel(text))?.end ?? 0;
    const words = text.slice(start).trim();
    if (!isRate(words) || titles.has(words)) return [];
    return [{ words, location: locate(start) }];
  });
}

const NO_TARGETS: ReadonlySet<SectionKind> = new Set(["purpose", "budget", "implementation"]);

/** A rate at the head of an item, behind the words of promise; "hầu hết" is no figure either. */
const RATE =
  /^(?:(?:phan dau|bao dam|dam bao|dat|co|duy tri|nang)(?: dat)? )*(?:ty le|ti le|muc do hai long|chi so hai long|(?:hau het|phan lon|da so)(?: cac)? (?:ho so|don vi|co quan|van ban|thu tuc|cong chuc|can bo|phong))\s/;
/** What a rate begins with, quick to look for. */
const BEGINS_RATE =
  /^(?:phan (?:dau|lon)|bao dam|dam bao|dat|co|duy tri|nang|t[iy] le|muc do|chi so|hau het|da so)/;
const LONGEST_BEGIN = 8;
/** A figure, a level put off to somebody else, a wish, or a rate that is spoken of and not promised. */
const LEVEL =
  /\d|toan bo|tat ca|theo (?:muc tieu|chi tieu|ke hoach|quy dinh|lo trinh)|(?:phu|tinh|bo|ubnd|tren|uy|dan|pho|truong|xa|huyen) giao\b|(?:muc|chi tieu|ke hoach) (?:duoc )?giao\b|giao (?:tai|theo) |nang cao|cai thien|khao sat|do luong|thong ke|cong khai|la (?:tieu chi|can cu|co so)|lam (?:tieu chi|can cu|co so)/;
/** Figures that are no level: of years, of documents, of grades of service. */
const OTHER_FIGURES =
  /(?:nam|giai doan) 20\d\d(?: ?- ?20\d\d)?|(?:quy (?:\d|[iv]+)|thang \d+|ngay \d+\/\d+)\/20\d\d|\bso:? ?\d+\/\S+|muc do \d(?:(?:,| va) \d)*/g;

/** Whether the words promise a rate without its level. */
function isRate(words: string): boolean {
  if (!BEGINS_RATE.test(fold(words.slice(0, LONGEST_BEGIN)))) return false;
  const folded = fold(words);
  return RATE.test(folded) && !LEVEL.test(folded.replace(OTHER_FIGURES, ""));
}
