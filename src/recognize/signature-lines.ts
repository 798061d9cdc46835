import { fold, isUpperCase } from "../text/fold.js";

/** How one signs for another: thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền. */
const CAPACITIES = "TM|KT|TL|TUQ|Q";
const OFFICES =
  "GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|CỤC TRƯỞNG|CHÁNH THANH TRA|HIỆU TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG PHÒNG|TỔNG GIÁM ĐỐC|VIỆN TRƯỞNG|CHI CỤC TRƯỞNG";
const CAPACITY = new RegExp(`^(?:${CAPACITIES})\\.\\s*\\p{Lu}`, "u");
const OFFICE = new RegExp(`^(?:Q\\.\\s*)?(?:PHÓ\\s+)?(?:${OFFICES})`, "u");
/** Where a second line of a signature begins when both stand in one paragraph. */
const NEXT_LINE = new RegExp(
  `(?<!(?:${CAPACITIES})\\.|PHÓ|QUYỀN|TỔNG|CHI)\\s(?=(?:KT|TL|TUQ|Q)\\.\\s|(?:PHÓ |QUYỀN )?(?:${OFFICES})$)`,
  "u",
);

/** Whether the line of a signature names a capacity or an office. */
export function isSignatureLine(text: string): boolean {
  return isCapacityLine(text) || (OFFICE.test(text) && isUpperCase(text));
}

/** "TM. ỦY BAN NHÂN DÂN", "KT. GIÁM ĐỐC". */
export function isCapacityLine(text: string): boolean {
  return CAPACITY.test(text);
}

/** The lines of a signature that stand in one paragraph. */
export function signatureLines(text: string): string[] {
  return text.split(NEXT_LINE).map((line) => line.trim());
}

export function isRecipientsLine(text: string): boolean {
  return /^noi nhan\s*(?::|$)/.test(fold(text.slice(0, 20)));
}
