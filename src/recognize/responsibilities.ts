import type { Passage, Responsibility, Section } from "../plan/plan.js";
import { parseBullet, parseLabel } from "../text/labels.js";
import { splitSentences } from "../text/sentences.js";

const AGENCIES =
  "Sở|Ban|Bộ|Văn phòng|UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Thường trực|Phòng|phòng|Trung tâm|Chi cục|Cục|Vụ|Thanh tra|Công an|Bộ phận|Tổ|Đội|Trạm|Trường|Đoàn|Hội|Công đoàn|Mặt trận|Kho bạc|Bảo hiểm|Viện|Khoa|Bệnh viện|Đài|Báo|Nhà|Chi nhánh|Đảng ủy|Chi bộ|Liên đoàn|Cơ quan|Đơn vị|Thôn|Hạt|Vườn|Quỹ|Xã|Phân hiệu|Bưu điện|Viễn thông|Thư viện|Bảo tàng|Cảng vụ|Thuế|Hải quan|Điện lực|Ngân hàng|Tòa án|Quân khu|Hợp tác xã|Doanh nghiệp";
const PEOPLE =
  "[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à|Giám đốc|Phó Giám đốc|Tổng Giám đốc|Trưởng|Phó Trưởng|Thủ trưởng|[Nn]gười đứng đầu|Hiệu trưởng|Phó Hiệu trưởng|Chủ tịch|Phó Chủ tịch|Chánh|Phó Chánh|Lãnh đạo|Công chức|Cán bộ|Viên chức|Người lao động|Bí thư|Cục trưởng|Chi cục trưởng|Viện trưởng|Trạm trưởng|Tổ trưởng|Kế toán|Văn thư|Chỉ huy";
const SEVERAL =
  "(?:[Tt]ất cả |[Tt]oàn thể )?(?:[Cc]ác|[Tt]ừng|[Mm]ỗi|[Tt]oàn thể|[Nn]hững)\\s+(?!văn bản|nhiệm vụ|nội dung|mục tiêu|chỉ tiêu|hoạt động|báo cáo|số liệu|khó khăn|vấn đề|trường hợp|tuần|tháng|quý|năm|ngày|lần)[A-Za-zÀ-ỹ]+";
const NO_UNIT =
  /^(?:Trường hợp|Báo cáo|Bộ (?:tiêu chí|chỉ số|thủ tục|dữ liệu)|Tổ chức|Hội nghị|Xã hội hóa|Ban hành|Ban đầu|Đoàn kết)(?![A-Za-zÀ-ỹ])/u;
const UNIT = new RegExp(`^(?:${SEVERAL}|(?:${AGENCIES}|${PEOPLE})(?![A-Za-zÀ-ỹ]))`, "u");
/** Words before a unit that is told to do something. */
const TELLING =
  /^(?:(?:Giao cho|Giao|Đề nghị|Yêu cầu|Phân công|Đối với|Kính đề nghị|Trân trọng đề nghị)\s*:?\s+)/iu;
/** When or on what ground: "Hằng tháng, Phòng …", "Căn cứ Kế hoạch này, người đứng đầu …". */
const CIRCUMSTANCE =
  /^(?:Căn cứ|Trên cơ sở|Hằng|Hàng|Định kỳ|Trước ngày|Sau mỗi|Sau khi|Trường hợp|Mọi trường hợp|Theo chức năng|Khi)\s[^,;:.]{2,80},\s+/u;
