import type { Bilingual } from "../document/bilingual.js";
import type { ComponentKind } from "../plan/layout.js";

/** What the parts of a printed plan are called, inside a sentence. */
export const COMPONENT_WORDS: Readonly<Record<ComponentKind, Bilingual>> = {
  "national-title": { vi: "Quốc hiệu", en: "the national title" },
  motto: { vi: "Tiêu ngữ", en: "the motto" },
  "parent-agency": { vi: "tên cơ quan chủ quản", en: "the superior agency" },
  agency: { vi: "tên cơ quan ban hành", en: "the issuing agency" },
  number: { vi: "số, ký hiệu", en: "the number" },
  "place-and-date": { vi: "địa danh và ngày tháng", en: "the place and date" },
  type: { vi: "tên loại văn bản", en: "the type of document" },
  subject: { vi: "trích yếu", en: "the subject" },
  heading: { vi: "tiêu đề các mục", en: "headings" },
  body: { vi: "nội dung", en: "the text" },
  "recipients-label": { vi: "dòng “Nơi nhận”", en: "the label “Nơi nhận”" },
  recipients: { vi: "danh sách nơi nhận", en: "the list of recipients" },
  signature: { vi: "phần chữ ký", en: "the signature" },
  "appendix-label": { vi: "chữ “Phụ lục” và số thứ tự", en: "the label of an appendix" },
  "appendix-title": { vi: "tên phụ lục", en: "the title of an appendix" },
  table: { vi: "bảng, biểu", en: "tables" },
  other: { vi: "các dòng khác", en: "other lines" },
};
