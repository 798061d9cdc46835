import { descend, elementsOf, type XmlElement } from "../../ooxml/xml.js";
import { stringOf } from "./properties.js";
import type { Styles } from "./styles.js";

/** The rows of a table with the cells of each, as elements. */
export interface TableRows {
  readonly table: XmlElement;
  readonly rows: readonly { readonly row: XmlElement; readonly cells: readonly XmlElement[] }[];
}

type Edge = "top" | "bottom" | "left" | "right";

const EDGES: readonly Edge[] = ["top", "bottom", "left", "right"];
/** Left and right are called start and end in strict files. */
const EDGE_NAMES: Readonly<Record<Edge | "insideH" | "insideV", readonly string[]>> = {
  top: ["w:top"],
  bottom: ["w:bottom"],
  left: ["w:left", "w:start"],
  right: ["w:right", "w:end"],
  insideH: ["w:insideH"],
  insideV: ["w:insideV"],
};

/** Whether any line of the table is printed, whoever draws it: cell, row, table or table style. */
export function hasVisibleBorders({ table, rows }: TableRows, styles: Styles): boolean {
  const tblPr = descend(table, "w:tblPr");
  const chain = styles.chain("table", stringOf(tblPr, "w:tblStyle")).map((style) => style.element);
  if (chain.some(drawsConditionally)) return true;
  const tableLayers = [
    descend(tblPr, "w:tblBorders"),
    ...chain.map((style) => descend(style, "w:tblPr", "w:tblBorders")),
  ];
  const styleCells = chain.map((style) => descend(style, "w:tcPr", "w:tcBorders"));
  return rows.some(({ row, cells }, rowIndex) => {
    const layers = [descend(row, "w:tblPrEx", "w:tblBorders"), ...tableLayers];
    return cells.some((cell, cellIndex) => {
      const own = [descend(cell, "w:tcPr", "w:tcBorders"), ...styleCells];
      const outer: Readonly<Record<Edge, boolean>> = {
        top: rowIndex === 0,
        bottom: rowIndex === rows.length - 1,
        left: cellIndex === 0,
        right: cellIndex === cells.length - 1,
      };
      return EDGES.some((edge) => {
        const shared = edge === "top" || edge === "bottom" ? "insideH" : "insideV";
        return (
          visibility(own, edge) ??
          visibility(own, shared) ??
          visibility(layers, outer[edge] ? edge : shared) ??
          false
        );
      });
    });
  });
}

/** Styles may rule only some rows or columns, such as the first. */
function drawsConditionally(style: XmlElement): boolean {
  return elementsOf(style).some((part) => {
    if (part.name !== "w:tblStylePr") return false;
    const layers = [
      descend(part, "w:tcPr", "w:tcBorders"),
      descend(part, "w:tblPr", "w:tblBorders"),
    ];
    const names = Object.keys(EDGE_NAMES) as (keyof typeof EDGE_NAMES)[];
    return names.some((edge) => visibility(layers, edge) === true);
  });
}

/** Whether the nearest layer that speaks of the edge draws it; `undefined` when none does. */
function visibility(
  layers: readonly (XmlElement | undefined)[],
  edge: keyof typeof EDGE_NAMES,
): boolean | undefined {
  for (const layer of layers) {
    for (const name of EDGE_NAMES[edge]) {
      const value = stringOf(layer, name);
      if (value !== undefined) return value !== "nil" && value !== "none";
    }
  }
  return undefined;
}