/** What somebody is told to do; in small letters, for in names such words are capitals. */
const DUTIES = phraseSet(
  "chủ trì|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|căn cứ|trên cơ sở|theo chức năng|theo dõi|tham mưu|triển khai|hướng dẫn|đôn đốc|tổng hợp|tổ chức|lưu trữ|giám sát việc|ban hành|thực hiện|bố trí|bảo đảm|đảm bảo|cân đối|làm đầu mối|là đầu mối|rà soát|báo cáo|tuyên truyền|trực tiếp|quán triệt|vận động|phê duyệt|gửi|cử|đề xuất|tiếp nhận|duy trì|chủ động|thẩm định|cập nhật|công khai|đăng tải|nghiêm túc|cung cấp|được giao theo|phải|phối hợp|chỉ đạo|giúp|phụ trách|phân công|điều hành|rút ngắn|công bố|lồng ghép|định kỳ",
);
/** Verbs that also stand inside names, where another verb, a comma or the end follows. */
const EITHER = phraseSet(
  "xây dựng|quản lý|kiểm tra|giám sát|lập|thông tin|phát triển|sử dụng|đánh giá|tập huấn|truyền thông|hỗ trợ|điều tra|khảo sát",
);
/** Syllables of names, and of "các phòng, ban, đơn vị có liên quan trên địa bàn". */
const NAME_WORDS = phraseSet(
  "cải cách hành chính|công nghệ thông tin|công nghệ|quản lý hành chính|quản lý dự án|tiến bộ khoa học|cho|thuộc|trực thuộc|chuyên môn|nghiệp vụ|liên quan|có liên quan|địa bàn|trên địa bàn|sự nghiệp|công lập|cơ quan|đơn vị|phòng|ban|sở|ngành|đoàn thể|xã hội|chính trị|xã|phường|thôn|tổ|dân phố|khu phố|đặc khu|tỉnh|thành phố|huyện|trung tâm|trường|học|khoa|chi cục|cục|bộ phận|bộ|đồng chí|ông|bà|cá nhân|công chức|cán bộ|viên chức|người lao động|người đứng đầu|đứng đầu|thành viên|thủ trưởng|trưởng|phó|lãnh đạo|của|các|nhân dân|phục vụ|hành chính công|hành chính|một cửa|hiện đại|tài chính|kế toán|văn thư|khác|nêu trên|chức năng|tham gia|doanh nghiệp|viễn thông|khu công nghiệp|khu kinh tế|khu vực|cộng đồng|thanh niên|phụ nữ|nông dân|hội|đội|trạm|chi nhánh|hạt|kiểm lâm|bảo vệ|rừng|liên xã|cảng vụ|vụ|viện|bệnh viện|công tác|dự án|hạ tầng|kỹ thuật|điều hành thông minh|thông minh|hoạt động|chuyên viên|đảng viên|đoàn viên|hội viên|giáo viên|đại diện|thường trực|dân tộc|tôn giáo|đất đai|môi trường|y tế|văn hóa|văn hoá|giáo dục|kinh tế|kế hoạch|đầu tư|nội chính|công nghệ số|giúp việc|chỉ huy|cấp|cấp xã|cấp tỉnh|trong|tại|toàn|kiểm toán|nội bộ|tư pháp|hộ tịch|địa chính|bản|ấp|tương đương|nhà nước|phường, đặc khu|nhiệm vụ|phụ lục|chủ trì nhiệm vụ|được kiểm tra|ủy ban|uỷ ban|đảng ủy|hợp tác xã|mầm non|tiểu học|lao động|việc làm|thủ tục|dịch vụ|vận tải|địa phương|nông thôn|đô thị|thi đua|khen thưởng|pháp chế|tiếp công dân|phương tiện|chi bộ|phận|hát|văn thư, lưu trữ",
);
/** Words of a name only before what follows here. */
const NAME_WORD_BEFORE =
  /^(?:và(?= \p{Lu}| các| cơ quan| đơn vị| UBND)|được (?:giao|phân công)(?= chủ trì))(?![A-Za-zÀ-ỹ])/u;
/** Heads of one syllable, which no small syllable follows as part of the same word. */
const SHORT_HEADS =
  /^(?:Sở|Ban|Bộ|Cục|Vụ|Phòng|Tổ|Đội|Trạm|Khoa|Viện|Hạt|Hội|Đoàn|Trường|Đài|Báo|Nhà|Quỹ|Xã|Thôn|Trưởng|Phó|Chánh|\p{Lu}{2,})$/u;
