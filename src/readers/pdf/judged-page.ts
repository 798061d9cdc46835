import { readsAsVietnamese } from "../../text/vietnamese-share.js";
import type { PageContent } from "./page-content.js";
import { layoutOf, type PageLayout } from "./page-layout.js";
import type { WhyUnread } from "./page-notices.js";
import { withoutStamps } from "./signature-stamps.js";

/** A page with its layout, and the reason why it has none or not all. */
export interface JudgedPage {
  /** From 1. */
  readonly page: number;
  readonly layout?: PageLayout;
  readonly unread?: WhyUnread;
  /** The few words of the file that stand upon the image of the page. */
  readonly beside?: PageLayout;
  /** Whether its text lies over an image of the page, which may show tables. */
  readonly layered?: boolean;
  /** Whether beside its text it shows a picture so large that it may hold words. */
  readonly hasPicture?: boolean;
  /** What recognition gave, when the page was read so. */
  readonly scan?: PageContent;
}

/** What is to be made of the page `page`, counted from 1, from what the file says that it prints. */
export function judgePage(content: PageContent | undefined, page: number): JudgedPage {
  if (content === undefined) return { page, unread: "damaged" };
  const { garbledShare = 0, unmappedShare, imageShare } = content;
  const isCovered = imageShare >= WHOLE_PAGE;
  if (Math.max(garbledShare, unmappedShare) >= BROKEN_SHARE) {
    return { page, unread: isCovered ? "image" : "broken-unicode" };
  }
  const layout = strippedLayout(content);
  if (isBlank(layout) && isPicture(content)) return { page, unread: "image" };
  const kind = isCovered ? textOverImage(layout) : "whole";
  if (kind !== "whole") {
    return { page, unread: "image", ...(kind === "short" ? { beside: layout } : {}) };
  }
  if (isCovered) return { page, layout, layered: layout.tables.length === 0 };
  const hasPicture = imageShare >= LARGE_PICTURE;
  return { page, layout, hasPicture, ...(garbledShare > 0 && { unread: "broken-font" as const }) };
}

/** The layout of a page, the stamps of digital signatures apart from its lines. */
export function strippedLayout(content: PageContent): PageLayout {
  const layout = layoutOf(content);
  return { ...layout, ...withoutStamps(layout.lines) };
}

export function isBlank(layout: PageLayout): boolean {
  return layout.lines.length === 0 && layout.tables.length === 0;
}

/** The words of a page, those in its tables last. */
export function textOf({ lines, tables }: PageLayout): string {
  const inTables = tables.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines));
  return [...lines, ...inTables].map(({ text }) => text).join("\n");
}

export function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** On a page whose font lost its Unicode table this share of the characters or more is unknown. */
const BROKEN_SHARE = 0.2;

/** An emblem has fewer shapes than a page of letters drawn as outlines. */
const FEWEST_OUTLINES = 40;

/** An image that covers this share of a page is the page. */
const WHOLE_PAGE = 0.7;

/** A picture that covers this share of a page may be that of a table. */
const LARGE_PICTURE = 0.15;

/** Less text than half a dozen lines may be a stamp upon a scan. */
const FEW_LETTERS = 400;

/**
 * What the text of a page means whose image covers it: all that the page says, a few words such as
 * the stamp of a registry, or what recognition of another language made of the scan.
 */
function textOverImage(layout: PageLayout): "whole" | "short" | "garbled" {
  const text = textOf(layout);
  if (!readsAsVietnamese(text)) return "garbled";
  return lettersIn(text) < FEW_LETTERS ? "short" : "whole";
}

/** Whether the page shows an image, or its letters as drawn outlines. */
function isPicture({ images, outlines = 0 }: PageContent): boolean {
  return images > 0 || outlines >= FEWEST_OUTLINES;
}
