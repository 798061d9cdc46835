import type { Bilingual } from "../../document/bilingual.js";
import type { Notice } from "../../document/notice.js";
import type { Place } from "../../document/place.js";
import { descend, elementsOf, type XmlElement } from "../../ooxml/xml.js";

/** Something that Word shows and that holds words which are not read. */
export interface UnreadObject {
  readonly kind: "picture" | "embedded";
  readonly place: Place;
}

/** What a `w:drawing`, `w:pict` or `w:object` shows that is not read; small pictures hold no words. */
export function unreadKind(element: XmlElement): UnreadObject["kind"] | undefined {
  if (element.name === "w:object") return "embedded";
  if (element.name === "w:pict") return isLargeShape(element) ? "picture" : undefined;
  for (const frame of elementsOf(element)) {
    const uri = descend(frame, "a:graphic", "a:graphicData")?.attributes.uri ?? "";
    if (/\/(?:chart|chartex|diagram)$/.test(uri)) return "embedded";
    if (uri.endsWith("/picture") && isLargeFrame(frame)) return "picture";
  }
  return undefined;
}

/** One notice for each kind, at the first of its places. */
export function unreadNotices(objects: readonly UnreadObject[]): readonly Notice[] {
  return (["picture", "embedded"] as const).flatMap((kind) => {
    const places = objects.filter((one) => one.kind === kind).map(({ place }) => place);
    const [place] = places;
    if (place === undefined) return [];
    return [{ code: "object-not-read", message: MESSAGES[kind](listed(places)), place }];
  });
}

/** A picture at least as large as this may be that of a page or a table, in millimetres. */
const LARGE = { width: 80, height: 50 };
const EMU_PER_MM = 36_000;
const MM_PER_POINT = 25.4 / 72;

function isLargeFrame(frame: XmlElement): boolean {
  const { cx, cy } = descend(frame, "wp:extent")?.attributes ?? {};
  return isLarge(Number(cx) / EMU_PER_MM, Number(cy) / EMU_PER_MM);
}

/** Older files give the size of a picture as a style: "width:453pt;height:640pt". */
function isLargeShape(pict: XmlElement): boolean {
  return elementsOf(pict).some((shape) => {
    if (descend(shape, "v:imagedata") === undefined) return false;
    const points = (side: string): number =>
      Number(new RegExp(`(?:^|;)\\s*${side}:([\\d.]+)pt`).exec(shape.attributes.style ?? "")?.[1]);
    return isLarge(points("width") * MM_PER_POINT, points("height") * MM_PER_POINT);
  });
}

function isLarge(width: number, height: number): boolean {
  return width >= LARGE.width && height >= LARGE.height;
}

/** So many places are named. */
const MOST_PLACES = 5;

const MESSAGES: Readonly<Record<UnreadObject["kind"], (places: string) => Bilingual>> = {
  picture: (places) => ({
    vi: `Tệp Word có ảnh lớn (đoạn ${places}); chữ trong ảnh không được đọc nên chưa được rà soát. Nếu đó là trang quét hay bảng chụp lại, hãy thay bằng chữ và bảng.`,
    en: `The Word file has large pictures (paragraph ${places}); words in them are not read and not checked. If they show pages or tables, replace them by text.`,
  }),
  embedded: (places) => ({
    vi: `Tệp Word nhúng bảng Excel, biểu đồ hoặc sơ đồ (đoạn ${places}); nội dung bên trong không được đọc nên chưa được rà soát. Hãy chuyển thành bảng hoặc chữ của Word.`,
    en: `The Word file embeds sheets, charts or diagrams (paragraph ${places}); what they hold is not read and not checked. Turn them into Word tables or text.`,
  }),
};

function listed(places: readonly Place[]): string {
  const numbers = [...new Set(places.flatMap(({ paragraph }) => paragraph ?? []))];
  return `${numbers.slice(0, MOST_PLACES).join(", ")}${numbers.length > MOST_PLACES ? ", …" : ""}`;
}
