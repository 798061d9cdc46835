import { type DerivedProfile, deriveProfile } from "../../src/profiles/derive-profile.js";
import { planOfMarkdown } from "../recognize/plan-of.js";

/** A province's yearly plan with these bullets among the goals of its first area. */
export function provincePlan(bullets: readonly string[]): string {
  return `ỦY BAN NHÂN DÂN TỈNH MẪU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 101/KH-UBND

Mẫu, ngày 15 tháng 12 năm 2025

# KẾ HOẠCH

**Cải cách hành chính tỉnh Mẫu năm 2026**

## I. MỤC ĐÍCH, YÊU CẦU

Giao rõ việc cho từng cơ quan.

## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

${bullets.map((bullet) => `- ${bullet}`).join("\n")}
`;
}

/** What is derived from a province's plan with these bullets. */
export async function derivedFrom(...bullets: readonly string[]): Promise<DerivedProfile> {
  return deriveProfile(await planOfMarkdown(provincePlan(bullets)), undefined);
}
