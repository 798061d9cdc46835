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
    (quantity.comparator === "=" && MAKES_UP.test(before)) ||
    tellsResult(words, before, clause, after, planYear) ||
    isIndexOfThePast(clause, quantity, planYear) ||
    isPreciseResult(words, quantity) ||
    isCondition(clause, after, quantity) ||
    SOMEBODY_ELSES.test(clause) ||
    WISHED_BY_OTHERS.test(clause) ||
    (quantity.unit === "%" && isShareOfMoney(clause, after)) ||
    DEFINES.test(before) ||
    (quantity.unit === "bậc" && quantity.change === "reduce") ||
    (quantity.comparator === "=" && IN_BRACKETS.test(before) && /^\s*\)/u.test(after))
  );
}

/**
 * Whether a figure but tells how far the level right before it is from that of another year: "đạt 65%,
 * tăng 10% so với năm 2025".
 */
export function tellsIncrease(
  words: string,
  quantity: Quantity,
  previous: Quantity | undefined,
): boolean {
  if (previous === undefined || quantity.change === null || previous.change !== null) return false;
  return (
    (quantity.unit === previous.unit || (quantity.unit === "điểm" && previous.unit === "%")) &&
    CHANGED_BY.test(words.slice(previous.end, quantity.start)) &&
    FROM_ANOTHER.test(words.slice(quantity.end, quantity.end + REACH))
  );
}

