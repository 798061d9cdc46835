import type { Layout, PageNumber } from "../../plan/layout.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { absentLayout } from "../absent-layout.js";
import { decimalWords } from "../decimal-words.js";
import { printedPlan } from "../example-layout.js";
import type { Fault, Rule } from "../rule.js";
import { WHOLE_PLAN } from "../whole-plan.js";

export const pageNumber: Rule = {
  id: "layout/page-number",
  severity: "warning",
  summary: {
    vi: "Không có số trang, hoặc số trang đặt sai chỗ, hiện ở trang đầu",
    en: "No page numbers, or numbers in the wrong place or on the first page",
  },
  why: {
    vi: "Không có số trang thì không biết văn bản thiếu trang hay lộn trang sau khi in, sao.",
    en: "Without page numbers nobody notices when a page is missing or out of order after printing and copying.",
  },
  mend: {
    vi: "Trong Word, chọn Insert > Page Number > Top of Page, canh giữa, rồi đánh dấu Different First Page.",
    en: "In Word choose Insert > Page Number > Top of Page, centred, then tick Different First Page.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.7",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, I.7",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: "Kế hoạch nhiều trang, số trang ở giữa lề trên, trang đầu không hiện số.",
      document: printedPlan({ pageNumbers: "header" }),
    },
  ],
  bad: [
    {
      markdown: "Kế hoạch nhiều trang, không trang nào có số trang.",
      document: printedPlan({ pageNumbers: "none" }),
    },
  ],
  notApplicable: ({ plan }) => {
    const reason = absentLayout(plan);
    if (reason !== undefined || plan.layout?.severalPages) return reason;
    if (plan.layout?.values === "exact") {
      return {
        vi: "Tệp Word không ghi văn bản có bao nhiêu trang khi in; văn bản ngắn, có thể chỉ một trang, nên không xét số trang.",
        en: "A Word file does not tell how many pages it prints; the plan is short and may fill only one.",
      };
    }
    return {
      vi: "Văn bản chỉ có một trang nên không cần số trang.",
      en: "The plan has one page, which needs no number.",
    };
  },
  *check({ plan: { layout } }): Generator<Fault> {
    if (layout === undefined) return;
    if (layout.pageNumbers.length === 0) yield missingNumbers(layout);
    const numbers = layout.pageNumbers.filter(({ holds }) => holds !== "appendix");
    for (const { message, of } of MISPLACED) {
      const wrong = numbers.filter(of);
      const [first] = wrong;
      if (first === undefined || wrong.length <= numbers.length * FEW) continue;
      yield { message: message(first), quote: null, location: first.location, severity: "info" };
    }
    yield* onFirstPage(numbers);
  },
};

/** On landscape pages, and where a letter beside the number was read with it, some may differ. */
const FEW = 0.5;
const SIZES = [13, 14] as const;

/** What may be wrong with numbers that are there, each told once. */
const MISPLACED: readonly {
  readonly of: (number: PageNumber) => boolean;
  readonly message: (number: PageNumber) => Fault["message"];
}[] = [
  {
    of: (number) => number.in === "footer",
    message: () => ({
      vi: "Số trang đặt ở lề dưới; quy định là canh giữa trong phần lề trên.",
      en: "The page numbers are in the bottom margin; they should be centred in the top margin.",
    }),
  },
  {
    of: (number) =>
      number.in === "header" && number.alignment !== undefined && number.alignment !== "center",
    message: () => ({
      vi: "Số trang không canh giữa; quy định là canh giữa trong phần lề trên.",
      en: "The page numbers are not centred; they should be centred in the top margin.",
    }),
  },
  {
    of: ({ size = SIZES[0] }) => size < SIZES[0] - 0.5 || size > SIZES[1] + 0.5,
    message: ({ size = 0 }) => ({
      vi: `Số trang có cỡ chữ ${decimalWords(size).vi}; quy định là 13-14.`,
      en: `The page numbers have size ${decimalWords(size).en}; it should be 13-14.`,
    }),
  },
  {
    of: ({ arabic }) => !arabic,
    message: () => ({
      vi: "Số trang không phải chữ số Ả Rập (1, 2, 3).",
      en: "The page numbers are not Arabic digits (1, 2, 3).",
    }),
  },
];

function missingNumbers({ values }: Layout): Fault {
  return {
    message: {
      vi: "Kế hoạch có từ hai trang trở lên nhưng không có số trang.",
      en: "The plan has two or more pages but no page numbers.",
    },
    quote: null,
    location: WHOLE_PLAN,
    ...(values === "exact" ? {} : { severity: "info" }),
  };
}

function* onFirstPage(numbers: readonly PageNumber[]): Generator<Fault> {
  const first = numbers.find((number) => number.onFirstPage);
  if (first === undefined) return;
  yield {
    message: {
      vi: "Trang đầu hiện số trang; quy định là không hiển thị số trang thứ nhất.",
      en: "The first page shows a page number; it should not.",
    },
    quote: null,
    location: first.location,
    severity: "info",
  };
}
