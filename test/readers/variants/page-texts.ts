import type { TableVariant } from "./table-variants.js";

export const title = "PHỤ LỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026";
export const closing = "Các đơn vị báo cáo kết quả thực hiện về cơ quan thường trực.";

/** The lines between the title and the table. */
export function leadOf({ leadLines }: TableVariant): string[] {
  return Array.from({ length: leadLines }, (_, index) => `Căn cứ thứ ${index + 1} của kế hoạch;`);
}
