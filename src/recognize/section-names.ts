import type { ReformArea, SectionKind } from "../plan/plan.js";
import { fold } from "../text/fold.js";
import { isOneSlip } from "../text/one-slip.js";

/**
 * Names that plans give to the reform areas, folded; the older names of Nghị quyết 76/NQ-CP and of
 * the programmes before it are among them.
 */
const AREA_NAMES: readonly (readonly [ReformArea, RegExp])[] = [
  ["sipas", /\bsipas\b|chi so hai long|muc do hai long/],
  [
    "business-environment",
    /moi truong (?:dau tu,? (?:va )?)?kinh doanh|moi truong dau tu|nang luc canh tranh|\bpci\b/,
  ],
  [
    "institutions",
    /cai cach the che|hoan thien the che|xay dung the che|xay dung(?:,| va) hoan thien (?:the che|he thong the che)|^(?:ve )?(?:cong tac )?the che\b/,
  ],
  ["procedures", /thu tuc hanh chinh|\btthc\b/],
  [
    "apparatus",
    /to chuc bo may|bo may (?:hanh chinh|nha nuoc|to chuc)|^(?:ve )?(?:cai cach )?bo may\b|cai cach to chuc hanh chinh/,
  ],
  [
    "civil-service",
    /che do cong vu|cong vu, cong chuc|cai cach cong vu|\bdoi ngu (?:can bo|cong chuc|vien chuc|cb|ccvc)|chat luong (?:can bo|cong chuc|vien chuc|cbcc|ccvc|nguon nhan luc)/,
  ],
  ["public-finance", /tai chinh cong|cai cach tai chinh|co che tai chinh/],
  [
    "digital-government",
    /(?:chinh quyen|chinh phu) (?:dien tu|so)|(?:chinh quyen|chinh phu),? (?:nen )?kinh te so|hien dai hoa (?:nen )?hanh chinh|nen hanh chinh (?:dien tu|so)|chuyen doi so|\b(?:cqdt|cqs|cpdt)\b|ung dung (?:cong nghe thong tin|cntt)/,
  ],
  [
    "steering",
    /chi dao,? (?:va )?dieu hanh|(?:cong tac|tang cuong) (?:lanh dao, )?chi dao\b|lanh dao, chi dao|quan ly, dieu hanh|chi dao,? (?:va )?to chuc thuc hien cai cach|^tuyen truyen, quan triet, cu the hoa/,
  ],
];

/** The first name in a title, in the group of its area. */
const ANY_AREA = new RegExp(AREA_NAMES.map(([, name]) => `(${name.source})`).join("|"));

/** Names as most plans print them, without blanks and commas, to know them by when a letter is wrong. */
const USUAL_NAMES: readonly (readonly [ReformArea, string])[] = [
  ["steering", "congtacchidaodieuhanh"],
  ["steering", "chidaodieuhanh"],
  ["institutions", "caicachtheche"],
  ["procedures", "caicachthutuchanhchinh"],
  ["apparatus", "caicachtochucbomay"],
  ["civil-service", "caicachchedocongvu"],
  ["public-finance", "caicachtaichinhcong"],
  ["digital-government", "hiendaihoahanhchinh"],
  ["digital-government", "hiendaihoanenhanhchinh"],
  ["digital-government", "xaydungchinhquyendientu"],
  ["digital-government", "xaydungchinhquyenso"],
  ["digital-government", "xaydungvaphattrienchinhquyendientu"],
  ["business-environment", "caithienmoitruongdautukinhdoanh"],
];

/** What looks back on a past year; its areas and tasks are none of the plan's own. */
const REVIEW =
  /^(?:(?:danh gia|khai quat|tom tat|mot so|nhung|ve) )*(?:(?:tinh hinh|ket qua|thuc trang|ton tai|han che|nguyen nhan|uu diem|dac diem|boi canh)\b|(?:danh gia|tong ket|kiem diem)\b)/;
const KIND_NAMES: readonly (readonly [SectionKind, RegExp])[] = [
  [
    "implementation",
    /to chuc thuc hien|to chuc trien khai|phan cong (?:nhiem vu|thuc hien|trach nhiem)|trach nhiem thuc hien/,
  ],
  ["purpose", /muc dich|^(?:cac )?yeu cau|quan diem|su can thiet/],
  [
    "budget",
    /kinh phi|ngan sach thuc hien|nguon luc (?:thuc hien|bao dam|dam bao)|nguon von thuc hien/,
  ],
  ["goals", /muc tieu|chi tieu/],
  ["tasks", /nhiem vu|giai phap|noi dung/],
  ["appendix", /^(?:phu luc|bieu mau|phu bieu)\b/],
];

/** A title that is nothing but the name of an area, whatever sign ends it. */
const PLAIN_AREA =
  /^(?:ve )?(?:cong tac )?(?:(?:cai cach|cc) [a-z ,]{4,60}|(?:the che|thu tuc hanh chinh|tthc|to chuc bo may|che do cong vu|tai chinh cong)(?: hanh chinh| nha nuoc|, cong chuc)*|(?:(?:quan ly|lanh dao), )?chi dao,? (?:va )?dieu hanh[a-z ]{0,40}|hien dai hoa (?:nen )?hanh chinh[a-z ]{0,20}|(?:chinh quyen|chinh phu) (?:dien tu|so)[a-z ,]{0,40}|chuyen doi so|xay dung(?:,| va)? (?:va )?(?:phat trien )?(?:chinh quyen|chinh phu|cq) ?[a-z ,]{2,50}|(?:xay dung(?:,| va)? )?nang cao chat luong doi ngu (?:can bo|cong chuc|vien chuc|cb|ccvc)[a-z, ]{0,40}|cai thien moi truong (?:dau tu|kinh doanh)[a-z, ]{0,60})$/;
