import type { ReformArea, SectionKind } from "../plan/plan.js";
import { fold } from "../text/fold.js";

/**
 * Names that plans give to the reform areas, folded; the older names of Nghị quyết 76/NQ-CP and of
 * the programmes before it are among them.
 */
const AREA_NAMES: readonly (readonly [ReformArea, RegExp])[] = [
  ["sipas", /\bsipas\b|chi so hai long|muc do hai long/],
  [
    "business-environment",
    /moi truong (?:dau tu,? )?kinh doanh|moi truong dau tu|nang luc canh tranh/,
  ],
  ["institutions", /cai cach the che|hoan thien the che|xay dung the che|^(?:cong tac )?the che\b/],
  ["procedures", /thu tuc hanh chinh|\btthc\b/],
  ["apparatus", /to chuc bo may|bo may (?:hanh chinh|nha nuoc|to chuc)|^(?:cai cach )?bo may\b/],
  [
    "civil-service",
    /che do cong vu|cong vu, cong chuc|cai cach cong vu|\bdoi ngu (?:can bo|cong chuc|vien chuc|cb)/,
  ],
  ["public-finance", /tai chinh cong/],
  [
    "digital-government",
    /(?:chinh quyen|chinh phu) (?:dien tu|so)|hien dai hoa (?:nen )?hanh chinh|chuyen doi so|xay dung cqdt/,
  ],
  [
    "steering",
    /chi dao,? (?:va )?dieu hanh|chi dao,? (?:va )?to chuc thuc hien cai cach|^tuyen truyen, quan triet, cu the hoa/,
  ],
];

const KIND_NAMES: readonly (readonly [SectionKind, RegExp])[] = [
  [
    "implementation",
    /to chuc thuc hien|to chuc trien khai|phan cong (?:nhiem vu|thuc hien|trach nhiem)|trach nhiem thuc hien/,
  ],
  [
    "purpose",
    /muc dich|^(?:cac )?yeu cau|quan diem|su can thiet|can cu (?:xay dung|ban hanh|phap ly)/,
  ],
  ["budget", /kinh phi|ngan sach thuc hien|nguon luc thuc hien|nguon von thuc hien/],
  ["goals", /muc tieu|chi tieu/],
  ["tasks", /nhiem vu|giai phap|noi dung/],
  ["appendix", /^(?:phu luc|bieu mau|phu bieu)\b/],
];
/** A title that is nothing but the name of an area, whatever sign ends it. */
const PLAIN_AREA =
  /^(?:ve )?(?:cong tac )?(?:cai cach [a-z ,]{4,60}|chi dao,? (?:va )?dieu hanh[a-z ]{0,40}|hien dai hoa (?:nen )?hanh chinh[a-z ]{0,20}|(?:chinh quyen|chinh phu) (?:dien tu|so)[a-z ,]{0,40}|chuyen doi so|xay dung(?:,| va)? (?:va )?(?:phat trien )?(?:chinh quyen|chinh phu) [a-z ,]{2,50})$/;
/** A longer title that mentions an area tells of something else. */
const MAX_AREA_TITLE = 160;

/** The reform area that a heading names, the first where it names two. */
export function areaOfTitle(title: string): ReformArea | null {
  const folded = fold(title);
  if (folded.length > MAX_AREA_TITLE) return null;
  const hits = AREA_NAMES.flatMap(([area, name]) => {
    const at = folded.search(name);
    return at < 0 ? [] : [{ area, at }];
  });
  return hits.sort((a, b) => a.at - b.at)[0]?.area ?? null;
}

/** What a heading announces, `null` when its words do not say. */
export function kindOfTitle(title: string): SectionKind | null {
  const folded = fold(title);
  return KIND_NAMES.find(([, name]) => name.test(folded))?.[0] ?? null;
}

/** Whether one section holds goals and tasks together ("MỤC TIÊU, NHIỆM VỤ"). */
export function holdsGoalsAndTasks(title: string): boolean {
  const folded = fold(title);
  return /muc tieu|chi tieu/.test(folded) && /nhiem vu|giai phap/.test(folded);
}

/** Whether a title is the bare name of a reform area ("Cải cách tổ chức bộ máy"). */
export function isPlainAreaName(title: string): boolean {
  return PLAIN_AREA.test(fold(title)) && areaOfTitle(title) !== null;
}
