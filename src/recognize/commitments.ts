import type { Quantity } from "./quantities.js";

/**
 * Whether a figure of a sentence binds the plan's own agency. Results, conditions, shares of money,
 * definitions and what somebody else demands bind nobody. `words` is the sentence in canonical letters.
 */
export function commits(words: string, quantity: Quantity, planYear: number | undefined): boolean {
  const before = words.slice(Math.max(0, quantity.start - REACH), quantity.start);
  const after = words.slice(quantity.end, quantity.end + REACH);
  const clause = before.slice(before.lastIndexOf(";") + 1);
  return !(
    COMPARED.test(before) ||
    tellsResult(words, before, clause, after, planYear) ||
    isIndexOfThePast(clause, quantity, planYear) ||
    isCondition(clause, after, quantity) ||
    SOMEBODY_ELSES.test(clause) ||
    (quantity.unit === "%" && isShareOfMoney(clause, after)) ||
    DEFINES.test(before) ||
    (quantity.unit === "bậc" && quantity.change === "reduce") ||
    (/\($/u.test(before.trimEnd()) && /^\s*\)/u.test(after))
  );
}

/** Whether a clause that names no known indicator still promises something. */
export function promises(words: string, quantity: Quantity): boolean {
  if (quantity.unit !== "%") return quantity.counted || NAMED_INDEX.test(words);
  const before = words.slice(Math.max(0, quantity.start - REACH), quantity.start);
  if (/(?:gần|khoảng|xấp xỉ)\s*$/u.test(before)) return PROMISE.test(before);
  return quantity.comparator !== "=" || quantity.value === 100 || PROMISE.test(words);
}

const NAMED_INDEX = /(?<![A-Za-zÀ-ỹ])(?:chỉ số|pci|papi|dti|par index|sipas)(?![A-Za-zÀ-ỹ])/u;
/** Letters around a figure that may tell what it is. */
const REACH = 120;
const COMPARED = /so với\s*(?:mục tiêu|chỉ tiêu|mức|tỷ lệ)?\s*$/u;
const RESULT_BEFORE =
  /(?<![A-Za-zÀ-ỹ])(?:(?:đã đạt|đã hoàn thành|đã thực hiện|kết quả đạt được|(?<!thực )hiện đạt|hiện nay|mới đạt|mới là|mới hoàn thành|ước đạt|chỉ đạt|năm trước đạt|cho thấy|đạt được còn|đến nay(?! đạt))(?:\s\S+){0,5}|đã (?!được|ban hành|tham mưu|có|đề ra|giao|số hóa|công bố|phê duyệt|phát hành)\S+(?:\s\S+){0,2}|chiếm(?:\s(?:khoảng|tỷ lệ|gần))*|nhận được\s[^,;]*|(?<![A-Za-zÀ-ỹ])được|trọng số|điểm chuẩn)\s*$/u;
/** A sentence that begins so tells what was or is. */
const RESULT_START =
  /^(?:[-+*]\s*)?(?:hiện (?:nay|tại|toàn|có|đã|đang|cả)|tính đến|đến nay|qua (?:kiểm tra|khảo sát|rà soát|đánh giá|thống kê)|(?:các )?kết quả (?:khảo sát|đánh giá|kiểm tra|thực hiện|chấm điểm)|ở (?:lần|kỳ)|nguyên nhân|mặt bằng chung|thực trạng|thời gian qua|trong (?:năm|thời gian) qua)(?![A-Za-zÀ-ỹ])/u;
const LAST_TIME =
  /(?:kỳ (?:đánh giá |khảo sát )?trước|lần (?:khảo sát |đánh giá )?gần nhất|năm trước|năm ngoái)/u;
const CONTRAST = /(?:nhưng|song|phấn đấu)\s/u;
const PAST_YEARS = /(?:giai đoạn\s+20\d\d\s*-\s*|nhiệm kỳ\s+20\d\d\s*-\s*)(20\d\d)/gu;
const YEAR_AT_START =
  /^(?:[-+*]\s*)?(?:(?:kết quả|tình hình|thực trạng|đánh giá)(?:\s(?:thực hiện|đạt được|triển khai))*\s)?(?:trong |đến hết |hết |của |cuối )?năm (20\d\d)(?!\s*-)/u;
const TOLD = /(?<![A-Za-zÀ-ỹ])(?:đã|từng|còn thấp|mới chỉ)(?![A-Za-zÀ-ỹ])/u;
const IF_BEFORE =
  /(?:^|[\s,])(?:nếu(?! có| phát sinh| đủ)|chỉ (?:tiến hành|thực hiện) khi|khi có|(?:đơn vị|cơ quan|phòng|xã|cá nhân) nào|bị (?:trừ|mất))\s[^;]{0,60}$|(?<!không )(?<![A-Za-zÀ-ỹ])để\s(?:trên\s|từ\s)?$/u;
