import type { Bilingual } from "./bilingual.js";

/** The user gave something that cannot be used; says what, where and what to do. Ends in exit status 2. */
export class UserError extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual, options?: ErrorOptions) {
    super(text.en, options);
    this.name = "UserError";
    this.text = text;
  }
}

export type DocumentErrorCode =
  | "not-found"
  | "empty"
  | "not-a-file"
  | "unsupported-format"
  | "format-mismatch"
  | "encrypted"
  | "damaged"
  | "no-text"
  | "too-large"
  | "timeout"
  | "unreadable";

/** One document could not be read; the others go on. */
export class DocumentError extends UserError {
  readonly code: DocumentErrorCode;

  constructor(code: DocumentErrorCode, text: Bilingual, options?: ErrorOptions) {
    super(text, options);
    this.name = "DocumentError";
    this.code = code;
  }
}
