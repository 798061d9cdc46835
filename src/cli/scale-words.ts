import type { Bilingual } from "../document/bilingual.js";

export const MERGE: Bilingual = {
  vi: "ghép kết quả dạng jsonl của nhiều lượt rà soát thành một báo cáo",
  en: "join the jsonl results of several runs into one report",
};

export const SCALE_VALUES = {
  part: { vi: "phần", en: "part" },
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
  cache: {
    vi: "giữ kết quả trên máy này để lần sau không rà soát lại tệp chưa thay đổi",
    en: "keep results on this machine, so that unchanged files are not checked again",
  },
  cacheLocation: {
    vi: "thư mục giữ kết quả của --cache (mặc định: thư mục bộ nhớ đệm của người dùng)",
    en: "the folder in which --cache keeps results (default: the user's cache folder)",
  },
  shard: {
    vi: "chỉ rà soát phần thứ i trong n phần của các tệp, khi chia cho nhiều máy",
    en: "check only the i-th of n parts of the files, to spread them over machines",
  },
} satisfies Record<string, Bilingual>;
