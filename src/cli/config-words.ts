import type { Bilingual } from "../document/bilingual.js";

/** What `cchc init` does. */
export const INIT: Bilingual = {
  vi: "viết tệp cấu hình mẫu cchc.config.yaml vào thư mục (mặc định: thư mục đang đứng)",
  en: "write a sample cchc.config.yaml into the folder (default: the working one)",
};

/** The options that have to do with configs, silences and baselines. */
export const CONFIG_OPTIONS = {
  config: {
    vi: "tệp cấu hình dùng cho mọi tệp (mặc định: cchc.config.yaml gần nhất phía trên mỗi tệp)",
    en: "config for all files (default: the nearest cchc.config.yaml above each file)",
  },
  printConfig: {
    vi: "in các thiết lập có hiệu lực với một tệp và nguồn của từng thiết lập, không rà soát",
    en: "print the settings that apply to a file and where each comes from, without checking",
  },
  showSilenced: {
    vi: "liệt kê cả các phát hiện được bỏ qua và lý do",
    en: "also list the findings that were set aside, with the reasons",
  },
  baseline: {
    vi: "tệp các phát hiện đã biết: chỉ báo những gì mới",
    en: "file of known findings: report only what is new",
  },
  updateBaseline: {
    vi: "ghi các phát hiện hiện có vào tệp các phát hiện đã biết",
    en: "write the current findings into the baseline",
  },
  force: {
    vi: "ghi đè tệp đã có",
    en: "overwrite an existing file",
  },
} satisfies Record<string, Bilingual>;