/** "Những đơn vị có tỷ lệ dưới 90%", "doanh nghiệp có trên 50% vốn": who is meant, not what is aimed at. */
const WHOSE =
  /(?:những|các|đơn vị|cơ quan|chủ đầu tư|doanh nghiệp|công chức|hoặc)\s(?:[^,;]{0,40}?\s)?có(?:\s(?:tỷ lệ|chỉ số|mức)[^,;]*)?\s(?:dưới|trên|từ)\s*$/u;
const CONSEQUENCE =
  /(?:\sthì\s|phải giải trình|phải kiểm điểm|không được (?:xem xét|xét)|bị (?:phê bình|xử lý trách nhiệm|xem xét)|xếp loại không)/u;
const SOMEBODY_ELSES =
  /(?:^|[\s,])(?:(?:kế hoạch|nghị quyết|quyết định|chương trình|kết luận)\s(?!này)[^,;]{2,60}?(?:yêu cầu|đặt ra|đề ra|xác định|quy định)|(?:tỉnh|thành phố|trung ương|chính phủ|bộ)\s(?:đặt chỉ tiêu|đặt mục tiêu|đặt ra|yêu cầu|quy định|từng yêu cầu)|(?:chỉ tiêu|mục tiêu|mặt bằng|bình quân) chung (?:của|toàn) (?:tỉnh|thành phố|cả nước)(?:\slà)?)(?![A-Za-zÀ-ỹ])[^,;]*$/u;
const MONEY_BEFORE =
  /(?:kinh phí[^;]*(?:bảo đảm|đảm bảo|cấp|là)|tạm ứng|mức thu[^,;]*|lãi suất(?: từ)?|trích(?: bằng)?|nguồn (?:thu|xã hội hóa)[^,;]*|phạt|sai số[^,;]*)\s*$/u;
const MONEY_AFTER =
  /^\s*(?:\/năm(?![A-Za-zÀ-ỹ])|(?:mức|tiền|giá trị hợp đồng|học phí|lệ phí|phí|thuế|quỹ tiền lương|vốn nhà nước|vốn điều lệ|lương)(?![A-Za-zÀ-ỹ]))/u;
const DEFINES =
  /(?<![A-Za-zÀ-ỹ])là\s(?:những\s)?(?:đơn vị|cơ quan|tổ chức)\s(?:có|tự|do)(?![A-Za-zÀ-ỹ])/u;
const PROMISE =
  /(?<![A-Za-zÀ-ỹ])(?:phấn đấu|bảo đảm|đảm bảo|đạt|hoàn thành|giảm|tăng|rút ngắn|tiết kiệm|thực hiện|được|duy trì|mục tiêu|kiểm tra|rà soát|triển khai|tổ chức)(?![A-Za-zÀ-ỹ])/u;

function tellsResult(
  words: string,
  before: string,
  clause: string,
  after: string,
  planYear: number | undefined,
): boolean {
  if (RESULT_BEFORE.test(before)) return true;
  if (RESULT_START.test(words) && !CONTRAST.test(before)) return true;
  const own = `${clause}%${after.split(/[,;]/u)[0] ?? ""}`.replace(/so với[^,;]*/gu, "");
  if (LAST_TIME.test(own) && !CONTRAST.test(before)) return true;
  if (planYear === undefined) return false;
  const year = YEAR_AT_START.exec(words)?.[1];
  if (year !== undefined && Number(year) < planYear) return true;
  const past = [...words.matchAll(PAST_YEARS)].some(([, last]) => Number(last) < planYear);
  return past && (TOLD.test(words) || /so với mục tiêu/u.test(words));
}

/** "Chỉ số PCI năm 2025 của tỉnh đạt 67,83 điểm": a score without a bound for a year that is over. */
function isIndexOfThePast(
  clause: string,
  { unit, comparator, change }: Quantity,
  planYear: number | undefined,
): boolean {
  if (unit === "%" || comparator !== "=" || change !== null) return false;
  const year = /năm (20\d\d)/u.exec(clause.replace(/so với[^,;]*/gu, ""))?.[1];
  return year !== undefined && planYear !== undefined && Number(year) < planYear;
}

function isCondition(clause: string, after: string, quantity: Quantity): boolean {
  if (IF_BEFORE.test(clause) || CONSEQUENCE.test(after)) return true;
  return quantity.comparator !== "=" && WHOSE.test(clause);
}

function isShareOfMoney(clause: string, after: string): boolean {
  return MONEY_BEFORE.test(clause) || MONEY_AFTER.test(after);
}