const VERB_SYLLABLES = phraseSet(
  "lưu|mở|ra|họp|bán|ký|trả|đưa|lập|gửi|cử|viết|in|ghi|nhập|quay|phát|tăng|mua|làm|coi|sao|biên|soạn|chi|đăng|trình|giao|bổ|hoàn|lắp|tự|đẩy|nâng|xem|xử|giải|cắt|chuẩn|kết|thu|tiếp|thông|cung|chấp|chấm|niêm|nộp|đề|đánh|đào|đồng|kiện|phải|có|được|là|đã|do|để",
);
/** A sentence that goes on so tells what was or is, and gives nobody a duty. */
const NO_DUTIES = phraseSet(
  "phối hợp|và|đã|do|không|để|được|là|còn|tiếp tục được|như|gồm|nêu|có thể|đang|khi|vì",
);
/** A piece that says where a text goes or what happened gives nobody a duty. */
const MAX_UNIT = 160;
/** The longest phrases of the lists have five words. */
const MAX_WORDS = 5;
const MAX_WORD = 20;

/**
 * Who is given what in the sections on implementation, in order: units that a heading names, and
 * those that a sentence tells to do something. Who only coordinates is not listed.
 * @param sectionAt the section at a path, or the nearest around it
 */
export function readResponsibilities(
  body: readonly Passage[],
  sectionAt: (path: string | null) => Section | undefined,
): Responsibility[] {
  return body.flatMap((passage, index) => {
    const section = sectionAt(passage.section);
    if (section?.kind !== "implementation") return [];
    const isHeading = section.path === passage.section && isTitleOf(passage.text, section);
    if (!isHeading || section.parent === null) return sentenceUnits(passage);
    const found = headingUnits(passage, section, textBelow(body, index + 1, section.path));
    return found.length > 0 ? found : sentenceUnits(passage);
  });
}

/** What stands below a heading, its paragraphs joined by "; " without their bullets. */
function textBelow(body: readonly Passage[], from: number, path: string): string | null {
  const texts: string[] = [];
  for (let at = from; at < body.length; at += 1) {
    const { section = null, text = "" } = body[at] ?? {};
    if (section === null || !isWithin(section, path)) break;
    const words = text.slice(leadLength(text)).replace(/[;.]\s*$/u, "");
    if (!words.startsWith("Trên đây là")) texts.push(words);
  }
  return texts.join("; ") || null;
}

function isWithin(section: string, path: string): boolean {
  return section === path || section.startsWith(`${path}.`);
}

/** Whether the paragraph is the heading itself and no sentence that begins with the same name. */
function isTitleOf(text: string, { title }: Section): boolean {
  const rest = text.slice(leadLength(text));
  return rest.startsWith(title) && /^\s*[:.]?\s*$/u.test(rest.slice(title.length));
}

/** "1. Văn phòng Sở" above what it has to do; "Phòng Kinh tế, Phòng Văn hóa" are two. */
function headingUnits(passage: Passage, { title }: Section, duty: string | null): Responsibility[] {
  const name = title.replace(TELLING, "").trim();
  if (!UNIT.test(name) || NO_UNIT.test(name) || /[.;]/u.test(name)) return [];
  const at = Math.max(0, passage.text.indexOf(name));
  return name.split(/,\s(?=(?:Phòng|Sở|Ban|Trung tâm|Chi cục|Văn phòng)\s\p{Lu})/u).map((unit) => ({
    unit,
    duty,
    location: passage.locate(at + name.indexOf(unit)),
  }));
}

function sentenceUnits(passage: Passage): Responsibility[] {
  if (/^Trên đây là\s/u.test(passage.text)) return [];
  return splitSentences(passage.text).flatMap((sentence) => {
    let offset = sentence.start;
    return sentence.text.split(/(?<=;)\s+/u).flatMap((piece) => {
      const start = offset;
      offset += piece.length + 1;
      return unitOf(passage, piece, start);
    });
  });
}