const CHANGED_BY =
  /^(?:\strở (?:lên|xuống))?\s*[,(]\s*(?:tức là\s|tức\s|nghĩa là\s)?(?:tăng|giảm)(?:\s(?:thêm|được|tối thiểu|ít nhất|khoảng|trên|hơn|từ))*\s$/u;
const FROM_ANOTHER =
  /^\s*(?:điểm phần trăm|điểm %|phần trăm|điểm|%)?\s*(?:so với|so năm|\(so với)(?![A-Za-zÀ-ỹ])/u;

/** Whether a clause of a sentence, both in canonical letters, promises something it has no indicator for. */
export function promises(clause: string, sentence: string, quantity: Quantity): boolean {
  if (quantity.unit !== "%") return quantity.counted || NAMED_INDEX.test(clause);
  const before = sentence.slice(Math.max(0, quantity.start - REACH), quantity.start);
  if (/(?:gần|khoảng|xấp xỉ)\s*$/u.test(before)) return STRONG_PROMISE.test(before);
  if (/(?:triệu|tỷ|nghìn) đồng|diện tích/u.test(clause)) return false;
  return quantity.comparator !== "=" || quantity.value === 100 || PROMISE.test(clause);
}

const NAMED_INDEX = /(?<![A-Za-zÀ-ỹ])(?:chỉ số|pci|papi|dti|par index|sipas)(?![A-Za-zÀ-ỹ])/u;
/** "(84,4%)", "(giảm 33,3%)" behind what was counted. */
const IN_BRACKETS = /\((?:đạt|bằng|giảm|tăng|chiếm|tương ứng|tỷ lệ)?\s*$/u;
/** Letters around a figure that may tell what it is. */
const REACH = 220;
/** "chiếm 30% tổng số": a share that is, where no bound follows. */
const MAKES_UP = /chiếm(?:\s(?:khoảng|tỷ lệ|gần))*\s*$/u;
const COMPARED = /so với\s*(?:mục tiêu|chỉ tiêu|mức|tỷ lệ)?\s*$/u;
const RESULT_BEFORE =
  /(?<![A-Za-zÀ-ỹ])(?:(?:đã đạt|đã hoàn thành|đã thực hiện|kết quả đạt được|(?<!thực )hiện đạt|hiện nay|mới đạt|mới là|mới hoàn thành|ước đạt|chỉ đạt|năm trước đạt|cho thấy|đạt được còn|đến nay(?! đạt))(?:\s\S+){0,5}|(?<!tổng số(?:\s[A-Za-zÀ-ỹ]+){0,4} )đã (?!được|ban hành|tham mưu|có|đề ra|giao|số hóa|công bố|phê duyệt|phát hành|tiếp nhận|đăng ký|nộp|cấp|ký)\S+(?:\s\S+){0,2}(?:\s(?:toàn bộ|tất cả|toàn thể))?|nhận được\s[^,;]*|được|trọng số|điểm chuẩn|nhân với|(?:hiện|vẫn|mới|còn)(?: còn)? (?:thấp|cao) hơn)\s*$/u;
/** A sentence that begins so tells what was or is. */
const RESULT_START =
  /^(?:[-+*(]\s*|\(\d\)\s*)?(?:hiện (?:nay|tại|toàn|có|đã|đang|cả)|tính đến|đến nay|qua (?:kiểm tra|khảo sát|rà soát|đánh giá|thống kê)|(?:các )?kết quả (?:khảo sát|đánh giá|kiểm tra|thực hiện|chấm điểm)|ở (?:lần|kỳ)|nguyên nhân|mặt bằng chung|(?:bình quân|trung bình)(?![^;]{0,60}(?:tối thiểu|ít nhất|không dưới|phấn đấu|tối đa|không quá))|thực trạng|thời gian qua|trong (?:năm|thời gian) qua|(?:giai đoạn|thời gian|năm) vừa qua|(?:đến|tại) thời điểm|nhờ|theo (?:kết quả|số liệu|báo cáo|thống kê|đánh giá)|số liệu|cuộc khảo sát|theo (?:tiêu chuẩn|quy chuẩn|định mức|quy định (?:tại|của)))(?![A-Za-zÀ-ỹ])/u;
const LAST_TIME =
  /(?:kỳ (?:đánh giá |khảo sát )?trước|lần (?:khảo sát |đánh giá )?gần nhất|năm trước|năm ngoái)/u;
const CONTRAST = /(?<![A-Za-zÀ-ỹ])(?:nhưng|song(?! song)|phấn đấu)\s/u;
/** "Mức độ hài lòng cao hơn năm trước, đạt …": the year before is but compared with. */
const COMPARISON = /(?:so với|(?:cao|thấp) hơn|bằng|vượt)[^,;]*/gu;
const PAST_YEARS = /(?:giai đoạn\s+20\d\d\s*-\s*|nhiệm kỳ\s+20\d\d\s*-\s*)(20\d\d)/gu;
const YEAR_AT_START =
  /^(?:[-+*]\s*)?(?:(?:kết quả|tình hình|thực trạng|đánh giá)(?:\s(?:thực hiện|đạt được|triển khai))*\s)?(?:trong |đến hết |hết |của |cuối )?năm (20\d\d)(?!\s*-)/u;
/** Somebody has told of it: a ministry published, a chairman blamed. */
const REPORTED =
  /(?<![A-Za-zÀ-ỹ])(?:vừa công bố|đã công bố|phê bình|nhắc nhở|được (?:xác định|tính) (?:bằng|theo|là)|số người được hỏi)(?![A-Za-zÀ-ỹ])/u;
/** "vượt 0,4% so với yêu cầu": how far a result is from what was asked. */
const AHEAD = /(?:vượt|thấp hơn|cao hơn|tăng|(?<!cắt )giảm)\s*$/u;
/** "giảm một nửa so với quy định" is a cut that is aimed at. */
const CUT_FROM_RULE = /giảm [^;]*so với quy định/u;
const BEYOND =
  /^\s*(?:điểm phần trăm\s*)?so với (?:yêu cầu|kế hoạch|mục tiêu|chỉ tiêu|bình quân|quy định)/u;
const OF_A_YEAR =
  /(?:(?:thực hiện|kết quả|số liệu|ước)\s(?:của\s|thực hiện\s)?năm (20\d\d)[^,;]*|\((?:năm )?(20\d\d)\s*(?:là|đạt|:)[^,;()]*)$/u;
/** "62% hộ đã có người biết …" tells what is. */
const ALREADY = /^\s(?:[A-Za-zÀ-ỹ]+\s){1,4}đã có\s/u;
/** "100% hồ sơ năm 2025 đã được chỉnh lý". */
const DONE_OF_YEAR = /^[^,;]*năm (20\d\d) (?:đã|đều đã)\s/u;
const WISHED_BY_OTHERS =
  /(?:^|[\s,])(?:đề nghị (?:bộ|chính phủ|trung ương|quốc hội|thủ tướng)|(?:hiệp hội|doanh nghiệp|người dân|cử tri)[^,;]{0,40}?(?:kiến nghị|đề nghị|mong muốn))(?![A-Za-zÀ-ỹ])[^;]*$/u;
const STRONG_PROMISE =
  /(?<![A-Za-zÀ-ỹ])(?:phấn đấu|bảo đảm|đảm bảo|mục tiêu|chỉ tiêu|hoàn thành|duy trì)(?![A-Za-zÀ-ỹ])/u;
const PROMISED = /(?<![A-Za-zÀ-ỹ])(?:phấn đấu|bảo đảm|đảm bảo|mục tiêu)(?![A-Za-zÀ-ỹ])/u;
const TOLD = /(?<![A-Za-zÀ-ỹ])(?:đã|từng|còn thấp|mới chỉ)(?![A-Za-zÀ-ỹ])/u;
const IF_BEFORE =
  /(?:^|[\s,])(?:nếu(?! có| phát sinh| đủ)|chỉ (?:tiến hành|thực hiện) khi|khi có|(?:đơn vị|cơ quan|phòng|xã|cá nhân) nào|bị (?:trừ|mất))\s[^;]{0,60}$|(?<!không )(?<![A-Za-zÀ-ỹ])để\s(?:trên\s|từ\s)?$/u;
/** "Những đơn vị có tỷ lệ dưới 90%", "doanh nghiệp có trên 50% vốn": who is meant, not what is aimed at. */
const WHOSE =
  /(?:những|các|đơn vị|cơ quan|địa phương|chủ đầu tư|doanh nghiệp|công chức|hoặc)\s(?:[^,;]{0,40}?\s)?có(?:\s(?:tỷ lệ|chỉ số|mức|vốn|số vốn)[^,;]*)?\s(?:dưới|trên|từ)\s*$/u;
const CONSEQUENCE =
  /(?:\sthì\s|phải giải trình|phải kiểm điểm|không được (?:xem xét|xét)|bị (?:phê bình|xử lý trách nhiệm|xem xét)|xếp loại không)/u;
const SOMEBODY_ELSES =
  /(?:^|[\s,])(?:(?:kế hoạch|nghị quyết|quyết định|chương trình|kết luận)\s(?!này)[^,;]{2,110}?(?:yêu cầu|đặt ra|đề ra|xác định|quy định)|(?:tỉnh|thành phố|trung ương|chính phủ|bộ)\s(?:đặt chỉ tiêu|đặt mục tiêu|đặt ra|từng yêu cầu|quy định)|(?:trung ương|chính phủ)\syêu cầu[^;]*|(?:tỉnh|thành phố|bộ)\syêu cầu|(?:chỉ tiêu|mục tiêu|mặt bằng|bình quân) chung (?:của|toàn) (?:tỉnh|thành phố|cả nước)(?:\slà)?)(?![A-Za-zÀ-ỹ])[^,;]*$/u;
const MONEY_BEFORE =
  /(?:^[\s\-+*]*(?:mức )?(?:phí|lệ phí|học phí|thuế)\s[^;]*(?:miễn|giảm)|kinh phí[^;]*(?:bảo đảm|đảm bảo|cấp|là)|tạm ứng|mức thu[^,;]*|lãi suất(?: từ)?|trích(?: bằng)?|nguồn (?:thu|xã hội hóa)[^,;]*|phạt|sai số[^,;]*)\s*$/u;
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
  if (
    (RESULT_BEFORE.test(before) && !PROMISED.test(clause)) ||
    REPORTED.test(before) ||
    (ALREADY.test(after) && !STRONG_PROMISE.test(clause)) ||
    (AHEAD.test(before) && BEYOND.test(after) && !CUT_FROM_RULE.test(words))
  ) {
    return true;
  }
  if (RESULT_START.test(words) && !CONTRAST.test(before)) return true;
  const end = after.search(/[,;]/u);
  const own = `${clause}%${end < 0 ? after : after.slice(0, end)}`;
  const tellsOfLastTime = LAST_TIME.test(own) && LAST_TIME.test(own.replace(COMPARISON, ""));
  if (tellsOfLastTime && !CONTRAST.test(before)) return true;
  if (planYear === undefined || !words.includes("20")) return false;
  const done = Number(DONE_OF_YEAR.exec(after)?.[1]);
  if (done < planYear) return true;
  const [, ofYear, inBrackets] = OF_A_YEAR.exec(clause) ?? [];
  const year = YEAR_AT_START.exec(words)?.[1] ?? ofYear ?? inBrackets;
  if (year !== undefined && Number(year) < planYear && !CONTRAST.test(before)) return true;
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

/** Results are counted to a tenth or a hundredth; who promises such a figure says so. */
function isPreciseResult(words: string, { start, end, comparator, value }: Quantity): boolean {
  if (comparator !== "=" || (value * 2) % 1 === 0) return false;
  const isFraction = /^\d+\/\d|^(?:một|hai|ba)\s/u.test(words.slice(start, end));
  return !isFraction && !STRONG_PROMISE.test(words.slice(Math.max(0, start - REACH), start));
}

function isCondition(clause: string, after: string, quantity: Quantity): boolean {
  if (IF_BEFORE.test(clause) || CONSEQUENCE.test(after)) return true;
  return quantity.comparator !== "=" && WHOSE.test(clause);
}

function isShareOfMoney(clause: string, after: string): boolean {
  return MONEY_BEFORE.test(clause) || MONEY_AFTER.test(after);
}
