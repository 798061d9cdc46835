import { type Passage, PLAN_KINDS } from "../../plan/plan.js";
import { canonical } from "../../text/fold.js";
import { parseBullet, parseLabel } from "../../text/labels.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";

export const unfinishedSentence: Rule = {
  id: "draft/unfinished-sentence",
  severity: "warning",
  summary: {
    vi: "Câu bị bỏ dở",
    en: "A sentence that breaks off",
  },
  why: {
    vi: "Đoạn kết thúc ở “và”, “của”, “các” là đoạn bị cắt mất phần sau; nhiệm vụ nêu ở đó không đầy đủ.",
    en: "A paragraph that ends in “và”, “của” or “các” has lost its end, and with it part of the task.",
  },
  mend: {
    vi: "Viết tiếp phần còn thiếu của câu.",
    en: "Complete the sentence.",
  },
  basis: {
    vi: "Thông lệ soạn thảo: câu phải trọn vẹn",
    en: "Good practice: sentences are complete",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: annualPlan(
        "## I. NHIỆM VỤ\n\n- Công khai thủ tục hành chính; và\n- Hướng dẫn nộp hồ sơ trực tuyến.",
      ),
    },
  ],
  bad: [
    {
      markdown: annualPlan(
        "## I. NHIỆM VỤ\n\n- Hướng dẫn doanh nghiệp nộp hồ sơ trực tuyến và\n- Công khai thủ tục hành chính.",
      ),
    },
  ],
  *check({ plan }): Generator<Fault> {
    for (const [index, passage] of plan.passages.entries()) {
      const next = plan.passages[index + 1];
      const end = openEnd(passage, plan.passages[index - 1], next);
      if (end === undefined) continue;
      yield {
        ...(end === "," ? COMMA : atWord(end)),
        quote: withoutBullet(passage.text),
        location: passage.locate(0),
      };
    }
  },
};

/** Words that no sentence ends in; behind ";" or "," an "và" leads on to the next item. */
const OPEN_WORD =
  /(?<![;,])\s(?:và|hoặc|của|các|những|nhằm|bởi|với|để|cho|là|(?<!(?:trở|quay|kéo) )về|(?<!(?:hiện|tồn) )tại|(?<!(?:kèm|tiếp|tuân|noi|dõi) )theo|(?<!(?:bên|phía) )trong|(?<!(?:trực|phụ|lệ|quen|thân) )thuộc)$/u;
/** No longer end is looked at. */
const LONGEST_END = 20;
/** Shorter lines may be headings or names. */
const LEAST_WORDS = 6;

/** The word or the comma at which the passage breaks off, `undefined` where it does not. */
function openEnd(
  passage: Passage,
  before: Passage | undefined,
  next: Passage | undefined,
): string | undefined {
  const { part, text } = passage;
  if (part !== "body" || withoutBullet(text).split(" ", LEAST_WORDS).length < LEAST_WORDS)
    return undefined;
  if (text.endsWith(",")) return isStrayComma(passage, before, next) ? "," : undefined;
  if (!OPEN_WORD.test(canonical(text.slice(-LONGEST_END))) || goesOn(passage, next))
    return undefined;
  const word = text.slice(text.lastIndexOf(" ") + 1);
  return word.toLowerCase() === "là" && leadsToList(passage, next) ? undefined : word;
}

/** Whether the next paragraph is the rest of the line, parted from it by a page or a column. */
function goesOn({ part }: Passage, next: Passage | undefined): boolean {
  if (next === undefined || next.part !== part || isItem(next)) return false;
  return /^[\p{Ll}\d“"(]/u.test(next.text);
}

/** "Nhiệm vụ trọng tâm năm 2026 là" may stand over the items that it names. */
function leadsToList(passage: Passage, next: Passage | undefined): boolean {
  return next !== undefined && isItem(next) && !isItem(passage);
}

/**
 * Whether an item ends in a comma while those around it do not. In a preamble and in lists that are
 * set with commas they stand by right, and before other words the line may go on.
 */
function isStrayComma(
  passage: Passage,
  before: Passage | undefined,
  next: Passage | undefined,
): boolean {
  if (passage.section === null || !isItem(passage)) return false;
  if (before === undefined || !isItem(before) || !/[.;]$/u.test(before.text)) return false;
  if (next === undefined || next.part !== passage.part) return true;
  return isItem(next) && !next.text.endsWith(",");
}

function isItem({ text }: Passage): boolean {
  return parseBullet(text) !== undefined || parseLabel(text) !== undefined;
}

function withoutBullet(text: string): string {
  return text.slice(parseBullet(text)?.end ?? 0);
}

function atWord(word: string): Pick<Fault, "message"> {
  return {
    message: {
      vi: `Đoạn này kết thúc ở chữ “${word}”, câu chưa trọn vẹn.`,
      en: `The paragraph ends in “${word}”, so that the sentence is unfinished.`,
    },
  };
}

const COMMA: Pick<Fault, "message" | "severity"> = {
  severity: "info",
  message: {
    vi: "Đoạn này kết thúc ở dấu phẩy, có thể câu chưa trọn vẹn.",
    en: "The paragraph ends in a comma; the sentence may be unfinished.",
  },
};