/** What a sentence asks of somebody. */
const DEMAND = /\s(?:phai|la|chiu trach nhiem|co trach nhiem|chu tri, phoi hop)\s/;
/** What a sentence says of an area. */
const STATEMENT = /\s(?:duoc|gan voi)\s/;
/** The words that names of parts are made of: "Mục tiêu cụ thể", "CÁC NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU". */
const PART_NAME =
  /^(?:(?:muc dich|yeu cau|muc tieu|chi tieu|nhiem vu|giai phap|noi dung|quan diem|kinh phi|nguon|nguon luc|to chuc|trien khai|thuc hien|ke hoach|chung|tong quat|cu the|chu yeu|trong tam|trong nam|nam 20\d\d|cai cach hanh chinh|cchc|cac|mot so|nhung|bao dam|dam bao|va|ve)(?: ?[,;-] ?| |$))+$/;
/** A longer title that mentions an area tells of something else. */
const MAX_AREA_TITLE = 160;
const MAX_PART_NAME = 90;

/** What the words of a title name. */
export interface TitleNames {
  /** As `areaOfTitle` and `kindOfTitle` tell. */
  readonly area: ReformArea | null;
  readonly kind: SectionKind | null;
  /** As `isPlainAreaName` and `isPartName` tell. */
  readonly isPlainArea: boolean;
  readonly isPart: boolean;
}

/** All that a title names, its words folded once. */
export function readTitle(title: string): TitleNames {
  const folded = fold(title);
  const area = areaIn(folded);
  const kind = kindIn(folded);
  return {
    area,
    kind,
    isPlainArea: area !== null && isPlainArea(folded),
    isPart: kind !== null && title.length <= MAX_PART_NAME && PART_NAME.test(folded),
  };
}

/** The reform area that a heading names, the first where it names two. */
export function areaOfTitle(title: string): ReformArea | null {
  return areaIn(fold(title));
}

function areaIn(folded: string): ReformArea | null {
  if (folded.length > MAX_AREA_TITLE) return null;
  const named = ANY_AREA.exec(folded)?.slice(1) ?? [];
  const [area] = AREA_NAMES[named.findIndex((name) => name !== undefined)] ?? [];
  return area ?? areaOfSlip(folded);
}

/** The area whose usual name begins the title with one letter wrong ("Cải cách thủ tụch …"). */
function areaOfSlip(folded: string): ReformArea | null {
  const letters = folded.replace(/^ve /, "").replace(/[ ,]/g, "");
  const slipped = USUAL_NAMES.find(([, name]) =>
    [0, 1, -1].some((more) => isOneSlip(name, letters.slice(0, name.length + more))),
  );
  return slipped?.[0] ?? null;
}

/**
 * What a heading announces, `null` when its words do not say; "other" where it looks back ("Kết quả
 * thực hiện năm 2025", "Tồn tại, hạn chế").
 */
export function kindOfTitle(title: string): SectionKind | null {
  return kindIn(fold(title));
}

function kindIn(folded: string): SectionKind | null {
  if (REVIEW.test(folded)) return "other";
  return KIND_NAMES.find(([, name]) => name.test(folded))?.[0] ?? null;
}

/** Whether a title names goals, beside others ("QUAN ĐIỂM, MỤC TIÊU") or alone. */
export function namesGoals(title: string): boolean {
  return /muc tieu|chi tieu/.test(fold(title));
}

/** Whether one section holds goals and tasks together ("MỤC TIÊU, NHIỆM VỤ"). */
export function holdsGoalsAndTasks(title: string): boolean {
  const folded = fold(title);
  return /muc tieu|chi tieu/.test(folded) && /nhiem vu|giai phap/.test(folded);
}

/** Whether a title is the bare name of a reform area ("Cải cách tổ chức bộ máy"). */
export function isPlainAreaName(title: string): boolean {
  const folded = fold(title);
  return isPlainArea(folded) && areaIn(folded) !== null;
}

function isPlainArea(folded: string): boolean {
  const words = folded.replace(/ \([a-z]{2,8}\)/, "");
  return PLAIN_AREA.test(words) && !STATEMENT.test(words) && !DEMAND.test(words);
}

/** Whether a title is the bare name of a part ("Mục đích, yêu cầu", "Nhiệm vụ cụ thể"). */
export function isPartName(title: string): boolean {
  if (title.length > MAX_PART_NAME) return false;
  const folded = fold(title);
  return PART_NAME.test(folded) && kindIn(folded) !== null;
}

/** A unit of an agency, or an agency, by the first words of its name. */
const UNIT_NAME =
  /^(?:(?:cac|giao|de nghi) )?(?:phong|van phong|trung tam|chi cuc|ban|so|thanh tra|ubnd|uy ban|bo phan|cong an|hoi|to|doan|truong|cuc|thue|kho bac|bao|dai)\s/;

/** Whether a title names a unit and asks nothing of it ("Phòng Tổ chức cán bộ"). */
export function isUnitName(title: string): boolean {
  const folded = fold(title);
  return title.length <= MAX_PART_NAME && UNIT_NAME.test(folded) && !DEMAND.test(folded);
}

/** Whether words that could be a title ask something of somebody, as numbered sentences do. */
export function isDemand(title: string): boolean {
  return DEMAND.test(fold(title));
}
