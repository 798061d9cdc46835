import type { Line } from "./lines.js";

/** The lines of a page, and apart from them those of each visible stamp of a digital signature. */
export interface StampedLines {
  readonly lines: readonly Line[];
  readonly stamps: readonly (readonly Line[])[];
}

/** Takes the stamps ("Người ký: ... Thời gian ký: ...") off the lines. */
export function withoutStamps(lines: readonly Line[]): StampedLines {
  const stamps: Line[][] = [];
  const stamped = new Set<Line>();
  for (const [index, start] of lines.entries()) {
    if (stamped.has(start) || !START.test(start.text)) continue;
    const column = lines.slice(index + 1).filter((line) => standsBelow(start, line));
    const stamp = stampBelow(start, column);
    if (stamp.length === 0 && !END.test(start.text)) continue;
    stamps.push([start, ...stamp]);
    for (const line of [start, ...stamp]) stamped.add(line);
  }
  return { lines: lines.filter((line) => !stamped.has(line)), stamps };
}

const START =
  /^(?:(?:tên )?người ký|ký bởi|được ký(?: số)? bởi|ký số bởi|(?:văn bản|tài liệu)(?: này)?(?: đã)? được ký(?: số)? bởi|chữ ký(?: số| điện tử)?(?= (?:được|hợp lệ|của)|\s*:)|signed by|digitally signed|signature (?:valid|not verified))(?=[\s:]|$)/iu;
const FIELD =
  /^(?:email|e-mail|cơ quan|tổ chức|đơn vị|chức vụ|chức danh|(?:tên )?người ký|ngày ký|giờ ký|ký ngày|thời gian ký|thời gian|thời điểm ký|vào lúc|số chứng thư|lý do|địa điểm|date|reason|location|dn)\s*:/iu;
const END = /(?:thời gian ký|thời điểm ký|thời gian|ngày ký|giờ ký|ký ngày|vào lúc|date)\s*:/iu;
const TIME = /^[\d./:+\-TZ\s]+$/u;
/** Lines of a stamp start or end this near to each other sideways, in points. */
const STAMP_EDGE = 60;
/** and follow within this many ems. */
const STAMP_PITCH = 2.2;
const MOST_LINES = 12;

function standsBelow(start: Line, line: Line): boolean {
  return (
    line.page === start.page &&
    line.baseline > start.baseline &&
    Math.abs(line.x - start.x) < STAMP_EDGE &&
    Math.abs(line.size - start.size) <= 1.5
  );
}

/** The lines from below the start to the time of signing, with the time itself on its own line. */
function stampBelow(start: Line, column: readonly Line[]): Line[] {
  const stamp: Line[] = [];
  let last = start;
  let ended = END.test(start.text);
  for (const line of column.slice(0, MOST_LINES)) {
    if (line.baseline - last.baseline > STAMP_PITCH * start.size) break;
    if (ended && !TIME.test(line.text) && !FIELD.test(line.text)) break;
    ended ||= END.test(line.text);
    stamp.push(line);
    last = line;
  }
  if (ended) return stamp;
  const lastField = stamp.findLastIndex((line) => FIELD.test(line.text));
  return stamp.slice(0, lastField + 1);
}
