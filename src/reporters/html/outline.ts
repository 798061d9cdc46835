import { SEVERITIES } from "../../findings/finding.js";
import type { CheckedDocument } from "../../findings/report.js";
import { grouped } from "../grouped.js";
import { html, Markup } from "../markup.js";
import { partTitle } from "../part-title.js";
import { shorten } from "../words.js";
import { countMark } from "./severity-mark.js";
import { findingId, namedBy, type SheetContext, say } from "./sheet-context.js";

/** Deeper headings would make the outline as long as the plan. */
const DEEPEST = 3;

/** The headings of the plan, those with findings marked and linked to the first of them. */
export function outline(document: CheckedDocument, context: SheetContext): Markup {
  const { language, level, id } = context;
  const shown = document.sections.filter(({ level }) => level <= DEEPEST);
  const paths = new Set(shown.map(({ path }) => path));
  const found = grouped(
    document.findings.map((finding, index) => ({ finding, number: index + 1 })),
    ({ finding }) => nearest(finding.location.section, paths),
  );
  const marks = (path: string | null): Marked => marksOf(found.get(path) ?? [], context);
  const whole = marks(null);
  const nav = new Markup(level === 1 ? "nav" : "div");
  return html`<${nav} class="outline"${namedBy(context, `${id}-outline`)}>
    <details open>
      <summary id="${id}-outline">${say(language, "Bố cục kế hoạch", "Outline of the plan")}</summary>
      <ol>${whole.href === undefined ? undefined : entry(1, partTitle(null, [], language), whole)}
      ${shown.map(({ path, level, label, title }) => entry(level, headingWords(label, title), marks(path)))}</ol>
    </details>
  </${nav}>`;
}

interface Marked {
  /** Of the first finding; `undefined` where there is none. */
  readonly href: string | undefined;
  readonly counts: readonly Markup[];
}

type Found = readonly {
  readonly finding: CheckedDocument["findings"][number];
  readonly number: number;
}[];

/** The heading that is shown for a section: its own, or that above it. */
function nearest(section: string | null, paths: ReadonlySet<string>): string | null {
  for (let path = section ?? ""; path !== ""; path = path.slice(0, path.lastIndexOf("."))) {
    if (paths.has(path)) return path;
    if (!path.includes(".")) return null;
  }
  return null;
}

function marksOf(found: Found, { language, id }: SheetContext): Marked {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: found.filter(({ finding }) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const [first] = found;
  return {
    href: first === undefined ? undefined : `#${findingId(id, first.number)}`,
    counts: counts.map(({ severity, count }) => countMark(count, severity, language)),
  };
}

function headingWords(label: string, title: string): string {
  return title === "" ? label : `${label}. ${shorten(title)}`;
}

function entry(level: number, title: string, { href, counts }: Marked): Markup {
  if (href === undefined) return html`<li class="l${level}">${title}</li>`;
  return html`<li class="l${level}"><a href="${href}">${title}</a> <span class="counts">${counts}</span></li>`;
}
