import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import { readFile as readBytes, stat } from "node:fs/promises";
import { extname } from "node:path";
import type { Bilingual } from "../document/bilingual.js";
import { DocumentError, type DocumentErrorCode } from "../document/errors.js";
import type { Reader, Reading } from "./reader.js";
import { type Signature, signatureOf } from "./signature.js";

/** Files above this are refused unread; real plans, scans included, stay well below. */
const MAX_MEGABYTES = 200;

type ReadableFormat = "docx" | "pdf" | "markdown" | "text";

/** Loaded only when a file of the format is met. */
const READERS: Readonly<Record<ReadableFormat, () => Promise<Reader>>> = {
  docx: async () => (await import("./docx/read-docx.js")).readDocx,
  pdf: async () => (await import("./pdf/read-pdf.js")).readPdf,
  markdown: async () => (await import("./markdown/read-markdown.js")).readMarkdown,
  text: async () => (await import("./text/read-text.js")).readText,
};

const EXTENSIONS: Readonly<Record<string, ReadableFormat>> = {
  ".docx": "docx",
  ".pdf": "pdf",
  ".md": "markdown",
  ".markdown": "markdown",
  ".txt": "text",
  ".text": "text",
};

/** Endings of the files that can be read, for those who look through folders. */
export const READABLE_EXTENSIONS: readonly string[] = Object.keys(EXTENSIONS);

export interface FileReading extends Reading {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Reads a plan of any supported format, chosen by the file's signature, then by its extension.
 * @throws DocumentError with the code that says why nothing of it can be used
 */
export async function readFile(path: string): Promise<FileReading> {
  const bytes = await bytesOf(path);
  const reader = await READERS[formatOf(bytes, extname(path).toLowerCase())]();
  const reading = await reader(bytes);
  return { ...reading, sha256: createHash("sha256").update(bytes).digest("hex") };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const stats = await statOf(path);
  if (!stats.isFile()) {
    throw new DocumentError("not-a-file", {
      vi: "Đường dẫn này không phải là một tệp thông thường. Hãy chỉ đúng tệp kế hoạch cần rà soát.",
      en: "This path is not a regular file. Name the plan to be checked.",
    });
  }
  if (stats.size === 0) {
    throw new DocumentError("empty", {
      vi: "Tệp rỗng (0 byte). Hãy kiểm tra lại việc lưu hoặc sao chép tệp.",
      en: "The file is empty (0 bytes). Check that it was saved or copied properly.",
    });
  }
  if (stats.size > MAX_MEGABYTES * 1024 * 1024) {
    throw new DocumentError("too-large", {
      vi: `Tệp lớn hơn ${MAX_MEGABYTES} MB nên không được đọc. Hãy giảm dung lượng ảnh hoặc tách tệp rồi thử lại.`,
      en: `The file is larger than ${MAX_MEGABYTES} MB and was not read. Shrink its images or split it.`,
    });
  }
  return await readBytes(path).catch((cause: unknown) => {
    throw new DocumentError("unreadable", unreadable(cause), { cause });
  });
}

async function statOf(path: string): Promise<Stats> {
  return await stat(path).catch((cause: unknown) => {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      throw new DocumentError("unreadable", unreadable(cause), { cause });
    }
    throw new DocumentError(
      "not-found",
      {
        vi: "Không tìm thấy tệp. Hãy kiểm tra lại tên và đường dẫn.",
        en: "The file was not found. Check its name and path.",
      },
      { cause },
    );
  });
}

function unreadable(cause: unknown): Bilingual {
  const code = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
  return {
    vi: `Hệ điều hành không cho đọc tệp${code}. Hãy kiểm tra quyền truy cập và đóng tệp nếu đang mở.`,
    en: `The system refuses to read the file${code}. Check its permissions and close it if it is open.`,
  };
}

