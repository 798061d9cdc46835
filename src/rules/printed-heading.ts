import type { Section } from "../plan/plan.js";

/** A heading as plans print it: "III. TỔ CHỨC THỰC HIỆN", "đ) Cải cách chế độ công vụ". */
export function printedHeading({ label, title }: Section): string {
  if (label === "") return title;
  return /^\p{Ll}$/u.test(label) ? `${label}) ${title}` : `${label}. ${title}`;
}
