import {
  appendix,
  appendixCells,
  appendixRows,
  body,
  closing,
  header,
  title,
} from "./plan-content.js";

/** The plan as a page for Chromium: portrait text, then a landscape appendix. */
export function planAsHtml(): string {
  return `<!doctype html>
<html lang="vi"><meta charset="utf-8"><title>Kế hoạch</title>
<style>${STYLE}</style>
<body>
<table class="layout"><tr>
<td>${header.left.map((line) => `<p>${line}</p>`).join("")}</td>
<td>${header.right.map((line) => `<p>${line}</p>`).join("")}</td>
</tr></table>
<p class="title">${title.kind}</p>
<p class="title">${title.subject.join("<br>")}</p>
${body.map(({ text, bold }) => `<p class="body">${bold ? `<b>${text}</b>` : text}</p>`).join("\n")}
<table class="layout"><tr>
<td class="recipients">${closing.left.map((line) => `<p>${line}</p>`).join("")}</td>
<td>${closing.right.map((line, index) => `<p${index === 2 ? ' class="name"' : ""}><b>${line}</b></p>`).join("")}</td>
</tr></table>
<section>
${appendix.title.map((line) => `<p class="title">${line}</p>`).join("\n")}
<table class="ruled">
<colgroup>${appendix.widths.map((width) => `<col style="width:${width}mm">`).join("")}</colgroup>
<thead>${row(0)}</thead>
<tbody>${Array.from({ length: appendixRows - 1 }, (_, index) => row(index + 1)).join("\n")}</tbody>
</table>
</section>
</body></html>`;
}

const STYLE = `
@page { size: A4; margin: 20mm 20mm 20mm 30mm; }
@page wide { size: A4 landscape; margin: 15mm 15mm 15mm 15mm; }
body { font: 14pt "Liberation Serif"; margin: 0; }
p { margin: 0 0 6pt; }
.body { text-indent: 10mm; text-align: justify; }
.title { text-align: center; font-weight: bold; }
.layout { width: 100%; border-collapse: collapse; }
.layout td { width: 50%; vertical-align: top; text-align: center; font-size: 12pt; }
.layout td.recipients { text-align: left; }
.layout p { margin: 0; }
.name { padding-top: 40pt; }
section { page: wide; break-before: page; }
.ruled { border-collapse: collapse; font-size: 12pt; table-layout: fixed; width: 261mm; }
.ruled td, .ruled th { border: 0.75pt solid black; padding: 2pt 4pt; vertical-align: top; }
`;

function row(index: number): string {
  const cells = appendixCells.filter((cell) => cell.row === index);
  const tag = index === 0 ? "th" : "td";
  return `<tr>${cells
    .map(
      (cell) =>
        `<${tag} rowspan="${cell.rowSpan}" colspan="${cell.columnSpan}">${cell.text}</${tag}>`,
    )
    .join("")}</tr>`;
}
