import { DocumentError } from "../../document/errors.js";
import type { Notice } from "../../document/notice.js";
import { type Package, readXmlPart } from "../../ooxml/package.js";
import { relationshipsOf, relationshipsPart } from "../../ooxml/relationships.js";
import type { XmlElement } from "../../ooxml/xml.js";

type SecondaryPart =
  | "styles"
  | "settings"
  | "theme"
  | "numbering"
  | "comments"
  | "footnotes"
  | "endnotes";

/** Loads the parts beside the main one, each once; a broken one is noted and taken as absent. */
export interface PartLoader {
  load(type: SecondaryPart): XmlElement | undefined;
  /** The header or footer that the relationship leads to. */
  loadRelated(relation: string): XmlElement | undefined;
  readonly notices: readonly Notice[];
}

const LOSSES: Readonly<
  Record<SecondaryPart | "relationships" | "margins", { vi: string; en: string }>
> = {
  relationships: {
    vi: "kiểu, đánh số tự động, đầu trang, chú thích và nhận xét bị bỏ qua",
    en: "styles, automatic numbering, headers, notes and comments are left out",
  },
  styles: { vi: "định dạng theo kiểu bị bỏ qua", en: "formatting by styles is left out" },
  settings: { vi: "thiết lập của tệp bị bỏ qua", en: "the settings of the file are left out" },
  margins: { vi: "đầu trang, chân trang bị bỏ qua", en: "headers and footers are left out" },
  theme: { vi: "phông chữ theo chủ đề bị bỏ qua", en: "fonts of the theme are left out" },
  numbering: { vi: "số thứ tự tự động bị bỏ qua", en: "automatic numbers are left out" },
  comments: { vi: "nhận xét bị bỏ qua", en: "comments are left out" },
  footnotes: { vi: "chú thích cuối trang bị bỏ qua", en: "footnotes are left out" },
  endnotes: { vi: "chú thích cuối văn bản bị bỏ qua", en: "endnotes are left out" },
};

export function createPartLoader(source: Package, mainPart: string): PartLoader {
  const notices: Notice[] = [];
  const attempt = <Value>(
    what: keyof typeof LOSSES,
    part: string,
    read: (part: string) => Value,
  ): Value | undefined => {
    try {
      return read(part);
    } catch (error) {
      if (!(error instanceof DocumentError) || error.code !== "damaged") throw error;
      notices.push(damagedNotice(part, what));
      return undefined;
    }
  };
  const relationships =
    attempt("relationships", relationshipsPart(mainPart), () =>
      relationshipsOf(source, mainPart),
    ) ?? [];
  const loaded = new Map<SecondaryPart, XmlElement | undefined>();
  return {
    notices,
    load(type) {
      const related = relationships.find((one) => one.type === type && !one.external);
      if (related === undefined) return undefined;
      if (!loaded.has(type)) {
        loaded.set(
          type,
          attempt(type, related.target, (part) => readXmlPart(source, part)),
        );
      }
      return loaded.get(type);
    },
    loadRelated(relation) {
      const related = relationships.find(({ id }) => id === relation);
      if (related === undefined || related.external) return undefined;
      return attempt("margins", related.target, (part) => readXmlPart(source, part));
    },
  };
}

function damagedNotice(part: string, what: keyof typeof LOSSES): Notice {
  const loss = LOSSES[what];
  return {
    code: "damaged-part",
    message: {
      vi: `Không đọc được phần "${part}" của tệp Word nên ${loss.vi}.`,
      en: `The part "${part}" of the Word file cannot be read, so ${loss.en}.`,
    },
  };
}
