import type { Paragraph } from "../../document/document.js";
import type { Furniture } from "../../document/page-setup.js";
import { paragraphOf } from "./joined-lines.js";
import type { Line } from "./lines.js";
import type { PageLayout } from "./page-layout.js";

/** Pages with what stands in their margins apart from their text. */
export interface FurnishedPages {
  readonly layouts: readonly PageLayout[];
  readonly furniture: readonly Furniture[];
}

/** Takes page numbers, running headers and footers off the lines of the pages; stamps come with them. */
export function withoutFurniture(layouts: readonly PageLayout[]): FurnishedPages {
  const running = runningTexts(layouts);
  const furnished = layouts.map((layout) => {
    const taken = new Set<Line>();
    const furniture = edgesOf(layout).flatMap((edge, index) => {
      const kind = index === 0 ? "header" : "footer";
      const shown: Furniture[] = [];
      for (const line of edge) {
        const pageNumber = isPageNumber(line, edge, layout, layouts.length);
        if (!pageNumber && !running.has(keyOf(line, layout))) break;
        taken.add(line);
        shown.push({ kind, pageNumber, paragraph: marginParagraph(line, layout) });
      }
      return shown;
    });
    const lines = layout.lines.filter((line) => !taken.has(line));
    return { layout: { ...layout, lines }, furniture: [...furniture, ...layout.stamps.map(stamp)] };
  });
  return {
    layouts: furnished.map(({ layout }) => layout),
    furniture: furnished.flatMap(({ furniture }) => furniture),
  };
}

/** How far the middle of a centred line may lie from the page's, as a share of its width. */
const OFF_CENTRE = 0.05;

function stamp(lines: readonly Line[]): Furniture {
  return { kind: "stamp", pageNumber: false, paragraph: paragraphOf(lines, undefined, {}) };
}

function marginParagraph({ text, runs, x, right, page }: Line, { width }: PageLayout): Paragraph {
  const offset = (x + right) / 2 / width - 0.5;
  const alignment = Math.abs(offset) <= OFF_CENTRE ? "center" : offset < 0 ? "left" : "right";
  return { type: "paragraph", text, runs, alignment, anchors: [{ start: 0, place: { page } }] };
}

/** Page numbers and running headers stand in this share of the page's height at either end. */
const MARGIN_SHARE = 0.12;
/** A running header stands on at least this many pages, and on this share of all. */
const FEWEST_PAGES = 3;
const RUNNING_SHARE = 0.6;
/** A numbering that starts late, as that of an appendix, may run ahead of the pages by this much. */
const NUMBERING_LEAD = 20;
/** The same header may stand this far off on another page, in points. */
const HEADER_STEP = 6;
const PAGE_NUMBER =
  /^(?:[-–]\s*(\d{1,4})\s*[-–]|(?:trang\s+)?(\d{1,4})(?:\s*(?:\/|trên|of)\s*\d{1,4})?)\.?$/iu;

/** The lines in the top margin from above, and those in the bottom margin from below. */
function edgesOf({ lines, tables, height }: PageLayout): [Line[], Line[]] {
  const firstTable = Math.min(...tables.map((table) => table.top));
  const lastTable = Math.max(...tables.map((table) => table.bottom));
  const byHeight = [...lines].sort((one, other) => one.baseline - other.baseline);
  const top = byHeight.filter(
    (line) => line.baseline < MARGIN_SHARE * height && line.baseline < firstTable,
  );
  const bottom = byHeight
    .filter((line) => line.baseline > (1 - MARGIN_SHARE) * height && !(line.baseline < lastTable))
    .reverse();
  return [top, bottom];
}

/** A number alone on its level that fits the count of pages and keeps its distance to the text. */
function isPageNumber(
  line: Line,
  edge: readonly Line[],
  layout: PageLayout,
  pages: number,
): boolean {
  const match = PAGE_NUMBER.exec(line.text);
  if (match === null) return false;
  const number = Number(match[1] ?? match[2]);
  const isAlone = edge.every(
    (other) => other === line || Math.abs(other.baseline - line.baseline) > line.size / 2,
  );
  return (
    (isAlone || /trang|\//i.test(line.text)) &&
    number <= Math.max(pages, layout.page) + NUMBERING_LEAD
  );
}

/** The keys of running headers and footers; upright and landscape pages carry them at other heights. */
function runningTexts(layouts: readonly PageLayout[]): ReadonlySet<string> {
  const upright = layouts.filter(({ width, height }) => width <= height);
  const landscape = layouts.filter((layout) => !upright.includes(layout));
  const keys = [upright, landscape].map((alike) =>
    alike.map(
      (layout) =>
        new Set(
          edgesOf(layout)
            .flat()
            .map((line) => keyOf(line, layout)),
        ),
    ),
  );
  const running = keys.flatMap((pages) => runningKeys(pages));
  const words = new Set(running.map(wordsOf));
  return new Set(keys.flat().flatMap((page) => [...page].filter((key) => words.has(wordsOf(key)))));
}

/** The keys that enough of these pages share. */
function runningKeys(pages: readonly ReadonlySet<string>[]): string[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of page) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(FEWEST_PAGES, RUNNING_SHARE * pages.length);
  return [...counts].flatMap(([key, count]) => (count >= enough ? [key] : []));
}

/** The end of the page that a key stands for, and its words. */
function wordsOf(key: string): string {
  const [end, , , ...words] = key.split("|");
  return [end, ...words].join("|");
}

/** The text and its height; a page number inside it is left out. */
function keyOf(line: Line, { height, width }: PageLayout): string {
  const isTop = line.baseline < height / 2;
  const level = Math.round((isTop ? line.baseline : height - line.baseline) / HEADER_STEP);
  const text = line.text.replace(/(trang\s+)\d+(\s*\/\s*\d+)?|\s*\|\s*\d+$/giu, "$1");
  return [isTop, level, width > height, text].join("|");
}
