import { type Passage, PLAN_KINDS, type Plan } from "../../plan/plan.js";
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
      const words = brokenWords(passage);
      if (words === undefined || goesOn(passage, plan.passages[index + 1])) continue;
      const last = words.split(" ").at(-1) ?? "";
      yield {
        message: {
          vi: `Đoạn này kết thúc ở chữ “${last}”, câu chưa trọn vẹn.`,
          en: `The paragraph ends in “${last}”, so that the sentence is unfinished.`,
        },
        quote: words,
        location: passage.locate(0),
      };
    }
  },
};

/** Words that no sentence ends in; behind ";" or "," an "và" leads on to the next item. */
const OPEN_END =
  /(?<![;,])\s(?:và|hoặc|của|các|những|nhằm|bởi|với|để|cho|(?<!(?:trở|quay|kéo) )về|(?<!(?:hiện|tồn) )tại|(?<!(?:kèm|tiếp|tuân|noi|dõi) )theo|(?<!(?:bên|phía) )trong|(?<!(?:trực|phụ|lệ|quen|thân) )thuộc)$/u;

function brokenWords({ part, text }: Passage): string | undefined {
  if (part !== "body" || !OPEN_END.test(canonical(text))) return undefined;
  const start = parseBullet(text)?.end ?? 0;
  const words = text.slice(start);
  return words.split(" ").length >= LEAST_WORDS ? words : undefined;
}

/** Shorter lines may be headings or names. */
const LEAST_WORDS = 6;

/** Whether the next paragraph is the rest of the line, parted from it by a page or a column. */
function goesOn({ part }: Passage, next: Plan["passages"][number] | undefined): boolean {
  if (next === undefined || next.part !== part) return false;
  if (parseBullet(next.text) !== undefined || parseLabel(next.text) !== undefined) return false;
  return /^[\p{Ll}\d“"(]/u.test(next.text);
}
