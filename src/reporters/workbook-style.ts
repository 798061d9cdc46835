import type { Tone } from "./sheet-table.js";

/** Points of a line of 12-point type. */
export const LINE = 16;

export const HEADER = {
  fontWeight: "bold",
  backgroundColor: "#DDE7F3",
  borderColor: "#9AA9BC",
  borderStyle: "thin",
  align: "center",
  alignVertical: "center",
  wrap: true,
} as const;

export const BODY = {
  alignVertical: "top",
  wrap: true,
  borderColor: "#D0D7DE",
  borderStyle: "thin",
} as const;

/** Lines above and below a table. */
export const ASIDE = { alignVertical: "top", wrap: true } as const;
export const SUM = { ...ASIDE, fontWeight: "bold" } as const;
export const TITLE = { ...ASIDE, fontWeight: "bold", fontSize: 14 } as const;

export const TONES: Readonly<Record<Tone, { backgroundColor?: string; textColor?: string }>> = {
  good: { backgroundColor: "#DCF2E1", textColor: "#0B5A27" },
  bad: { backgroundColor: "#FADBD8", textColor: "#8C1D18" },
  warning: { backgroundColor: "#FFF0C7", textColor: "#6B4A00" },
  muted: { backgroundColor: "#E9ECF0", textColor: "#4A5560" },
  plain: {},
};
