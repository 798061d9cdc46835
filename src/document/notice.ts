import type { Bilingual } from "./bilingual.js";
import type { Place } from "./place.js";

export type NoticeCode =
  | "table-guessed"
  | "table-cut"
  | "page-without-text"
  | "scanned-page"
  | "broken-unicode"
  | "damaged-part"
  | "degraded-reading"
  | "object-not-read"
  | "converted-encoding"
  | "nothing-recognised"
  | "agency-kind-unknown"
  | "silence-refused"
  | "silence-unused";

/** Something in the file that could not be read, or was read with doubt; never a fault of the plan. */
export interface Notice {
  readonly code: NoticeCode;
  readonly message: Bilingual;
  readonly place?: Place | undefined;
}
