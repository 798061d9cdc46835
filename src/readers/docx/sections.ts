import type { Furniture, PageSetup } from "../../document/page-setup.js";
import { childrenNamed, descend, type XmlElement } from "../../ooxml/xml.js";
import { shownByPart } from "./headers-footers.js";
import type { PartLoader } from "./parts.js";
import { switchOf } from "./properties.js";
import type { SectionEnd, Story } from "./story.js";

/** The papers of the sections, and the headers and footers that come into effect with each. */
export function readSections(
  ends: readonly SectionEnd[],
  parts: PartLoader,
  story: Story,
): { readonly pageSetups: readonly PageSetup[]; readonly furniture: readonly Furniture[] } {
  const evenDiffers = switchOf(parts.load("settings"), "w:evenAndOddHeaders") === true;
  const shown = shownByPart(parts, story);
  const inEffect = new Map<string, Reference>();
  const pageSetups: PageSetup[] = [];
  const furniture: Furniture[] = [];
  let last = 0;
  for (const { properties, lastParagraph } of ends.slice(0, MOST_SECTIONS)) {
    const place = { paragraph: last + 1 };
    last = lastParagraph;
    const firstPageDiffers = switchOf(properties, "w:titlePg") === true;
    const numberFormat = descend(properties, "w:pgNumType")?.attributes["w:fmt"];
    pageSetups.push({
      place,
      ...paperOf(properties),
      firstPageDiffers,
      ...(numberFormat !== undefined && { numberFormat }),
    });
    for (const reference of referencesOf(properties)) {
      inEffect.set(`${reference.kind} ${reference.on}`, reference);
    }
    for (const { kind, on, relation } of inEffect.values()) {
      if ((on === "first" && !firstPageDiffers) || (on === "even" && !evenDiffers)) continue;
      for (const { paragraph, pageNumber } of shown(relation)) {
        const anchored = { ...paragraph, anchors: [{ start: 0, place }] };
        furniture.push({ kind, on, pageNumber, paragraph: anchored });
      }
    }
  }
  return { pageSetups, furniture };
}

/** Plans have two or three; beyond this a file was made to be slow. */
const MOST_SECTIONS = 200;

interface Reference {
  readonly kind: "header" | "footer";
  readonly on: "first" | "even" | "default";
  /** Id of the relationship that leads to the part. */
  readonly relation: string;
}

function referencesOf(properties: XmlElement): readonly Reference[] {
  return (["header", "footer"] as const).flatMap((kind) =>
    childrenNamed(properties, `w:${kind}Reference`).flatMap(({ attributes }) => {
      const { "w:type": type = "default", "r:id": relation } = attributes;
      if (relation === undefined) return [];
      if (type !== "first" && type !== "even" && type !== "default") return [];
      return [{ kind, on: type, relation }];
    }),
  );
}

/** Letter, which the standard gives to a section that names no paper (17.6.13), in twips. */
const DEFAULT_PAPER = { width: 12240, height: 15840 };
const SIDES = ["top", "right", "bottom", "left"];
const MM_PER_TWIP = 25.4 / 1440;
/** Strict files may name the unit of a length. */
const MM_PER_UNIT: Readonly<Record<string, number>> = {
  "": MM_PER_TWIP,
  mm: 1,
  cm: 10,
  in: 25.4,
  pt: 25.4 / 72,
  pc: 25.4 / 6,
  pi: 25.4 / 6,
};

function paperOf(
  properties: XmlElement,
): Pick<PageSetup, "width" | "height" | "assumed" | "margins"> {
  const size = descend(properties, "w:pgSz");
  const margin = descend(properties, "w:pgMar");
  const marginAt = (side: string): number => Math.abs(millimetres(margin, side) ?? 0);
  const width = millimetres(size, "w");
  const height = millimetres(size, "h");
  const areStated = SIDES.every((side) => millimetres(margin, side) !== undefined);
  return {
    width: width ?? rounded(DEFAULT_PAPER.width * MM_PER_TWIP),
    height: height ?? rounded(DEFAULT_PAPER.height * MM_PER_TWIP),
    ...((width === undefined || height === undefined) && { assumed: true }),
    ...(areStated && {
      margins: {
        top: marginAt("top"),
        right: marginAt("right"),
        bottom: marginAt("bottom"),
        left: rounded(marginAt("left") + marginAt("gutter")),
      },
    }),
  };
}

function millimetres(element: XmlElement | undefined, name: string): number | undefined {
  const length = /^(-?\d+(?:\.\d+)?)([a-z]{0,2})$/.exec(element?.attributes[`w:${name}`] ?? "");
  const unit = MM_PER_UNIT[length?.[2] ?? ""];
  return length === null || unit === undefined ? undefined : rounded(Number(length[1]) * unit);
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
