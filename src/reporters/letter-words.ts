import type { Bilingual, Language } from "../document/bilingual.js";
import type { Severity } from "../findings/finding.js";
import type { SeverityCounts } from "../findings/report.js";
import { countWords, SEVERITY_NOUNS } from "./words.js";

const HINT = { vi: "gợi ý", en: "hint" };
const NOUNS: readonly (readonly [Severity, Bilingual])[] = [
  ["error", SEVERITY_NOUNS.error],
  ["warning", SEVERITY_NOUNS.warning],
  ["info", { vi: "gợi ý để tham khảo", en: "hint" }],
];

/** The sentences of the letter list. */
export interface LetterWords {
  readonly title: string;
  /** "2 lỗi, 4 cảnh báo và 1 gợi ý"; empty where there are none. */
  counts(counts: SeverityCounts): string;
  /** What the list holds; `out` are the counts of what was found besides. */
  scope(holdsWarnings: boolean, out: string): string;
  readonly reread: string;
  /** Where some levels are this project's own. */
  readonly proposed: string;
  /** Stands for the name of an agency that was not recognised. */
  readonly unknownAgency: string;
  several(name: string, files: number): string;
  mend(whom: string, about: string): string;
  consider(whom: string, about: string): string;
  alsoConsider(whom: string): string;
  at(place: string): string;
  quoted(quote: string): string;
  basis(basis: string): string;
  /** The basis of a level that this project proposes. */
  readonly ownLevel: string;
  /** Leads over to the places of one demand. */
  readonly namely: string;
  hidden(counts: string): string;
  clean(facts: string): string;
  readonly satisfied: string;
  readonly satisfiedIntro: string;
  inFile(name: string, path: string): string;
  tally(met: number, asked: number): string;
  hints(count: number): string;
  readonly unread: string;
  file(path: string): string;
  readonly notes: string;
}

export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = {
  vi: {
    title: "Nội dung đề nghị các cơ quan bổ sung, chỉnh sửa kế hoạch CCHC",
    counts: (counts) => joined(countsWords(counts, "vi"), "và"),
    scope: (holdsWarnings, out) => {
      const held = holdsWarnings ? "gồm các lỗi và cảnh báo" : "chỉ gồm các lỗi";
      const rest = out === "" ? "" : `; ${out} không đưa vào danh mục này`;
      return `Danh mục ${held} của từng cơ quan${rest}.`;
    },
    reread: "Trước khi gửi, hãy đọc lại từng nội dung và căn cứ.",
    proposed:
      "Mức nào ghi là do công cụ đề xuất thì không phải mức được giao; hãy chạy lại với --against và kế hoạch của tỉnh để đối chiếu với mức tỉnh giao.",
    unknownAgency: "cơ quan soạn thảo",
    several: (name, files) =>
      `${name} gửi ${files} tệp. Đề nghị ${name} cho biết tệp nào là bản chính thức; kết quả rà soát từng tệp như sau.`,
    mend: (whom, about) => `Đề nghị ${whom} bổ sung, chỉnh sửa các nội dung sau trong ${about}:`,
    consider: (whom, about) =>
      `Đề nghị ${whom} xem xét, hoàn thiện các nội dung sau trong ${about}:`,
    alsoConsider: (whom) => `Ngoài ra, đề nghị ${whom} xem xét, hoàn thiện:`,
    at: (place) => (place === "toàn văn bản" ? "Về toàn văn bản" : `Tại ${place}`),
    quoted: (quote) => `Câu chữ trong kế hoạch: “${quote}”.`,
    basis: (basis) => `(Căn cứ: ${basis}.)`,
    ownLevel: "Mức do công cụ rà soát đề xuất, chưa phải mức được giao",
    namely: "Cụ thể:",
    hidden: (counts) => `Còn ${counts} không đưa vào danh mục này.`,
    clean: (facts) => `Tệp này không có lỗi, cảnh báo; ${facts}.`,
    satisfied: "Đạt yêu cầu",
    satisfiedIntro: "Kế hoạch của các cơ quan sau không có lỗi và cảnh báo, không phải chỉnh sửa:",
    inFile: (name, path) => `${name} (tệp ${path})`,
    tally: (met, asked) =>
      asked === 0
        ? "không chỉ tiêu nào áp dụng cho loại kế hoạch hoặc loại cơ quan này"
        : `đạt ${met}/${asked} chỉ tiêu được yêu cầu`,
    hints: (count) => `có ${count} gợi ý để tham khảo`,
    unread: "Chưa rà soát được",
    file: (path) => `Tệp ${path}`,
    notes: "Lưu ý cho người soạn văn bản: những phần chưa đọc được hoặc đọc còn nghi ngờ",
  },
  en: {
    title: "What each agency is asked to add or to change in its plan",
    counts: (counts) => joined(countsWords(counts, "en"), "and"),
    scope: (holdsWarnings, out) => {
      const held = holdsWarnings ? "the errors and warnings" : "only the errors";
      return `The list holds ${held} of each agency${out === "" ? "" : `; ${out} left out`}.`;
    },
    reread: "Read every item and its basis before sending.",
    proposed:
      "A level that this project proposes is not one that was set for the agency; run again with --against and the plan of the province.",
    unknownAgency: "the drafting agency",
    several: (name, files) =>
      `${name} sent ${files} files. Please let us know which one is official; each was checked as follows.`,
    mend: (whom, about) => `${whom} is kindly asked to add or to change in ${about}:`,
    consider: (whom, about) => `${whom} is kindly asked to consider and improve in ${about}:`,
    alsoConsider: (whom) => `Besides, ${whom} is kindly asked to consider and improve:`,
    at: (place) => {
      if (place === "the whole document") return "The whole document";
      const preposition = /^(?:page|line)\s/.test(place) ? "On" : "In";
      return `${preposition} ${place.replace(/^appendix(?!\s)/, "the appendix")}`;
    },
    quoted: (quote) => `Words of the plan: “${quote}”.`,
    basis: (basis) => `(Basis: ${basis}.)`,
    ownLevel: "A level that the tool proposes, not one that was assigned",
    namely: "Namely:",
    hidden: (counts) => `Left out of this list: ${counts}.`,
    clean: (facts) => `This file has neither errors nor warnings; ${facts}.`,
    satisfied: "Nothing to change",
    satisfiedIntro: "The plans of these agencies have neither errors nor warnings:",
    inFile: (name, path) => `${name} (file ${path})`,
    tally: (met, asked) =>
      asked === 0
        ? "none of the targets applies to this kind of plan or agency"
        : `meets ${met} of the ${asked} targets asked for`,
    hints: (count) => countWords(count, HINT, "en"),
    unread: "Not checked",
    file: (path) => `File ${path}`,
    notes: "For whoever writes the letter: what was not read, or was read with doubt",
  },
};

function countsWords(counts: SeverityCounts, language: Language): readonly string[] {
  return NOUNS.filter(([severity]) => counts[severity] > 0).map(([severity, noun]) =>
    countWords(counts[severity], noun, language),
  );
}

/** "2 lỗi, 4 cảnh báo và 1 gợi ý". */
function joined(words: readonly string[], and: string): string {
  if (words.length < 2) return words.join();
  return `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;
}
