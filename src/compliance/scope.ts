import { canonical } from "../text/fold.js";

/** Words that tell of whom or what a share is taken, in canonical letters, by what they may be told from. */
const FAMILIES: readonly (readonly RegExp[])[] = [
  [
    /(?<!văn )phòng(?! chống| họp)(?![A-Za-zÀ-ỹ])/u,
    /đơn vị sự nghiệp/u,
    /(?:cơ quan|đơn vị)(?! sự nghiệp)(?![A-Za-zÀ-ỹ])/u,
    /trung tâm(?! phục vụ hành chính)(?![A-Za-zÀ-ỹ])/u,
    /(?<![A-Za-zÀ-ỹ])(?:xã|phường|đặc khu|thị trấn)(?! hội)(?![A-Za-zÀ-ỹ])/u,
    /(?<![A-Za-zÀ-ỹ])(?:trường|trạm)(?![A-Za-zÀ-ỹ]| hợp)/u,
    /(?<![A-Za-zÀ-ỹ])(?:thôn|tổ dân phố|bản)(?! tin| điện tử| sao)(?![A-Za-zÀ-ỹ])/u,
  ],
  [/cấp tỉnh/u, /cấp huyện/u, /cấp xã|cấp cơ sở/u],
  [/cán bộ/u, /công chức/u, /viên chức/u, /người lao động/u, /lãnh đạo/u],
  [/người dân|công dân|cá nhân/u, /doanh nghiệp|nhà đầu tư/u],
  [/toàn trình/u, /một phần/u],
];
const PACE =
  /(?:mỗi|hằng|hàng|từng|trong một|\/)\s?(?:năm (?=quý|tháng))?(tuần|tháng|quý|kỳ|6 tháng|sáu tháng|đơn vị|phòng|xã|thôn)(?![A-Za-zÀ-ỹ])/u;

/** Whether two commitments speak of the same people, units and pace, as far as their words tell. */
export function sameScope(one: string, other: string): boolean {
  const [first, second] = [canonical(one), canonical(other)];
  return (
    paceOf(first) === paceOf(second) && FAMILIES.every((family) => meet(family, first, second))
  );
}

/** Whether the words of a family meet; who names none may mean any. */
function meet(family: readonly RegExp[], one: string, other: string): boolean {
  const [first, second] = [one, other].map((words) => family.filter((name) => name.test(words)));
  if (first === undefined || second === undefined) return true;
  if (first.length === 0 || second.length === 0) return true;
  return first.some((name) => second.includes(name));
}

/** "mỗi quý 01 hội nghị" is not "04 hội nghị trong năm"; undefined for the year as a whole. */
function paceOf(words: string): string | undefined {
  return PACE.exec(words)?.[1];
}
