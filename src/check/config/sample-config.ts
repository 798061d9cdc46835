import type { Bilingual, Language } from "../../document/bilingual.js";

/**
 * A config that holds what holds without it, every other key in a comment that explains it. Without
 * the "# " in front of these lines it is a valid config too.
 */
export function sampleConfig(language: Language): string {
  return `${SAMPLE.map((line) => (typeof line === "string" ? line : told(line[language]))).join("\n")}\n`;
}

function told(text: string): string {
  return text.startsWith("#") ? text : `## ${text}`;
}

/** Lines of explanation begin with "## ", keys that are not in force with "# ". */
const SAMPLE: readonly (string | Bilingual)[] = [
  {
    vi: "Cấu hình của cchc. Tệp này có hiệu lực với mọi kế hoạch trong thư mục chứa nó và các thư mục con.",
    en: "The config of cchc. It applies to all plans in its folder and the folders below.",
  },
  {
    vi: "Dòng bắt đầu bằng # chưa có hiệu lực; bỏ dấu # và dấu cách sau nó để dùng.",
    en: "Lines that begin with # have no effect; remove the # and the space after it to use them.",
  },
  {
    vi: "Xem thiết lập nào đang có hiệu lực: cchc check --print-config TEN-TEP",
    en: "To see which settings apply to a file: cchc check --print-config FILE",
  },
  "",
  {
    vi: "Dùng chung cấu hình của nơi khác, rồi chỉ ghi những gì khác đi:",
    en: "Build on another config and write only what differs:",
  },
  "# extends: ../cchc.config.yaml",
  "",
  {
    vi: "Bộ chỉ tiêu: tên bộ có sẵn (cchc profile list) hoặc tệp YAML của tỉnh.",
    en: "Profile: the name of a shipped one (cchc profile list) or a YAML file.",
  },
  "profile: cchc-2026",
  "",
  {
    vi: "draft: dự thảo, số và ngày còn được để trống; final: bản đã ký, ban hành.",
    en: "draft: before signing, the number and date may be blank; final: after signing.",
  },
  "stage: draft",
  "",
  { vi: "Ngôn ngữ của kết quả: vi hoặc en.", en: "Language of the output: vi or en." },
  { vi: "# lang: vi", en: "# lang: en" },
  "",
  {
    vi: "Mức của từng quy tắc: off, info, warning, error; có thể kèm tùy chọn (cchc rules, cchc explain QUY-TẮC).",
    en: "Level of each rule: off, info, warning, error; options beside it (cchc rules, cchc explain RULE).",
  },
  "# rules:",
  "#   language/tone-mark-style: off",
  "#   structure/missing-section:",
  "#     level: warning",
  "#     advised: [budget]",
  "",
  {
    vi: "Thiết lập riêng cho một số tệp; mục sau đè mục trước.",
    en: "Settings for some files only; later entries override earlier ones.",
  },
  "# overrides:",
  '#   - files: ["da-ban-hanh/**"]',
  "#     stage: final",
  "",
  { vi: "Các tệp không rà soát.", en: "Files that are not checked." },
  '# ignore: ["luu-tru/**", "*.pdf"]',
  "",
  {
    vi: "Bỏ qua một phát hiện, kèm lý do. Sau ngày until, phát hiện được báo trở lại.",
    en: "Set one finding aside, with a reason. After “until” it is reported again.",
  },
  "# silence:",
  "#   - rule: targets/below-minimum",
  {
    vi: '#     quote: "câu chữ của kế hoạch trong phát hiện"',
    en: '#     quote: "the words of the plan in the finding"',
  },
  "#     files: ke-hoach-2026.docx",
  {
    vi: '#     reason: "Tỉnh đã đồng ý mức này tại văn bản số ..."',
    en: '#     reason: "The province agreed to this level in its letter no. ..."',
  },
  '#     owner: "Nguyễn Văn A"',
  '#     until: "2026-12-31"',
  "",
  {
    vi: "Chỉ báo phát hiện mới; tạo tệp bằng: cchc check . --update-baseline",
    en: "Report only what is new; create the file with: cchc check . --update-baseline",
  },
  "# baseline: cchc.baseline.json",
];
