import {
  cellsByColumn,
  isHeading,
  type PrintedPlan,
  type PrintedTable,
  type SideBySide,
} from "./printed-plan.js";

/** The plan as a page that Chromium prints: A4 upright, then a landscape page for each appendix. */
export function asHtml(plan: PrintedPlan, size = 14): string {
  const [kind, ...subject] = plan.title;
  return `<!doctype html>
<html lang="vi"><meta charset="utf-8"><title>Kế hoạch</title>
<style>${styleOf(size)}</style>
<body>
${layout(plan.letterhead, "head")}
<p class="title">${escaped(kind ?? "")}</p>
${subject.map((line) => `<p class="title">${escaped(line)}</p>`).join("\n")}
${plan.body.map((text) => `<p class="body">${isHeading(text) ? `<b>${escaped(text)}</b>` : escaped(text)}</p>`).join("\n")}
${layout(plan.closing, "foot")}
${plan.appendices
  .map(
    ({ heading, table }) => `<section>
${heading.map((line) => `<p class="title">${escaped(line)}</p>`).join("\n")}
${tableOf(table)}
</section>`,
  )
  .join("\n")}
</body></html>`;
}

function layout({ left, right }: SideBySide, name: string): string {
  if (left.length === 0 && right.length === 0) return "";
  const lines = (column: readonly string[]) =>
    column
      .map((line, index) => {
        const isName = name === "foot" && column === right && index === column.length - 1;
        return `<p${isName ? ' class="name"' : ""}>${escaped(line)}</p>`;
      })
      .join("");
  return `<table class="layout ${name}"><tr><td>${lines(left)}</td><td>${lines(right)}</td></tr></table>`;
}

function tableOf({ columns, rows }: PrintedTable): string {
  const body = rows.map((row) => {
    const cells = [...cellsByColumn(row).values()].map(
      ({ text, rowSpan, columnSpan }) =>
        `<td rowspan="${rowSpan}" colspan="${columnSpan}">${escaped(text)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table class="ruled">
<colgroup>${columns.map(({ width }) => `<col style="width:${width}mm">`).join("")}</colgroup>
<thead><tr>${columns.map(({ title }) => `<th>${escaped(title)}</th>`).join("")}</tr></thead>
<tbody>${body.join("\n")}</tbody>
</table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function styleOf(size: number): string {
  return `
@page { size: A4; margin: 20mm 20mm 20mm 30mm; @top-center { content: counter(page); } }
@page wide { size: A4 landscape; margin: 15mm; }
body { font: ${size}pt "Times New Roman"; margin: 0; }
p { margin: 0 0 6pt; }
.body { text-indent: 10mm; text-align: justify; }
.title { text-align: center; font-weight: bold; }
.layout { width: 100%; border-collapse: collapse; }
.layout td { width: 50%; vertical-align: top; font-size: 13pt; padding: 0; }
.layout p { margin: 0; }
.head td, .foot td + td { text-align: center; }
.head td + td { font-weight: bold; }
.foot td { font-size: 11pt; break-inside: avoid; }
.foot td + td { font-size: 14pt; font-weight: bold; }
.name { padding-top: 50pt; }
section { page: wide; break-before: page; }
.ruled { border-collapse: collapse; font-size: 12pt; table-layout: fixed; }
.ruled td, .ruled th { border: 0.75pt solid black; padding: 2pt 4pt; vertical-align: middle; }
`;
}
