import { childrenNamed, descend, type XmlElement } from "../../ooxml/xml.js";
import { stringOf, switchOf } from "./properties.js";
import type { Styles } from "./styles.js";

/** How characters are printed; what no part of the file says is absent. */
export interface RunFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly hidden: boolean;
  /** In points. */
  readonly size: number | undefined;
  readonly font: string | undefined;
  /** RRGGBB in hexadecimal. */
  readonly colour: string | undefined;
  readonly highlight: string | undefined;
}

/** Typefaces by theme reference: "minorHAnsi" to "Calibri". */
export type ThemeFonts = ReadonlyMap<string, string>;

export interface RunFormats {
  /** The format of a run with the properties `direct` in a paragraph of style `paragraphStyle`. */
  of(paragraphStyle: string | undefined, ...direct: readonly (XmlElement | undefined)[]): RunFormat;
}

const TOGGLES = { bold: "w:b", italic: "w:i", caps: "w:caps", hidden: "w:vanish" } as const;

type Toggle = keyof typeof TOGGLES;
type PartialFormat = Partial<RunFormat>;

export function createRunFormats(styles: Styles, theme: ThemeFonts): RunFormats {
  const defaults = readFormat(styles.defaultRun, theme);
  const cache = new Map<string, RunFormat>();
  const styleFormat = (type: "paragraph" | "character", id: string | undefined): PartialFormat =>
    overlay(
      ...styles.chain(type, id).map((style) => readFormat(descend(style.element, "w:rPr"), theme)),
    );
  const baseFormat = (paragraphStyle?: string, characterStyle?: string): RunFormat => {
    const key = JSON.stringify([paragraphStyle, characterStyle]);
    const base =
      cache.get(key) ??
      combine(
        defaults,
        styleFormat("paragraph", paragraphStyle),
        characterStyle === undefined ? {} : styleFormat("character", characterStyle),
      );
    cache.set(key, base);
    return base;
  };
  return {
    of(paragraphStyle, ...direct) {
      const characterStyle = direct.map((rPr) => stringOf(rPr, "w:rStyle")).find(Boolean);
      const base = baseFormat(paragraphStyle, characterStyle);
      if (direct.every((rPr) => rPr === undefined)) return base;
      return { ...base, ...overlay(...direct.map((rPr) => readFormat(rPr, theme))) };
    },
  };
}

/** @param root `a:theme` */
export function readThemeFonts(root: XmlElement | undefined): ThemeFonts {
  const scheme = descend(root, "a:themeElements", "a:fontScheme");
  const fonts = new Map<string, string>();
  for (const kind of ["major", "minor"]) {
    const typeface = descend(scheme, `a:${kind}Font`, "a:latin")?.attributes.typeface;
    if (typeface === undefined || typeface === "") continue;
    for (const range of ["Ascii", "HAnsi"]) fonts.set(`${kind}${range}`, typeface);
  }
  return fonts;
}

function readFormat(rPr: XmlElement | undefined, theme: ThemeFonts): PartialFormat {
  if (rPr === undefined) return {};
  const format: { -readonly [Key in keyof RunFormat]?: RunFormat[Key] } = {};
  for (const toggle of Object.keys(TOGGLES) as Toggle[]) {
    const value = switchOf(rPr, TOGGLES[toggle]);
    if (value !== undefined) format[toggle] = value;
  }
  if (switchOf(rPr, "w:smallCaps") === true) format.caps = true;
  const halfPoints = Number(stringOf(rPr, "w:sz"));
  if (halfPoints > 0) format.size = halfPoints / 2;
  const font = readFont(rPr, theme);
  if (font !== undefined) format.font = font;
  const colour = stringOf(rPr, "w:color");
  if (colour !== undefined) format.colour = /^[0-9a-f]{6}$/i.test(colour) ? colour : undefined;
  const highlight = stringOf(rPr, "w:highlight");
  if (highlight !== undefined) format.highlight = highlight === "none" ? undefined : highlight;
  return format;
}

/** A theme reference wins over a name beside it; Vietnamese text uses "ascii" and "hAnsi". */
function readFont(rPr: XmlElement, theme: ThemeFonts): string | undefined {
  for (const { attributes } of childrenNamed(rPr, "w:rFonts")) {
    const reference = attributes["w:asciiTheme"] ?? attributes["w:hAnsiTheme"];
    const named = attributes["w:ascii"] ?? attributes["w:hAnsi"];
    const themed = reference === undefined ? undefined : theme.get(reference);
    if (themed !== undefined || named !== undefined) return themed ?? named;
  }
  return undefined;
}

/** Nearest first: what an earlier one says wins. */
function overlay(...formats: readonly PartialFormat[]): PartialFormat {
  return Object.assign({}, ...[...formats].reverse());
}

/** Word flips bold and its like when paragraph and character style both switch them on. */
function combine(
  defaults: PartialFormat,
  paragraph: PartialFormat,
  character: PartialFormat,
): RunFormat {
  const toggle = (name: Toggle): boolean => {
    const unsaid = paragraph[name] === undefined && character[name] === undefined;
    if (unsaid) return defaults[name] ?? false;
    return (paragraph[name] ?? false) !== (character[name] ?? false);
  };
  const { size, font, colour, highlight } = { ...defaults, ...paragraph, ...character };
  return {
    bold: toggle("bold"),
    italic: toggle("italic"),
    caps: toggle("caps"),
    hidden: toggle("hidden"),
    size,
    font,
    colour,
    highlight,
  };
}
