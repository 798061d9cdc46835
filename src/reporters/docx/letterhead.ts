import { type Markup, html as xml } from "../markup.js";
import { paragraph, rule, run, table } from "./word-xml.js";

const CENTER = { align: "center", space: [0, 0] } as const;
const BLANK = "………………………………";

/**
 * The head of an administrative document by Decree 30/2020/NĐ-CP (Annex I, part I, II.1 to II.5): national
 * title and motto, with agency, number, place and date left to be filled in, then the title of the sheet.
 */
export function letterhead(title: string, subject: string | undefined): Markup {
  const left = [
    paragraph(run(BLANK, { size: 13 }), CENTER),
    paragraph(run(BLANK, { size: 13, style: "bold" }), CENTER),
    rule(20),
    paragraph(run("Số: ……/……", { size: 13 }), CENTER),
  ];
  const right = [
    paragraph(run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 13, style: "bold" }), CENTER),
    paragraph(run("Độc lập - Tự do - Hạnh phúc", { size: 14, style: "bold" }), CENTER),
    rule(17),
    paragraph(run("…………, ngày …… tháng …… năm 20……", { size: 14, style: "italic" }), CENTER),
  ];
  return xml`${table([[{ content: left }, { content: right }]], { widths: [62, 98], lines: "unruled", headers: 0 })}
${paragraph(run(title, { size: 14, style: "bold" }), { align: "center", space: [18, 0] })}
${subject === undefined ? undefined : paragraph(run(subject, { size: 14, style: "bold" }), CENTER)}
${rule(55)}`;
}

/** Recipients and signature, left to be filled in (the same annex, II.7 and II.9). */
export function signatureBlock(): Markup {
  const left = [
    paragraph(run("Nơi nhận:", { size: 12, style: "bold-italic" }), {
      align: "left",
      space: [0, 0],
    }),
    paragraph(run("- ………………………;", { size: 11 }), { align: "left", space: [0, 0] }),
    paragraph(run("- Lưu: VT, ………", { size: 11 }), { align: "left", space: [0, 0] }),
  ];
  const right = [
    paragraph(run("THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ", { size: 14, style: "bold" }), CENTER),
    paragraph(run("(Ký, ghi rõ họ tên và đóng dấu)", { size: 13, style: "italic" }), CENTER),
    paragraph(undefined, { align: "center", space: [72, 0] }),
  ];
  return xml`${paragraph(undefined, { space: [6, 0], role: "lead" })}
${table([[{ content: left }, { content: right }]], { widths: [72, 88], lines: "unruled", headers: 0 })}`;
}
