import { createHash } from "node:crypto";
import type { Finding } from "./finding.js";
import { identityOf, keyOf } from "./finding-key.js";

/** What a finding is known by in this version of its plan and in later ones. */
export interface Fingerprint {
  /** 64 hexadecimal digits; the same for faults that cannot be told apart. */
  readonly hash: string;
  /** Which of these it is, from 1. */
  readonly ordinal: number;
}

/**
 * The same entries, those of one plan, with the fingerprints of their findings. These are made of what
 * a baseline knows a finding by, so that edits elsewhere in the plan leave them as they are.
 */
export function withFingerprints<E extends { readonly finding: Finding }>(
  entries: readonly E[],
): readonly (E & { readonly fingerprint: Fingerprint })[] {
  const counts = new Map<string, number>();
  return entries.map((entry) => {
    const hash = sha256(keyOf(identityOf(entry.finding)));
    const ordinal = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, ordinal);
    return { ...entry, fingerprint: { hash, ordinal } };
  });
}

/** In hexadecimal digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
