export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text for the reader in Vietnamese and in English: complete sentences in both. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}
