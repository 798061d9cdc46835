export type Language = "vi" | "en";

/** One text for the reader in Vietnamese and in English: complete sentences in both. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}
