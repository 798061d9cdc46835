import type { Language } from "../../document/bilingual.js";

/** Where a setting comes from, in rising weight. */
export type Origin =
  | { readonly by: "default" }
  | { readonly by: "profile"; readonly place: string }
  | { readonly by: "config"; readonly place: string }
  /** The `ordinal`-th entry of `overrides`, counted from 1. */
  | { readonly by: "override"; readonly ordinal: number; readonly place: string }
  | { readonly by: "command-line"; readonly option: string };

/** A setting and where it comes from. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
}

export const DEFAULT: Origin = { by: "default" };

/** "cchc.config.yaml:3:5", "overrides 2, cchc.config.yaml:9:7", "--rule". */
export function originWords(origin: Origin, language: Language): string {
  switch (origin.by) {
    case "default":
      return language === "vi" ? "mặc định" : "default";
    case "profile":
      return `${language === "vi" ? "bộ chỉ tiêu" : "profile"} ${origin.place}`;
    case "config":
      return origin.place;
    case "override":
      return `overrides ${origin.ordinal}, ${origin.place}`;
    case "command-line":
      return `${language === "vi" ? "dòng lệnh" : "command line"}, ${origin.option}`;
  }
}
