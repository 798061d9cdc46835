import { canonical } from "../text/fold.js";
import { AGENCY_KINDS, type AgencyKind } from "./profile.js";

/** Words that name agencies of one kind as those who carry out, in lower case. */
const NAMED: readonly (readonly [RegExp, readonly AgencyKind[]])[] = [
  [
    /(?<!\p{L})sở,? (?:ban,? )?(?:và )?ngành|(?<!\p{L})các sở(?!\p{L})|(?:cơ quan|đơn vị)(?: hành chính)? cấp tỉnh/u,
    ["department", "office", "authority"],
  ],
  [
    /cơ quan chuyên môn(?! (?:thuộc |của )?(?:(?:ubnd|ủy ban nhân dân) )?(?:cấp )?xã)/u,
    ["department", "office"],
  ],
  [/(?<!\p{L})các ban quản lý(?! dự án)/u, ["authority"]],
  [
    /(?:ubnd|ủy ban nhân dân|cơ quan|chính quyền|cơ quan chuyên môn) (?:các )?(?:cấp xã|xã,? (?:phường|đặc khu))|(?:các |số |% )xã,? (?:phường|đặc khu)|(?:ở|tại|và) (?:các )?cấp xã|(?:và|,) (?:các )?địa phương(?!\p{L})/u,
    ["commune"],
  ],
];

/**
 * The kinds of agency that the words bind by name: "các sở, ban, ngành". Empty when they name none, or
 * all of them, so that everyone is bound.
 */
export function agenciesNamedIn(text: string): readonly AgencyKind[] {
  const words = canonical(text);
  const named = new Set(NAMED.flatMap(([pattern, kinds]) => (pattern.test(words) ? kinds : [])));
  return named.size === AGENCY_KINDS.length ? [] : AGENCY_KINDS.filter((kind) => named.has(kind));
}
