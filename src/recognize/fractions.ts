/** A part of a whole, in percent to two decimals. */
export interface Share {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** What plans take a part of. */
const WHOLES =
  "(?:tổng )?số\\s|(?:phòng|đơn vị|cơ quan|sở|xã|phường|ban(?! hành)|khoa|chi cục|trung tâm|trường(?! hợp)|thôn|bản|tổ dân phố|thủ tục|tthc|dịch vụ|hồ sơ|nhiệm vụ|công chức|viên chức|cán bộ)(?![A-Za-zÀ-ỹ])";
const OF_WHOLE = new RegExp(
  `(?<![\\d.,/])(\\d{1,2})/(?<!(?:thứ|hạng|ngày|trước|sau|hết|chậm nhất|muộn nhất)\\s\\d{1,2}/)(\\d{1,2})\\s+(?:(?=${WHOLES})|(?<=(?:giảm|rút ngắn)\\s(?:[A-Za-zÀ-ỹ]+\\s){0,3}\\S+\\s)(?=thời gian|chi phí|so với))`,
  "gu",
);
const IN_WORDS = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(một|hai|ba)\\sphần\\s(hai|ba|tư|bốn|năm|mười)|một\\snửa)\\s+(?=${WHOLES}|thời gian|chi phí|so với)`,
  "gu",
);
/** "Ít nhất 02 trong 04 phòng", "tối thiểu 3 trên tổng số 6 đơn vị": bounded, for a mere "2 trong 4" tells. */
const OUT_OF = new RegExp(
  `(?<!\\d)(\\d{1,3})\\s+(?:trong|trên)\\s+(?<=(?:tối thiểu|ít nhất|không dưới|không ít hơn|phấn đấu|bảo đảm|đảm bảo|đạt)\\s(?:là\\s|có\\s|được\\s)?\\d{1,3}\\s+(?:trong|trên)\\s+)(?:tổng )?(?:số )?(\\d{1,3})\\s+(?=${WHOLES})`,
  "gu",
);
const WORD_VALUES: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  mười: 10,
};
const RESTATES =
  /(?:(?:tương đương|tương ứng|bằng|tức|đạt|chiếm|hay)(?:\s(?:là|với|tỷ lệ|khoảng|mức))*|\()\s*$/u;
/** Letters between a part and its restatement in percent at the most. */
const RESTATED_WITHIN = 200;
/** How far a restatement may be rounded, in percent. */
const ROUNDED = 1;

/** The parts of a whole that a sentence in canonical letters prints: "1/2 số phòng", "02 trong 04 phòng". */
export function readShares(words: string): Share[] {
  const figures = [...words.matchAll(OF_WHOLE), ...words.matchAll(OUT_OF)].flatMap((match) =>
    share(match, Number(match[1]), Number(match[2])),
  );
  const spelled = [...words.matchAll(IN_WORDS)].flatMap((match) =>
    share(match, WORD_VALUES[match[1] ?? "một"] ?? 1, WORD_VALUES[match[2] ?? "hai"] ?? 2),
  );
  return [...figures, ...spelled];
}

/** Whether a percentage at `at` says one of the shares again: "02 trong 04 phòng …, tương đương 50%". */
export function restates(
  words: string,
  at: number,
  percent: number,
  shares: readonly Share[],
): boolean {
  return shares.some(({ end, value }) => {
    if (at < end || at - end > RESTATED_WITHIN || Math.abs(percent - value) > ROUNDED) return false;
    const between = words.slice(end, at);
    return !between.includes(";") && RESTATES.test(between);
  });
}

function share(match: RegExpExecArray, part: number, whole: number): Share[] {
  if (part < 1 || part >= whole) return [];
  const value = Math.round((part / whole) * 10_000) / 100;
  return [{ start: match.index, end: match.index + match[0].length, value }];
}
