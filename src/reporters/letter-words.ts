import type { Language } from "../document/bilingual.js";
import { countWords } from "./words.js";

const HINT = { vi: "gợi ý", en: "hint" };

/** The sentences of the letter list. */
export interface LetterWords {
  readonly title: string;
  scope(hints: number): string;
  readonly reread: string;
  /** Stands for the name of an agency that was not recognised. */
  readonly unknownAgency: string;
  several(name: string, files: number): string;
  mend(whom: string, about: string): string;
  consider(whom: string, about: string): string;
  alsoConsider(whom: string): string;
  at(place: string): string;
  quoted(quote: string): string;
  basis(basis: string): string;
  /** Leads over to the places of one demand. */
  readonly namely: string;
  hidden(count: number): string;
  clean(facts: string): string;
  readonly satisfied: string;
  readonly satisfiedIntro: string;
  inFile(name: string, path: string): string;
  tally(met: number, asked: number): string;
  hints(count: number): string;
  readonly unread: string;
  file(path: string): string;
  readonly resend: string;
  readonly doubts: string;
}

export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = {
  vi: {
    title: "Nội dung đề nghị các cơ quan bổ sung, chỉnh sửa kế hoạch CCHC",
    scope: (hints) =>
      hints === 0
        ? "Danh mục gồm các lỗi và cảnh báo của từng cơ quan."
        : `Danh mục gồm các lỗi và cảnh báo của từng cơ quan; ${hints} gợi ý để tham khảo không đưa vào danh mục này.`,
    reread:
      "Trước khi gửi, hãy đọc lại từng nội dung và căn cứ. Mức nào ghi là do công cụ đề xuất thì không phải mức được giao; hãy chạy lại với --against và kế hoạch của tỉnh để đối chiếu với mức tỉnh giao.",
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
    namely: "Cụ thể:",
    hidden: (count) =>
      `Còn ${count} lỗi, cảnh báo không đưa vào danh mục vì lần chạy này chỉ in các mức nặng hơn.`,
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
    resend: "Đề nghị cơ quan gửi lại kế hoạch dưới dạng tệp Word (.docx).",
    doubts: "Lưu ý cho người soạn văn bản: những phần đọc còn nghi ngờ",
  },
  en: {
    title: "What each agency is asked to add or to change in its plan",
    scope: (hints) =>
      hints === 0
        ? "The list holds the errors and warnings of each agency."
        : `The list holds the errors and warnings of each agency; ${countWords(hints, HINT, "en")} left out.`,
    reread:
      "Read every item and its basis before sending. A level that this project proposes is not one that was set for the agency; run again with --against and the plan of the province.",
    unknownAgency: "the drafting agency",
    several: (name, files) =>
      `${name} sent ${files} files. Please let us know which one is official; each was checked as follows.`,
    mend: (whom, about) => `${whom} is kindly asked to add or to change in ${about}:`,
    consider: (whom, about) => `${whom} is kindly asked to consider and improve in ${about}:`,
    alsoConsider: (whom) => `Besides, ${whom} is kindly asked to consider and improve:`,
    at: (place) => (place === "the whole document" ? "The whole document" : `At ${place}`),
    quoted: (quote) => `Words of the plan: “${quote}”.`,
    basis: (basis) => `(Basis: ${basis}.)`,
    namely: "Namely:",
    hidden: (count) =>
      `${count} more errors or warnings are left out because only graver levels are printed in this run.`,
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
    resend: "Please send the plan again as a Word file (.docx).",
    doubts: "For whoever writes the letter: what was read with doubt",
  },
};
