import type { Bilingual } from "../../document/bilingual.js";
import type { EditTrace } from "../../plan/file-traces.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { clip } from "../clip.js";
import { byParagraph, MOST_TOLD, quoteOf, type TraceGroup, toldUpTo } from "../edit-traces.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";

export const hiddenText: Rule = {
  id: "draft/hidden-text",
  severity: "warning",
  summary: {
    vi: "Có chữ ẩn trong tệp",
    en: "Hidden text in the file",
  },
  why: {
    vi: "Chữ ẩn không có trên bản in mà người ký xem, nhưng ai mở hay tìm kiếm trong tệp đều đọc được. Ở bản chính thức đây là lỗi.",
    en: "Hidden text is not on the signed printout, but anyone who opens or searches the file can read it. In a final version this is an error.",
  },
  mend: {
    vi: "Trong Word, bấm Ctrl+Shift+8 để hiện chữ ẩn; xóa đi nếu thừa, hoặc bỏ chọn Hidden trong hộp Font nếu cần giữ.",
    en: "In Word press Ctrl+Shift+8 to see it; delete it, or clear Hidden in the Font box where it is needed.",
  },
  basis: {
    vi: "Thông lệ soạn thảo: tệp phát hành đúng như bản được ký",
    en: "Good practice: the file that is sent out is what was signed",
  },
  kinds: PLAN_KINDS,
  options: { most: MOST_TOLD },
  good: [
    {
      markdown: annualPlan("## I. MỤC TIÊU\n\n- Tối thiểu 20% phòng, đơn vị được kiểm tra."),
      traces: [{ kind: "hidden-text", text: "_Toc187654321", place: { line: 7 } }],
    },
  ],
  bad: [
    {
      markdown: annualPlan("## I. MỤC TIÊU\n\n- Tối thiểu 20% phòng, đơn vị được kiểm tra."),
      traces: [{ kind: "hidden-text", text: "số này chưa thống nhất", place: { line: 7 } }],
    },
  ],
  notApplicable: ({ plan }) => (plan.traces.hiddenText === undefined ? UNKNOWN : undefined),
  *check({ plan, stage, options }): Generator<Fault> {
    const severity = stage === "final" ? "error" : "warning";
    const groups = byParagraph((plan.traces.hiddenText ?? []).filter(isWorthTelling));
    const most = Number(options.most);
    for (const told of toldUpTo(groups, { most, of: TRACES, each: hidden }))
      yield { ...told, severity };
  },
};

const TRACES: Bilingual = { vi: "chữ ẩn", en: "hidden text" };

const UNKNOWN: Bilingual = {
  vi: "Loại tệp này không lưu thông tin về chữ ẩn.",
  en: "This file format does not show which text is hidden.",
};

/** Marks that programs set for themselves: bookmarks, entries of an index or of a table of contents. */
const MARK =
  /^(?:_(?:Toc|Ref|Hlk|GoBack)\w*|(?:TOC|TC|XE|RD|PAGEREF|HYPERLINK|REF|SEQ|MERGEFIELD|PRIVATE)(?:\s.*)?)$/u;

function isWorthTelling({ text }: EditTrace): boolean {
  return /[A-Za-zÀ-ỹ]{2}|\d{2}\s?%/u.test(text) && !MARK.test(text);
}

function hidden(group: TraceGroup): Omit<Fault, "severity"> {
  const [first] = group;
  const words = group
    .map(({ text }) => `“${clip(text)}”`)
    .slice(0, NAMED)
    .join(", ");
  return {
    message: {
      vi: `Ở đây có chữ ẩn ${words}: không hiện trên bản in nhưng người nhận tệp vẫn đọc được.`,
      en: `There is hidden text here, ${words}: it does not appear in print, but anyone who gets the file can read it.`,
    },
    quote: quoteOf(first),
    location: first.location,
  };
}

const NAMED = 4;
