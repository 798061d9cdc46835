import type { Paragraph } from "./document.js";
import type { Place } from "./place.js";

/** The paper of a stretch of pages; lengths in millimetres. */
export interface PageSetup {
  /** Where the stretch begins: its first page in a PDF, its first paragraph in Word. */
  readonly place: Place;
  readonly width: number;
  readonly height: number;
  /** The file names no paper; these lengths are those that the standard falls back to. */
  readonly assumed?: true | undefined;
  /** A PDF states none: there they are measured on what is printed, and absent without any text. */
  readonly margins?: PageMargins | undefined;
  /** In a PDF, the lines of running text end at the right margin, so that it shows its width. */
  readonly flushRight?: true | undefined;
  /** The first page has headers and footers of its own, or none; absent where no format says so. */
  readonly firstPageDiffers?: boolean | undefined;
  /** How Word writes the numbers of the pages ("decimal", "upperRoman"); absent where it is not said. */
  readonly numberFormat?: string | undefined;
}

/** The blank between the edges of the paper and the text, in millimetres. */
export interface PageMargins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** One line or block that pages show beside the running text. */
export interface Furniture {
  /** A `stamp` is the visible mark of a digital signature. */
  readonly kind: "header" | "footer" | "stamp";
  /** Whether it prints the number of the page. */
  readonly pageNumber: boolean;
  /** Its anchors give the page in a PDF, and in Word the paragraph where its pages begin. */
  readonly paragraph: Paragraph;
  /** In Word, which pages of the stretch show it; absent in a PDF, which shows each one. */
  readonly on?: "first" | "even" | "default" | undefined;
}