function formatOf(bytes: Uint8Array, extension: string): ReadableFormat {
  const named = EXTENSIONS[extension];
  const signature = signatureOf(bytes);
  const signed = formatOfSignature(signature, extension);
  if (signed === undefined)
    return named === "markdown" || named === "text" ? named : refuse(extension);
  if (named !== undefined && named !== signed) throw mismatch(extension, signature);
  return signed;
}

/** `undefined` when the bytes carry no signature, so that only the extension can tell. */
function formatOfSignature(signature: Signature, extension: string): ReadableFormat | undefined {
  switch (signature) {
    case undefined:
      return undefined;
    case "pdf":
      return "pdf";
    case "zip":
      return extension === ".docx" || extension === "" ? "docx" : refuse(extension);
    case "ole":
      return extension === ".docx" ? "docx" : refuse(".doc");
    case "html":
      return extension === ".md" || extension === ".markdown"
        ? "markdown"
        : refuse(".html", extension);
    case "rtf":
      return refuse(".rtf", extension);
    case "image":
      return refuse(".png", extension);
    case "git-lfs":
      throw failure("format-mismatch", {
        vi: "Tệp chỉ là con trỏ Git LFS, chưa có nội dung thật. Hãy chạy “git lfs pull” rồi thử lại.",
        en: "The file is only a Git LFS pointer without its content. Run “git lfs pull” and try again.",
      });
  }
}

function refuse(kind: string, extension = kind): never {
  if (EXTENSIONS[extension] !== undefined) throw mismatch(extension, undefined);
  const advice = ADVICE[kind] ?? {
    vi: "Hãy lưu lại thành .docx, .pdf, .md hoặc .txt",
    en: "Save it as .docx, .pdf, .md or .txt",
  };
  throw failure("unsupported-format", {
    vi: `Chưa đọc được tệp dạng “${kind || "không có đuôi"}”. ${advice.vi} rồi thử lại.`,
    en: `Files of the kind “${kind || "without an ending"}” cannot be read. ${advice.en} and try again.`,
  });
}

const SAVE_AS_WORD: Bilingual = {
  vi: "Hãy mở tệp bằng Word hoặc LibreOffice, chọn “Lưu thành” dạng .docx",
  en: "Open it in Word or LibreOffice and save it as .docx",
};
const ADVICE: Readonly<Record<string, Bilingual>> = {
  ".doc": SAVE_AS_WORD,
  ".rtf": SAVE_AS_WORD,
  ".odt": SAVE_AS_WORD,
  ".html": {
    vi: "Hãy mở trang bằng trình duyệt và in ra tệp .pdf",
    en: "Open the page in a browser and print it to .pdf",
  },
  ".xlsx": {
    vi: "Hãy chép bảng vào kế hoạch và lưu cả kế hoạch thành .docx",
    en: "Put the table into the plan and save the whole plan as .docx",
  },
};

function mismatch(extension: string, signature: Signature): DocumentError {
  const found: Readonly<Record<string, Bilingual>> = {
    pdf: { vi: "nội dung là tệp PDF", en: "its content is PDF" },
    zip: {
      vi: "nội dung là tệp nén dạng Word hoặc ZIP",
      en: "its content is a Word or ZIP archive",
    },
    ole: { vi: "nội dung là tệp Word kiểu cũ (.doc)", en: "its content is a legacy .doc" },
  };
  const what = found[signature ?? ""] ?? {
    vi: "nội dung không phải định dạng đó",
    en: "its content is not of that format",
  };
  return failure("format-mismatch", {
    vi: `Tên tệp có đuôi “${extension}” nhưng ${what.vi}. Hãy mở tệp bằng phần mềm đã tạo ra nó và lưu lại đúng định dạng.`,
    en: `The file is named “${extension}” but ${what.en}. Open it with the program that made it and save it again.`,
  });
}

function failure(code: DocumentErrorCode, text: Bilingual): DocumentError {
  return new DocumentError(code, text);
}
