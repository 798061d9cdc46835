import type { Bilingual } from "../../document/bilingual.js";
import { toLocation } from "../../document/place.js";
import type { EditTrace } from "../../plan/file-traces.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { clip } from "../clip.js";
import { byParagraph, MOST_TOLD, quoteOf, type TraceGroup, toldUpTo } from "../edit-traces.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";

export const trackedChanges: Rule = {
  id: "draft/tracked-changes",
  severity: "warning",
  summary: {
    vi: "Còn thay đổi được theo dõi (Track Changes) chưa chấp nhận hay từ chối",
    en: "Tracked changes that were neither accepted nor rejected",
  },
  why: {
    vi: "Người nhận tệp thấy cả lời cũ lẫn lời mới và tên người sửa; bản in có thể ra lời chưa ai chốt. Vì vậy bản trình ký không được còn thay đổi nào, và ở bản chính thức đây là lỗi.",
    en: "Anyone who gets the file sees the old words, the new ones and who changed them, and the printout may show wording that nobody approved. None may be left when the plan is submitted for signature; in a final version this is an error.",
  },
  mend: {
    vi: "Trên thẻ Review của Word, xem từng chỗ rồi chọn Accept (chấp nhận) hoặc Reject (từ chối), sau đó tắt Track Changes.",
    en: "On Word's Review tab accept or reject each change, then switch Track Changes off.",
  },
  basis: {
    vi: "Thông lệ soạn thảo: văn bản trình ký chỉ có một lời văn",
    en: "Good practice: a document submitted for signature has one wording",
  },
  kinds: PLAN_KINDS,
  options: { most: MOST_TOLD },
  good: [
    {
      markdown: annualPlan("## I. MỤC TIÊU\n\n- Tối thiểu 20% phòng, đơn vị được kiểm tra."),
      traces: [],
    },
  ],
  bad: [
    {
      markdown: annualPlan("## I. MỤC TIÊU\n\n- Tối thiểu 25% phòng, đơn vị được kiểm tra."),
      traces: [
        { kind: "deletion", text: "20%", author: "Lê An", place: { line: 7 } },
        { kind: "insertion", text: "25%", author: "Lê An", place: { line: 7 } },
      ],
    },
  ],
  notApplicable: ({ plan }) => (plan.traces.changes === undefined ? UNKNOWN : undefined),
  *check({ plan, stage, options }): Generator<Fault> {
    const severity = stage === "final" ? "error" : "warning";
    const { changes = [], wordlessChanges = 0 } = plan.traces;
    const groups = byParagraph(changes);
    if (groups.length === 0 && wordlessChanges > 0) yield wordless(wordlessChanges);
    const most = Number(options.most);
    for (const told of toldUpTo(groups, { most, of: TRACES, each: changed }))
      yield { ...told, severity };
  },
};

const TRACES: Bilingual = { vi: "thay đổi được theo dõi", en: "tracked changes" };

const UNKNOWN: Bilingual = {
  vi: "Chỉ tệp Word (.docx) mới lưu các thay đổi được theo dõi (Track Changes).",
  en: "Only Word files (.docx) contain tracked changes.",
};

/** Told only where no words are changed: whoever goes through these meets the others too. */
function wordless(count: number): Fault {
  return {
    severity: "info",
    message: {
      vi: `Tệp còn ${count} thay đổi được theo dõi về định dạng, dấu đoạn hoặc bảng mà chưa ai chấp nhận hay từ chối.`,
      en: `The file still has ${count} tracked ${count === 1 ? "change" : "changes"} of format, paragraph marks or tables that nobody accepted or rejected.`,
    },
    quote: null,
    location: toLocation({}, null),
  };
}

const DONE: Readonly<Record<string, Bilingual>> = {
  insertion: { vi: "thêm", en: "inserted" },
  deletion: { vi: "xóa", en: "deleted" },
  move: { vi: "chuyển đến đây", en: "moved here" },
};
/** More are counted, not named. */
const NAMED = 4;

function changed(group: TraceGroup): Omit<Fault, "severity"> {
  const [first] = group;
  const { vi, en } = authorOf(first);
  const others = group.length - NAMED;
  return {
    message: {
      vi: `${vi} đã ${listed(group, "vi")}${others > 0 ? ` và ${others} thay đổi khác` : ""} mà chưa ai chấp nhận hay từ chối, nên tệp còn mang cả lời cũ lẫn lời mới.`,
      en: `${en} ${listed(group, "en")}${others > 0 ? ` and ${others} more` : ""}; nobody accepted or rejected it, so the file contains both wordings.`,
    },
    quote: quoteOf(group.find(({ kind }) => kind !== "deletion") ?? first),
    location: first.location,
  };
}

function listed(group: TraceGroup, language: keyof Bilingual): string {
  return group
    .slice(0, NAMED)
    .map(({ kind, text }) => `${DONE[kind]?.[language]} “${clip(text)}”`)
    .join(", ");
}

function authorOf({ author }: EditTrace): Bilingual {
  return author === null
    ? { vi: "Một người không rõ tên", en: "Someone unnamed" }
    : { vi: author, en: author };
}