function unitOf(passage: Passage, piece: string, start: number): Responsibility[] {
  const lead = leadLength(piece);
  const circumstance = CIRCUMSTANCE.exec(piece.slice(lead))?.[0].length ?? 0;
  const telling = TELLING.exec(piece.slice(lead + circumstance))?.[0].length ?? 0;
  const from = lead + circumstance + telling;
  const words = piece.slice(from);
  if (!UNIT.test(words) || NO_UNIT.test(words)) return [];
  const length = nameLength(words);
  const unit = words.slice(0, length).replace(/[\s,:–-]+$/u, "");
  const duty = words
    .slice(length)
    .replace(/^[\s,:–-]+/u, "")
    .replace(/[;.]\s*$/u, "");
  if (unit === "" || unit.length > MAX_UNIT || duty === "" || phraseLength(duty, NO_DUTIES) > 0)
    return [];
  return [{ unit, duty, location: passage.locate(start + from) }];
}

/** Where the name at the start ends: word by word, up to the first that is of no name. */
function nameLength(words: string): number {
  const colon = words.slice(0, MAX_UNIT).indexOf(":");
  if (colon > 0 && !/[.;]/u.test(words.slice(0, colon))) return colon;
  let end = 0;
  for (;;) {
    const rest = words.slice(end);
    const joint = /^(?:\s*,\s+|\s+[-–]\s+|\s*\/\s*|\s*)/u.exec(rest)?.[0] ?? "";
    const next = rest.slice(joint.length);
    const step = nextLength(next, words.slice(0, end), joint);
    if (step === 0) return end;
    end += joint.length + step;
  }
}

/** Letters of the next words that belong to the name before them, 0 where it ends. */
function nextLength(next: string, name: string, joint: string): number {
  const bracket = /^\([A-Za-zÀ-ỹ\s]{1,20}\)/u.exec(next)?.[0];
  if (bracket !== undefined) return bracket.length;
  const word = /^[A-Za-zÀ-ỹ\d/]+/u.exec(next)?.[0] ?? "";
  if (word === "") return 0;
  const known = Math.max(
    phraseLength(next, NAME_WORDS),
    NAME_WORD_BEFORE.exec(next)?.[0].length ?? 0,
  );
  if (name === "") return Math.max(known, word.length);
  if (/^\p{Lu}/u.test(word)) return joint.includes(",") && TELLING.test(next) ? 0 : word.length;
  const last = /[A-Za-zÀ-ỹ\d/]+$/u.exec(name)?.[0] ?? "";
  const pair = `${last} ${word}`;
  if (joint === " " && /^(?:Tổ (?:chức|quốc)|Bộ phận|Nhà (?:hát|máy|khách)|Chỉ đạo)$/u.test(pair)) {
    return word.length;
  }
  if (phraseLength(next, DUTIES) > known) return 0;
  const either = phraseLength(next, EITHER);
  if (either > known) {
    const behind = next.slice(either).trimStart();
    const endsHere = behind === "" || /^[:,;]/u.test(behind) || phraseLength(behind, DUTIES) > 0;
    return endsHere ? either : 0;
  }
  if (known > 0) return known;
  const isCompound = joint === " " && /^\p{Lu}\p{Ll}*$/u.test(last) && !SHORT_HEADS.test(last);
  return isCompound && phraseLength(next, VERB_SYLLABLES) === 0 ? word.length : 0;
}

function leadLength(piece: string): number {
  const blank = /^\s*/u.exec(piece)?.[0].length ?? 0;
  const rest = piece.slice(blank);
  return blank + (parseBullet(rest)?.end ?? parseLabel(rest)?.end ?? 0);
}

/** The longest phrase of the set that the words begin with, in letters; 0 for none. */
function phraseLength(words: string, phrases: ReadonlySet<string>): number {
  let length = 0;
  for (let end = 0, count = 0; count < MAX_WORDS && end < words.length; count += 1) {
    const next = /^\s?[A-Za-zÀ-ỹ]+/u.exec(words.slice(end, end + MAX_WORD))?.[0];
    if (next === undefined) break;
    end += next.length;
    if (phrases.has(words.slice(0, end))) length = end;
  }
  return length;
}

function phraseSet(phrases: string): ReadonlySet<string> {
  return new Set(phrases.split("|"));
}
