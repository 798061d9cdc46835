import type { Bilingual, Language } from "../document/bilingual.js";
import type { DocumentErrorCode } from "../document/errors.js";
import type { DocumentReport, FailedDocument } from "../findings/report.js";
import { nothingRecognised } from "./nothing-recognised.js";

/**
 * What its agency is asked to do about a plan that was not read, in one sentence; `undefined` where it can do
 * nothing: the path was mistyped, the reading took too long, no rule is meant for such a plan.
 */
export function requestFor(document: DocumentReport, language: Language): string | undefined {
  if (document.status === "checked") {
    return nothingRecognised(document) === undefined ? undefined : NO_PLAN[language];
  }
  return requestOfCode(document)?.[language];
}

function requestOfCode({ path, error: { code } }: FailedDocument): Bilingual | undefined {
  if (code === "unsupported-format" && PICTURE.test(path)) return PICTURES;
  if (code === "no-text" && PAGES.test(path)) return PICTURES;
  return REQUESTS[code];
}

const PICTURE = /\.(?:png|jpe?g|tiff?|bmp|gif|webp|heic|jp2)$/iu;
/** Of a format in which words that cannot be read are pictures. */
const PAGES = /\.pdf$/iu;

const PICTURES: Bilingual = {
  vi: "Tệp là ảnh chụp hoặc bản quét: đề nghị cơ quan gửi bản Word (.docx).",
  en: "The file is a photograph or a scan: please send the Word file (.docx).",
};

const NO_PLAN: Bilingual = {
  vi: "Tệp không có mục, chỉ tiêu hay nhiệm vụ nào nhận ra được: đề nghị cơ quan kiểm tra xem đã gửi đúng kế hoạch chưa và gửi bản Word (.docx).",
  en: "No section, target or task of a plan was recognised: please check that the right file was sent, and send the plan as a Word file (.docx).",
};

const REQUESTS: Readonly<Partial<Record<DocumentErrorCode, Bilingual>>> = {
  encrypted: {
    vi: "Tệp có mật khẩu: đề nghị cơ quan gửi lại bản Word không đặt mật khẩu.",
    en: "The file has a password: please send the Word file without one.",
  },
  damaged: {
    vi: "Tệp bị hỏng hoặc gửi chưa trọn vẹn: đề nghị cơ quan gửi lại bản Word (.docx).",
    en: "The file is damaged or incomplete: please send the Word file (.docx) again.",
  },
  empty: {
    vi: "Tệp rỗng: đề nghị cơ quan gửi lại bản Word (.docx).",
    en: "The file is empty: please send the Word file (.docx) again.",
  },
  "no-text": {
    vi: "Tệp không có chữ nào đọc được: đề nghị cơ quan gửi lại bản Word (.docx).",
    en: "The file has no words that can be read: please send the Word file (.docx) again.",
  },
  "unsupported-format": {
    vi: "Tệp không thuộc dạng rà soát được: đề nghị cơ quan gửi bản Word (.docx).",
    en: "Files of this kind cannot be checked: please send the Word file (.docx).",
  },
  "format-mismatch": {
    vi: "Nội dung tệp không đúng với đuôi tên tệp: đề nghị cơ quan gửi lại bản Word (.docx).",
    en: "The content of the file is not what its name says: please send the Word file (.docx) again.",
  },
  "too-large": {
    vi: "Tệp quá lớn: đề nghị cơ quan gửi bản Word (.docx) chỉ gồm kế hoạch và phụ lục.",
    en: "The file is too large: please send a Word file (.docx) with nothing but the plan and its appendices.",
  },
};
