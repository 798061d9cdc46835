import type { Bilingual } from "../document/bilingual.js";

export const CHECK: Bilingual = {
  vi: "rà soát các tệp, thư mục hoặc mẫu tên tệp và in kết quả",
  en: "check files, folders or globs and print what was found",
};
export const EXTRACT: Bilingual = {
  vi: "in nội dung kế hoạch đã nhận dạng thành dữ liệu",
  en: "print the plan as data",
};
export const RULES: Bilingual = { vi: "liệt kê các quy tắc", en: "list the rules" };
export const EXPLAIN: Bilingual = {
  vi: "giải thích một quy tắc: yêu cầu gì, vì sao, ví dụ sai và đúng",
  en: "explain a rule: what it requires, why, with a bad and a good example",
};
export const PROFILE: Bilingual = {
  vi: "xem, kiểm tra và viết các bộ chỉ tiêu",
  en: "show, validate and write target profiles",
};
export const PROFILE_LIST: Bilingual = {
  vi: "liệt kê các bộ chỉ tiêu có sẵn",
  en: "list the shipped profiles",
};
export const PROFILE_SHOW: Bilingual = {
  vi: "in các chỉ tiêu của một bộ và nguồn của từng chỉ tiêu",
  en: "print the targets of a profile with their sources",
};
export const PROFILE_VALIDATE: Bilingual = {
  vi: "kiểm tra một tệp bộ chỉ tiêu viết bằng YAML",
  en: "check a profile written in YAML",
};
export const PROFILE_DERIVE: Bilingual = {
  vi: "viết bộ chỉ tiêu từ kế hoạch của tỉnh (Word, PDF, Markdown, văn bản thuần)",
  en: "write a profile from a province's plan (Word, PDF, Markdown, text)",
};

export const COMPLETION: Bilingual = {
  vi: "in đoạn mã giúp bấm phím Tab để gõ nốt lệnh trong bash, zsh, fish hoặc PowerShell",
  en: "print what lets bash, zsh, fish or PowerShell complete commands at the Tab key",
};

/** What stands for the values in the usage lines. */
export const VALUES = {
  path: { vi: "tệp|thư-mục", en: "path" },
  file: { vi: "tệp", en: "file" },
  folder: { vi: "thư-mục", en: "folder" },
  plan: { vi: "kế-hoạch", en: "plan" },
  profile: { vi: "tên|tệp", en: "name|file" },
  format: { vi: "dạng[=tệp]", en: "name[=file]" },
  rule: { vi: "quy-tắc", en: "rule" },
  ruleLevel: { vi: "quy-tắc=mức", en: "id=level" },
  level: { vi: "mức", en: "level" },
  password: { vi: "mật-khẩu", en: "password" },
} satisfies Record<string, Bilingual>;

export const OPTIONS = {
  lang: {
    vi: "ngôn ngữ của kết quả (mặc định: vi)",
    en: "language of the output (default: vi)",
  },
  profile: {
    vi: "tên bộ chỉ tiêu có sẵn hoặc tệp YAML (mặc định: cchc-2026)",
    en: "a shipped profile or a YAML file (default: cchc-2026)",
  },
  against: {
    vi: "đối chiếu với chỉ tiêu đọc từ kế hoạch của cấp trên; mức do công cụ đề xuất không tính nữa",
    en: "check against the targets read from a higher-level plan instead of the proposed minimums",
  },
  format: {
    vi: "dạng kết quả: pretty, json, jsonl, html, docx, markdown, csv, xlsx, sarif, junit, github hoặc gitlab; thêm =TỆP (html, docx: cả =THƯ-MỤC/) để ghi ra tệp; dùng được nhiều lần (mặc định: pretty)",
    en: "pretty, json, jsonl, html, docx, markdown, csv, xlsx, sarif, junit, github or gitlab; add =FILE (html, docx: =FOLDER/ too) to write a file; repeatable (default: pretty)",
  },
  groupBy: {
    vi: "agency: với --format markdown, lập danh mục từng cơ quan phải bổ sung, chỉnh sửa gì (mặc định: document)",
    en: "agency: with --format markdown, list what each agency has to change (default: document)",
  },
  output: {
    vi: "ghi kết quả ra tệp thay vì in ra màn hình",
    en: "write the output to a file",
  },
  annotate: {
    vi: "ghi vào thư mục này bản sao của từng tệp Word và PDF, mỗi phát hiện là một ghi chú đúng chỗ; tệp gốc không đổi",
    en: "write copies of the Word and PDF files to this folder, each finding a note at its place",
  },
  stage: {
    vi: "draft khi còn là dự thảo (được để trống số, ngày), final khi đã ban hành (mặc định: draft)",
    en: "draft before signing (number and date may be blank), final after (default: draft)",
  },
  rule: {
    vi: "đặt mức của một quy tắc: off, info, warning hoặc error; dùng được nhiều lần",
    en: "set a rule to off, info, warning or error; repeatable",
  },
  severity: {
    vi: "chỉ in phát hiện từ mức này trở lên: info, warning hoặc error (mặc định: info)",
    en: "print only findings of at least this level: info, warning or error (default: info)",
  },
  quiet: {
    vi: "chỉ in các phát hiện và dòng tổng hợp",
    en: "print only the findings and the closing line",
  },
  maxWarnings: {
    vi: "kết thúc với mã 1 khi có nhiều cảnh báo hơn số này",
    en: "exit with status 1 if there are more warnings than this",
  },
  noOcr: {
    vi: "không đọc các trang quét (trang chỉ có ảnh)",
    en: "do not read scanned pages (pages without text)",
  },
  password: {
    vi: "mật khẩu mở các tệp PDF được bảo vệ",
    en: "password that opens protected PDFs",
  },
  noColor: { vi: "không dùng màu", en: "do not use colour" },
  extractFormat: {
    vi: "json, yaml, markdown, csv hoặc xlsx (mặc định: json)",
    en: "json, yaml, markdown, csv or xlsx (default: json)",
  },
  listFormat: { vi: "pretty hoặc json (mặc định: pretty)", en: "pretty or json (default: pretty)" },
} satisfies Record<string, Bilingual>;
