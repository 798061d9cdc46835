import type { Bilingual } from "../document/bilingual.js";

export const SCALE_VALUES = {
  seconds: { vi: "giây", en: "seconds" },
} satisfies Record<string, Bilingual>;

export const SCALE_OPTIONS = {
  jobs: {
    vi: "số tệp được rà soát cùng lúc khi có nhiều tệp (mặc định: số nhân của máy)",
    en: "how many files are checked at once when there are many (default: the machine's cores)",
  },
  timeout: {
    vi: "thời gian tối đa cho mỗi tệp; tệp quá hạn được báo là chưa đọc được",
    en: "what one file may take; one that takes longer is reported as not read",
  },
} satisfies Record<string, Bilingual>;
