import type { Bilingual } from "../document/bilingual.js";
import type { Plan } from "../plan/plan.js";

/** Why nothing can be said of how the plan is printed, `undefined` where the file tells. */
export function absentLayout({ layout }: Plan): Bilingual | undefined {
  if (layout !== undefined) return undefined;
  return {
    vi: "Tệp không ghi khổ giấy và phông chữ (Markdown, văn bản thuần, trang HTML, Word cũ .doc hoặc bản quét); hãy kiểm tra bằng tệp Word.",
    en: "The file does not contain paper size and fonts (Markdown, plain text, HTML, legacy .doc or a scan); check the Word file.",
  };
}
