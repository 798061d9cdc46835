import type { Bilingual } from "../document/bilingual.js";
import { DocumentError } from "../document/errors.js";
import type { Signature } from "./signature.js";

/** What to do with files of kinds that are not read; each goes before "and try again". */
const ADVICE: readonly (Bilingual & { readonly extensions: readonly string[] })[] = [
  {
    extensions: [
      ".rtf",
      ".odt",
      ".fodt",
      ".ott",
      ".docm",
      ".dot",
      ".dotx",
      ".dotm",
      ".wps",
      ".wpd",
    ],
    vi: "Hãy mở tệp bằng Word hoặc LibreOffice, chọn “Lưu thành” dạng .docx",
    en: "Open it in Word or LibreOffice and save it as .docx",
  },
  {
    extensions: [".pages"],
    vi: "Hãy mở tệp bằng Pages, chọn “Xuất ra” dạng Word (.docx)",
    en: "Open it in Pages, export it to Word (.docx)",
  },
  {
    extensions: [".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".csv", ".numbers"],
    vi: "Hãy chép bảng vào kế hoạch và lưu cả kế hoạch thành .docx",
    en: "Put the table into the plan and save the whole plan as .docx",
  },
  {
    extensions: [".pptx", ".ppt", ".ppsx", ".pps", ".odp", ".key"],
    vi: "Hãy chép nội dung kế hoạch từ các trang trình chiếu vào Word và lưu thành .docx",
    en: "Copy the plan from the slides into Word and save it as .docx",
  },
  {
    extensions: [
      ".png",
      ".jpg",
      ".jpeg",
      ".tif",
      ".tiff",
      ".bmp",
      ".gif",
      ".webp",
      ".heic",
      ".jp2",
    ],
    vi: "Hãy gộp ảnh của tất cả các trang vào một tệp .pdf, hoặc dùng bản gốc .docx",
    en: "Put the images of all pages into one .pdf, or use the original .docx",
  },
  {
    extensions: [".zip", ".rar", ".7z", ".gz", ".tar", ".tgz", ".bz2", ".xz"],
    vi: "Hãy giải nén và chỉ đúng tệp kế hoạch bên trong",
    en: "Unpack it, name the plan inside",
  },
  {
    extensions: [".mht", ".mhtml"],
    vi: "Hãy mở trang bằng trình duyệt và lưu thành .html hoặc in ra tệp .pdf",
    en: "Open the page in a browser, save it as .html or print it to .pdf",
  },
  {
    extensions: [".eml", ".msg"],
    vi: "Hãy mở thư và lưu tệp kế hoạch đính kèm ra ngoài",
    en: "Open the message, save the attached plan",
  },
];
const SAVE_AS_READABLE: Bilingual = {
  vi: "Hãy lưu lại thành .docx, .pdf, .html, .md hoặc .txt",
  en: "Save it as .docx, .pdf, .html, .md or .txt",
};
/** The kinds by which files of a signature go when their extension says nothing. */
const KIND_OF_SIGNATURE: Readonly<Partial<Record<NonNullable<Signature>, string>>> = {
  rtf: ".rtf",
  image: ".png",
};

/** Whether files of that extension are known, and known not to be read. */
export function isKnownUnreadable(extension: string): boolean {
  return adviceFor(extension) !== undefined;
}

export function unsupported(extension: string, signature: Signature): DocumentError {
  const kind = signature === undefined ? undefined : KIND_OF_SIGNATURE[signature];
  const advice = adviceFor(extension) ?? adviceFor(kind) ?? SAVE_AS_READABLE;
  const shown = extension || kind;
  return new DocumentError("unsupported-format", {
    vi: `Chưa đọc được tệp dạng “${shown ?? "không có đuôi"}”. ${advice.vi} rồi thử lại.`,
    en: `Files of the kind “${shown ?? "no extension"}” cannot be read. ${advice.en} and try again.`,
  });
}

function adviceFor(extension: string | undefined): Bilingual | undefined {
  return ADVICE.find(({ extensions }) => extension !== undefined && extensions.includes(extension));
}

interface Found {
  readonly what: Bilingual;
  readonly mend: Bilingual;
}

const SAVE_AGAIN: Bilingual = {
  vi: "Hãy mở tệp bằng phần mềm đã tạo ra nó và lưu lại đúng định dạng",
  en: "Open it with the program that made it and save it again",
};
const OPEN_IN_WORD: Bilingual = {
  vi: "Hãy mở tệp bằng Word hoặc LibreOffice và lưu thành .docx",
  en: "Open it in Word or LibreOffice and save it as .docx",
};
const FOUND: Readonly<Partial<Record<NonNullable<Signature>, Found>>> = {
  pdf: {
    what: { vi: "nội dung là tệp PDF", en: "its content is PDF" },
    mend: { vi: "Hãy đổi đuôi tệp thành .pdf", en: "Rename it to .pdf" },
  },
  zip: {
    what: {
      vi: "nội dung là tệp nén dạng Word hoặc ZIP",
      en: "its content is a Word or ZIP archive",
    },
    mend: {
      vi: "Hãy đổi đuôi thành .docx nếu đó là tệp Word, hoặc giải nén nếu là tệp nén",
      en: "Rename it to .docx if Word opens it, or unpack it",
    },
  },
  ole: {
    what: { vi: "nội dung là tệp Word kiểu cũ (.doc)", en: "its content is a legacy .doc" },
    mend: OPEN_IN_WORD,
  },
  html: {
    what: { vi: "nội dung là trang HTML", en: "its content is an HTML page" },
    mend: {
      vi: "Hãy mở tệp bằng Word và lưu thành .docx, hoặc đổi đuôi thành .html nếu đó là trang lưu từ cổng thông tin",
      en: "Open it in Word and save it as .docx, or rename it to .html if it was saved from a portal",
    },
  },
  rtf: {
    what: { vi: "nội dung là tệp RTF", en: "its content is RTF" },
    mend: OPEN_IN_WORD,
  },
  image: {
    what: { vi: "nội dung là một ảnh", en: "its content is an image" },
    mend: {
      vi: "Hãy gộp ảnh của tất cả các trang vào một tệp .pdf",
      en: "Put the images of all pages into one .pdf",
    },
  },
};
const FOUND_OTHER: Found = {
  what: { vi: "nội dung không phải định dạng đó", en: "its content is not of that format" },
  mend: SAVE_AGAIN,
};

/** The file's name says one thing and its bytes another. */
export function mismatch(extension: string, signature: Signature): DocumentError {
  const { what, mend } = (signature && FOUND[signature]) ?? FOUND_OTHER;
  return new DocumentError("format-mismatch", {
    vi: `Tên tệp có đuôi “${extension}” nhưng ${what.vi}. ${mend.vi}.`,
    en: `The file is named “${extension}” but ${what.en}. ${mend.en}.`,
  });
}

export function gitLfsPointer(): DocumentError {
  return new DocumentError("format-mismatch", {
    vi: "Tệp chỉ là con trỏ Git LFS, chưa có nội dung thật. Hãy chạy “git lfs pull” rồi thử lại.",
    en: "The file is only a Git LFS pointer without its content. Run “git lfs pull” and try again.",
  });
}
