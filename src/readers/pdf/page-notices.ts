import type { Bilingual } from "../../document/bilingual.js";
import { DocumentError } from "../../document/errors.js";
import type { Notice, NoticeCode } from "../../document/notice.js";
import type { PageContent } from "./page-content.js";

/** Why a page has no text or not all: a fault of the file, or an image that was not to be read or could not be. */
export type WhyUnread =
  | "damaged"
  | "broken-unicode"
  | "broken-font"
  | "image"
  | "slow-image"
  | "illegible-image";

export function unreadNotice(page: number, why: WhyUnread): Notice {
  return { code: CODES[why], message: messageOf(page, why), place: { page } };
}

/** One notice for all pages that were read from images, with how sure their words are. */
export function scanNotice(
  scans: readonly { readonly page: number; readonly scan: PageContent }[],
): Notice[] {
  if (scans.length === 0) return [];
  const pages = scans.map(({ page }) => page);
  const english = meanConfidence(scans.map(({ scan }) => scan)).toFixed(2);
  return [
    {
      code: "scanned-page",
      message: {
        vi: `Trang ${pageRanges(pages)} được đọc từ bản quét, độ tin cậy trung bình ${english.replace(".", ",")}; hãy đối chiếu các phát hiện với bản gốc.`,
        en: `Page ${pageRanges(pages)} was read from a scan with a mean confidence of ${english}; compare the findings with the original.`,
      },
      ...placeOf(pages),
    },
  ];
}

/** One notice for all pages with a picture beside their text. */
export function pictureNotice(pages: readonly number[]): Notice[] {
  if (pages.length === 0) return [];
  const message = {
    vi: `Trang ${pageRanges(pages)} có ảnh lớn; chữ trong ảnh không được đọc nên chưa được rà soát. Nếu đó là bảng chụp hay quét lại, hãy dùng bản Word hoặc thay ảnh bằng bảng có chữ.`,
    en: `Page ${pageRanges(pages)} has a large picture; words in it are not read and not checked. If it shows a table, supply the Word file or a table of text.`,
  };
  return [{ code: "object-not-read", message, ...placeOf(pages) }];
}

/** One notice for all pages on which a table reaches the edge. */
export function cutNotice(pages: readonly number[]): Notice[] {
  if (pages.length === 0) return [];
  const message = {
    vi: `Bảng ở trang ${pageRanges(pages)} rộng quá khổ giấy, bị cắt ở mép trang nên có thể mất cột, mất chữ; các quy tắc cần bảng đầy đủ không được áp dụng. Hãy dùng bản Word, hoặc thu bảng vừa khổ giấy rồi xuất lại PDF.`,
    en: `A table on page ${pageRanges(pages)} is wider than the paper and cut off at its edge, so columns or words may be lost; rules that need the whole table were not applied. Supply the Word file, or fit the table to the paper and export the PDF again.`,
  };
  return [{ code: "table-cut", message, ...placeOf(pages) }];
}

/** How sure the words of these pages are on the average, 0 to 1; 0 without words. */
export function meanConfidence(scans: readonly PageContent[]): number {
  const all = scans.flatMap(({ glyphs }) => glyphs.flatMap(({ confidence }) => confidence ?? []));
  return all.reduce((sum, confidence) => sum + confidence, 0) / Math.max(1, all.length);
}

/** No page of the file could be read. */
export function noText(reasons: readonly WhyUnread[]): DocumentError {
  if (reasons.includes("broken-unicode")) {
    return new DocumentError("no-text", {
      vi: "Phông chữ của tệp PDF thiếu bảng mã Unicode nên không đọc được chữ; hãy dùng bản Word hoặc xuất lại PDF.",
      en: "The fonts of the PDF lack their Unicode tables, so no text can be read; supply the Word file or export the PDF again.",
    });
  }
  if (reasons.includes("image")) {
    return new DocumentError("no-text", {
      vi: "Tệp PDF chỉ có ảnh quét và việc đọc bản quét đang tắt; hãy chạy lại không kèm --no-ocr, hoặc dùng bản Word.",
      en: "The PDF contains only scanned images, and reading scans is turned off; run again without --no-ocr or supply the Word file.",
    });
  }
  return new DocumentError("no-text", {
    vi: "Không đọc được chữ nào trong tệp PDF; hãy quét lại rõ hơn, hoặc dùng bản Word hay PDF có chữ tìm kiếm được.",
    en: "No text could be read in the PDF; scan it again more clearly, or supply the Word file or a searchable PDF.",
  });
}

const CODES: Readonly<Record<WhyUnread, NoticeCode>> = {
  damaged: "damaged-part",
  "broken-unicode": "broken-unicode",
  "broken-font": "broken-unicode",
  image: "page-without-text",
  "slow-image": "page-without-text",
  "illegible-image": "page-without-text",
};

function messageOf(page: number, why: WhyUnread): Bilingual {
  switch (why) {
    case "damaged":
      return {
        vi: `Trang ${page} bị hỏng nên không đọc được; hãy xuất lại tệp PDF hoặc dùng bản Word.`,
        en: `Page ${page} is damaged and was not read; export the PDF again or supply the Word file.`,
      };
    case "broken-unicode":
      return {
        vi: `Phông chữ ở trang ${page} thiếu bảng mã Unicode hoặc bảng mã sai nên chữ của trang không đọc được; hãy dùng bản Word hoặc xuất lại PDF.`,
        en: `The fonts of page ${page} lack their Unicode tables or have wrong ones, so its text was not read; supply the Word file or export the PDF again.`,
      };
    case "broken-font":
      return {
        vi: `Một phông chữ ở trang ${page} có bảng mã Unicode hỏng nên chữ in bằng phông đó không đọc được; hãy dùng bản Word hoặc xuất lại PDF.`,
        en: `One font of page ${page} has a broken Unicode table, so what it prints was not read; supply the Word file or export the PDF again.`,
      };
    case "image":
      return {
        vi: `Trang ${page} là ảnh quét và không được đọc vì việc đọc bản quét đang tắt (--no-ocr); hãy dùng bản Word hoặc PDF có chữ tìm kiếm được.`,
        en: `Page ${page} is a scanned image and was not read because reading scans is turned off (--no-ocr); supply the Word file or a searchable PDF.`,
      };
    case "illegible-image":
      return {
        vi: `Trang ${page} là ảnh và không nhận ra được chữ nào trên đó; nếu trang có chữ, hãy quét lại rõ hơn hoặc dùng bản Word.`,
        en: `Page ${page} is an image on which no text was recognised; if it has text, scan it again more clearly or supply the Word file.`,
      };
    case "slow-image":
      return {
        vi: `Trang ${page} là ảnh quét và không đọc xong trong thời gian cho phép; hãy quét lại rõ hơn hoặc dùng bản Word.`,
        en: `Page ${page} is a scanned image and could not be read within its time limit; scan it again more clearly or supply the Word file.`,
      };
  }
}

/** Several pages are no place; the message names them. */
function placeOf([page, ...others]: readonly number[]): Pick<Notice, "place"> {
  return page === undefined || others.length > 0 ? {} : { place: { page } };
}

/** "3-7, 9" for the pages 3 to 7 and 9. */
function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last !== undefined && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}
