/** The look of the pages: a sheet of paper, by day and by night, on a phone, a desk and in print. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f3f4f6; --paper: #fff; --text: #1b2330; --muted: #55606f; --line: #d5dbe3; --link: #1a5490;
  --error: #a3191c; --error-bg: #fdeeee; --warning: #7d4600; --warning-bg: #fdf3e1; --info: #1d568f; --info-bg: #eaf2fb;
  --good: #17653a; --good-bg: #e8f5ed; --none: #55606f; --none-bg: #eff1f4; --track: #e3e7ed;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11151b; --paper: #1a2029; --text: #e4e8ee; --muted: #a4aebd; --line: #343d4b; --link: #8cc0f4;
    --error: #ff9f97; --error-bg: #3a1d20; --warning: #f0b965; --warning-bg: #342814; --info: #8fc2f5; --info-bg: #182a40;
    --good: #85d4a2; --good-bg: #163121; --none: #a4aebd; --none-bg: #262e3a; --track: #2c3542;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--text); overflow-wrap: anywhere;
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
.wide header, .wide main, .wide footer { max-width: 100rem; }
header { padding-top: 2rem; }
footer { padding-bottom: 2rem; color: var(--muted); font-size: .875rem; }
main:focus { outline: none; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--paper); padding: .5rem 1rem; z-index: 9; }
.skip:focus { top: .5rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1, h2, h3, h4, h5 { line-height: 1.35; text-wrap: balance; margin: 0 0 .5rem; }
h1 { font-size: 1.625rem; }
h2 { font-size: 1.25rem; }
h3 { font-size: 1.0625rem; }
h4, h5 { font-size: 1rem; }
.kind { margin: .25rem 0 0; color: var(--muted); font-size: .9375rem; }
.identity, .aside, .place, .basis, .level, .file { color: var(--muted); }
.identity { margin: 0 0 1rem; font-size: .9375rem; }
section { margin: 2rem 0; }
section > :last-child, .verdict > :last-child, details > :last-child { margin-bottom: 0; }
code { font: .8125rem/1.4 ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; }

.verdict, .compliance, .reading, .rule-list, .unread, .common, .matrix, .outline, .finding, details.plan, .filters, .run-notices {
  background: var(--paper); border: 1px solid var(--line); border-radius: 8px;
}
.verdict { padding: 1.25rem 1.5rem; border-left: 6px solid var(--none); }
.verdict .title { margin: 0; font-size: 1.3125rem; font-weight: 700; line-height: 1.35; }
.verdict p { margin: .25rem 0; }
.verdict.error { border-left-color: var(--error); } .verdict.error .title { color: var(--error); }
.verdict.warning { border-left-color: var(--warning); } .verdict.warning .title { color: var(--warning); }
.verdict.info { border-left-color: var(--info); } .verdict.info .title { color: var(--info); }
.verdict.good { border-left-color: var(--good); } .verdict.good .title { color: var(--good); }
.tallies { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; list-style: none; margin: .75rem 0 0; padding: 0; }
.tallies b { font-size: 1.375rem; font-variant-numeric: tabular-nums; }
.tallies .error b { color: var(--error); } .tallies .warning b { color: var(--warning); }
.tallies .info b { color: var(--info); } .tallies .met b { color: var(--good); }
.to-do { margin: .75rem 0 0; padding: .75rem 0 0 1.5rem; border-top: 1px solid var(--line); }
.to-do li { margin: .375rem 0; }

.compliance, .reading, .rule-list, .unread, .common, .matrix { padding: 1.25rem 1.5rem; }
.aside { margin: .25rem 0 .75rem; font-size: .9375rem; }
table { border-collapse: collapse; width: 100%; overflow-wrap: break-word; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
thead th { font-size: .875rem; color: var(--muted); font-weight: 600; }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.targets { font-size: .9375rem; }
.targets td:nth-child(3) { white-space: nowrap; }
.targets td:nth-child(3), .targets td:nth-child(4) { font-variant-numeric: tabular-nums; }
.targets td:nth-child(4) { min-width: 7rem; }
.targets th:nth-child(2) { width: 26%; }
.targets th:nth-child(5) { width: 42%; }
.targets .reason { display: block; font-weight: 400; color: var(--muted); }
.targets td p { margin: 0 0 .25rem; }
.none { color: var(--muted); }
.bar { display: block; width: 100%; max-width: 12rem; height: .75rem; margin-top: .375rem; }
.bar .track { fill: var(--track); }
.bar .stated { fill: var(--warning); }
.bar.good .stated { fill: var(--good); }
.bar.bad .stated { fill: var(--error); }
.bar .asked { stroke: var(--text); stroke-width: 2; vector-effect: non-scaling-stroke; }
.mark { display: inline-block; padding: .05rem .5rem; border-radius: 4px; font-size: .875rem; font-weight: 600; white-space: nowrap; background: var(--none-bg); color: var(--none); }
.mark.error, .mark.bad { background: var(--error-bg); color: var(--error); }
.mark.warning { background: var(--warning-bg); color: var(--warning); }
.mark.info { background: var(--info-bg); color: var(--info); }
.mark.good { background: var(--good-bg); color: var(--good); }

.beside { display: grid; grid-template-columns: 19rem minmax(0, 1fr); gap: 1.5rem; align-items: start; margin-top: 2rem; }
.beside .findings { margin: 0; }
.outline { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; padding: 1rem; font-size: .9375rem; }
.outline summary { font-weight: 700; cursor: pointer; }
.outline ol { list-style: none; margin: .5rem 0 0; padding: 0; }
.outline li { padding: .125rem 0; line-height: 1.45; color: var(--muted); }
.outline .l2 { padding-left: 1rem; }
.outline .l3 { padding-left: 2rem; }
.counts { white-space: nowrap; }
.count { display: inline-block; min-width: 1.375rem; padding: 0 .375rem; border-radius: 1rem; text-align: center; font-size: .8125rem; font-weight: 700; line-height: 1.375rem; font-variant-numeric: tabular-nums; position: relative; }
.count.error { background: var(--error-bg); color: var(--error); }
.count.warning { background: var(--warning-bg); color: var(--warning); }
.count.info { background: var(--info-bg); color: var(--info); }

.part { margin: 1.5rem 0; }
.part ol { list-style: none; margin: 0; padding: 0; }
.finding { padding: .875rem 1.125rem; margin: 0 0 .75rem; border-left-width: 4px; }
.finding.error { border-left-color: var(--error); }
.finding.warning { border-left-color: var(--warning); }
.finding.info { border-left-color: var(--info); }
.finding p { margin: .25rem 0; }
.finding .where { color: var(--muted); font-size: .9375rem; margin-top: 0; }
.finding:target, tr:target > *, .rule-list div:target { background: var(--info-bg); }
blockquote { margin: .5rem 0; padding: .25rem .875rem; border-left: 3px solid var(--line); color: var(--text); font-style: italic; }
.basis { font-size: .875rem; }
.silenced .basis { margin-top: 0; }

.filters { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; padding: .75rem 1.125rem; margin: 1.5rem 0; font-size: .9375rem; }
.filters[hidden] { display: none; }
.filters fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; }
.filters legend { float: left; padding: 0; font-weight: 600; }
.filters .rule { font-weight: 600; }
.filters select, .filters button { font: inherit; font-weight: 400; color: inherit; background: var(--ground); border: 1px solid var(--muted); border-radius: 5px; padding: .25rem .5rem; max-width: 100%; }
.filters input { width: 1.125rem; height: 1.125rem; vertical-align: -.2rem; accent-color: var(--link); }
.filters p { margin: 0; color: var(--muted); }

.reading ul, .unread ul, .silenced { padding-left: 1.25rem; margin: .25rem 0 0; }
.reading ul + * { margin-top: 1rem; }
.reading li, .unread li { margin: .375rem 0; }
.run-notices { padding: .75rem 1.25rem .75rem 2.25rem; }
.rule-list summary { cursor: pointer; }
.rule-list summary h2 { display: inline; }
.rule-list dl { margin: 1rem 0 0; }
.rule-list div { padding: .75rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
.rule-list dt { font-weight: 600; }
.rule-list dt code { font-weight: 400; color: var(--muted); }
.rule-list dd { margin: 0; }
.rule-list p { margin: .25rem 0; }

.totals { font-size: 1.125rem; max-width: 60rem; }
.unread { border-left: 6px solid var(--error); }
.legend { display: flex; flex-wrap: wrap; gap: .375rem 1.25rem; list-style: none; padding: 0; margin: 0 0 1rem; font-size: .875rem; color: var(--muted); }
.scroll { overflow: auto; max-height: 85vh; border: 1px solid var(--line); border-radius: 6px; }
.matrix table { border-collapse: separate; border-spacing: 0; font-size: .9375rem; }
.matrix thead th { position: sticky; top: 0; z-index: 1; background: var(--paper); min-width: 8rem; max-width: 14rem; vertical-align: bottom; border-bottom: 2px solid var(--line); }
.matrix thead .number { min-width: 4.5rem; }
.matrix .level { display: block; font-weight: 400; white-space: nowrap; }
.matrix td .level { display: inline; font-size: .8125rem; color: inherit; }
.matrix th:first-child { position: sticky; left: 0; background: var(--paper); min-width: 12rem; max-width: 20rem; border-right: 1px solid var(--line); }
.matrix thead th:first-child { z-index: 2; }
.matrix .file { display: block; font-weight: 400; font-size: .8125rem; }
.matrix tfoot th, .matrix tfoot td { position: sticky; bottom: 0; background: var(--paper); font-weight: 600; border-top: 2px solid var(--line); border-bottom: 0; font-variant-numeric: tabular-nums; }
.matrix tfoot th:first-child { z-index: 2; }
.matrix tbody td { border-left: 1px solid var(--line); font-variant-numeric: tabular-nums; position: relative; }
.matrix td a { color: inherit; text-decoration-thickness: 1px; }
td.good { background: var(--good-bg); color: var(--good); }
td.bad { background: var(--error-bg); color: var(--error); }
td.warning { background: var(--warning-bg); color: var(--warning); }
td.muted { color: var(--muted); }

details.plan { margin: 0 0 .75rem; padding: .875rem 1.25rem; }
details.plan > summary { cursor: pointer; }
details.plan > summary h3 { display: inline; }
details.plan[open] > summary { margin-bottom: 1rem; }
details.plan .compliance, details.plan .reading { padding: 0; border: 0; }

@media (max-width: 60rem) {
  .beside { grid-template-columns: minmax(0, 1fr); }
  .outline { position: static; max-height: none; }
}
@media (max-width: 44rem) {
  header, main, footer { padding-left: .875rem; padding-right: .875rem; }
  header { padding-top: 1rem; }
  h1 { font-size: 1.375rem; }
  .verdict, .compliance, .reading, .rule-list, .unread, .common, .matrix { padding: 1rem; }
  .targets thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .targets, .targets tbody, .targets tr, .targets td, .targets th { display: block; }
  .targets tr { padding: .75rem 0; border-bottom: 1px solid var(--line); }
  .targets th:nth-child(n), .targets td:nth-child(n) { width: auto; min-width: 0; border: 0; padding: .125rem 0; overflow-wrap: anywhere; }
  .common thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .common table, .common tbody, .common tr, .common th { display: block; }
  .common tr { padding: .625rem 0; border-bottom: 1px solid var(--line); }
  .common tbody th, .common tbody td { border: 0; padding: .125rem 0; }
  .common tbody td { display: inline-block; margin-right: 1rem; }
  .targets td[data-label]::before, .common td[data-label]::before { content: attr(data-label) ": "; color: var(--muted); }
  .matrix th, .matrix td { padding: .375rem .5rem; }
  .matrix th:first-child { min-width: 7rem; max-width: 8rem; }
  .matrix thead .number { min-width: 0; }
  .matrix thead th { min-width: 7rem; }
}

@page { size: A4; margin: 20mm 15mm 20mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
@page many { size: A4 landscape; margin: 12mm 10mm 14mm; }
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --paper: #fff; --text: #000; --muted: #444; --line: #bbb; --link: #000;
    --error: #a3191c; --error-bg: #fdeeee; --warning: #7d4600; --warning-bg: #fdf3e1; --info: #1d568f; --info-bg: #eaf2fb;
    --good: #17653a; --good-bg: #e8f5ed; --none: #444; --none-bg: #eff1f4; --track: #e3e7ed;
  }
  body { font-size: 10.5pt; line-height: 1.45; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header, main, footer, .wide header, .wide main, .wide footer { max-width: none; padding: 0; }
  .skip, .filters, .outline { display: none; }
  .finding[hidden], .part[hidden], details.plan[hidden] { display: block; }
  .beside { display: block; }
  a { text-decoration: none; }
  section { margin: 1.25rem 0; }
  .compliance, .reading, .rule-list, .common, .matrix, details.plan { border: 0; padding: 0; }
  .finding, .verdict, tr, li { break-inside: avoid; }
  h2, h3, h4, h5, .where { break-after: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  summary { list-style: none; break-after: avoid; }
  .scroll { overflow: visible; max-height: none; border: 0; }
  .matrix table { font-size: 8.5pt; }
  .matrix th, .matrix td { min-width: 0 !important; padding: 3pt 4pt; }
  .matrix thead th, .matrix tfoot th, .matrix tfoot td, .matrix th:first-child { position: static; }
  .matrix thead .number { min-width: 0; }
  .many { page: many; }
  .many .matrix table { font-size: 6pt; table-layout: fixed; }
  .many .matrix .number { width: 9mm; }
  .many .matrix thead th { font-size: 5.25pt; }
  .many .matrix thead th:first-child, .many .matrix thead .number { font-size: 6.5pt; }
  .many .matrix tbody td, .many .matrix tfoot td { font-size: 5.25pt; }
  /* Chromium repeats no head that is higher than a quarter of the page. */
  .many .matrix .label { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 40mm; line-height: 1.15; }
  .many .matrix .label .level { display: inline; white-space: normal; }
  .many .matrix th, .many .matrix td { padding: 2pt 1pt; }
  .many .matrix td.number { text-align: center; }
  .many .matrix th:first-child { width: 34mm; max-width: none; }
  .many .matrix .file { font-size: 6pt; }
  .many .matrix .count { font-size: 6pt; line-height: 1.4; }
  .many .matrix tbody .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  details.plan { break-before: page; }
  details.plan:first-of-type { break-before: auto; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
