import { fold } from "../text/fold.js";

/** Whether two printed names may be one issuer's: one may be shorter, abbreviated or absent. */
export function mayBeSameIssuer(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [first, second] = [agencyName(one), agencyName(other)];
  return first.startsWith(second) || second.startsWith(first);
}

function agencyName(issuer: string): string {
  return fold(issuer.replace(/\s*\(\p{Lu}+\)/gu, ""))
    .replace("uy ban nhan dan", "ubnd")
    .replace("hoi dong nhan dan", "hdnd");
}
