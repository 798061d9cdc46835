import { canonical } from "../text/fold.js";
import { AGENCY_KINDS, type AgencyKind } from "./profile.js";

/** Words that name agencies of one kind as those who carry out, in lower case. */
const NAMED: readonly (readonly [RegExp, readonly AgencyKind[]])[] = [
  [
    /(?<!\p{L})sở,? (?:ban,? )?(?:và )?ngành|(?<!\p{L})các sở(?!\p{L})|(?<!phạm vi |toàn )cấp (?:tỉnh|thành phố)(?!\p{L})/u,
    ["department", "office", "authority"],
  ],
  [
    /cơ quan chuyên môn(?! (?:thuộc |của )?(?:(?:ubnd|ủy ban nhân dân) )?(?:cấp )?xã)/u,
    ["department", "office"],
  ],
  [/(?<!\p{L})các ban quản lý(?! dự án)/u, ["authority"]],
  [
    /(?<!phạm vi |toàn )cấp xã(?!\p{L})|(?:ubnd|ủy ban nhân dân|các|số|%) xã,? (?:phường|đặc khu)|(?<!\p{L})ngành(?:,| và) (?:các )?địa phương(?!\p{L})/u,
    ["commune"],
  ],
];

/**
 * The kinds of agency that the words bind by name: "các sở, ban, ngành". Empty when they name none, or
 * all of them, so that everyone is bound.
 */
export function agenciesNamedIn(text: string): readonly AgencyKind[] {
  const named = kindsNamedIn(text);
  return named.size === AGENCY_KINDS.length ? [] : AGENCY_KINDS.filter((kind) => named.has(kind));
}

/** Whether the words name agencies at all, be they some or all. */
export function namesAgencies(text: string): boolean {
  return kindsNamedIn(text).size > 0;
}

function kindsNamedIn(text: string): ReadonlySet<AgencyKind> {
  const words = canonical(text);
  return new Set(NAMED.flatMap(([pattern, kinds]) => (pattern.test(words) ? kinds : [])));
}
