import { DocumentError } from "../../document/errors.js";
import type { Notice } from "../../document/notice.js";
import { type Package, readXmlPart } from "../../ooxml/package.js";
import { type Relationship, relationshipsOf } from "../../ooxml/relationships.js";
import type { XmlElement } from "../../ooxml/xml.js";

export type SecondaryPart =
  | "styles"
  | "theme"
  | "numbering"
  | "comments"
  | "footnotes"
  | "endnotes";

/** Loads the parts beside the main one, each once; a broken one is noted and taken as absent. */
export interface PartLoader {
  load(type: SecondaryPart): XmlElement | undefined;
  readonly notices: readonly Notice[];
}

const LOSSES: Readonly<Record<SecondaryPart | "relationships", { vi: string; en: string }>> = {
  relationships: {
    vi: "kiểu, đánh số tự động và chú thích bị bỏ qua",
    en: "styles, automatic numbering and notes are left out",
  },
  styles: { vi: "định dạng theo kiểu bị bỏ qua", en: "formatting by styles is left out" },
  theme: { vi: "phông chữ theo chủ đề bị bỏ qua", en: "fonts of the theme are left out" },
  numbering: { vi: "số thứ tự tự động bị bỏ qua", en: "automatic numbers are left out" },
  comments: { vi: "tên người nhận xét bị bỏ qua", en: "authors of comments are left out" },
  footnotes: { vi: "chú thích cuối trang bị bỏ qua", en: "footnotes are left out" },
  endnotes: { vi: "chú thích cuối văn bản bị bỏ qua", en: "endnotes are left out" },
};

export function createPartLoader(source: Package, mainPart: string): PartLoader {
  const notices: Notice[] = [];
  const attempt = <Value>(what: keyof typeof LOSSES, read: () => Value): Value | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DocumentError) || error.code !== "damaged") throw error;
      notices.push(damagedNotice(what, error));
      return undefined;
    }
  };
  const relationships = attempt("relationships", () => relationshipsOf(source, mainPart)) ?? [];
  const loaded = new Map<SecondaryPart, XmlElement | undefined>();
  return {
    notices,
    load(type) {
      if (!loaded.has(type)) {
        loaded.set(
          type,
          attempt(type, () => readRelated(source, relationships, type)),
        );
      }
      return loaded.get(type);
    },
  };
}

function readRelated(
  source: Package,
  relationships: readonly Relationship[],
  type: SecondaryPart,
): XmlElement | undefined {
  const found = relationships.find((one) => one.type === type && !one.external);
  return found === undefined ? undefined : readXmlPart(source, found.target);
}

function damagedNotice(what: keyof typeof LOSSES, error: DocumentError): Notice {
  const loss = LOSSES[what];
  return {
    code: "damaged-part",
    message: {
      vi: `${error.text.vi} Tạm thời ${loss.vi}.`,
      en: `${error.text.en} Meanwhile ${loss.en}.`,
    },
  };
}
