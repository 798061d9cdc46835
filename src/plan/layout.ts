import type { Paragraph, Run } from "../document/document.js";
import type { PageMargins } from "../document/page-setup.js";
import type { Location } from "../document/place.js";

/** The parts of a printed plan that Nghị định 30/2020/NĐ-CP gives a look of their own. */
export type ComponentKind =
  | "national-title"
  | "motto"
  | "parent-agency"
  | "agency"
  | "number"
  | "place-and-date"
  | "type"
  | "subject"
  | "heading"
  | "body"
  | "recipients-label"
  | "recipients"
  | "signature"
  | "appendix-label"
  | "appendix-title"
  | "table"
  | "other";

/** How the plan is printed; a format that carries nothing of it has none. */
export interface Layout {
  /** Word states its lengths, fonts and sizes; in a PDF they were measured on what is printed. */
  readonly values: "exact" | "measured";
  /** Whether there are two pages or more, as counted or as the length of the text tells. */
  readonly severalPages: boolean;
  readonly sheets: readonly Sheet[];
  readonly components: readonly Component[];
  readonly pageNumbers: readonly PageNumber[];
  /** What the headers of the pages say beside the numbers. */
  readonly headerTexts: readonly string[];
}

/** A stretch of pages of one paper; lengths in millimetres. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** `false` where the file names no paper and the size is only what programs fall back to. */
  readonly stated: boolean;
  readonly margins: PageMargins | undefined;
  /** Whether lines end at the right margin; where they do not, a print does not show how wide it is. */
  readonly flushRight: boolean;
  /** `body` when any of letterhead, body or signature stands on it; `none` when nothing does. */
  readonly holds: "body" | "appendix" | "none";
  readonly hasTable: boolean;
  /** Whether most of the text outside appendices stands on it. */
  readonly main: boolean;
  readonly location: Location;
}

/** One paragraph, or the stretch of one, as it is printed. */
export interface Component {
  readonly kind: ComponentKind;
  readonly text: string;
  /** Stretches of `text` with their formats, without an automatic label; empty where unknown. */
  readonly runs: readonly Run[];
  readonly location: Location;
}

/** A page number that the pages of one stretch, or in a PDF one page, show. */
export interface PageNumber {
  readonly in: "header" | "footer";
  /** Absent where it cannot be told, as for a number in a text box. */
  readonly alignment: Paragraph["alignment"];
  readonly onFirstPage: boolean;
  /** In points; absent where unknown. */
  readonly size: number | undefined;
  /** Whether it is written in Arabic digits. */
  readonly arabic: boolean;
  readonly holds: Sheet["holds"];
  readonly location: Location;
}
