import { type RowSource, type TableSource, wide } from "../table-source.js";

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** Twelve narrow columns, mostly blank, beside long tasks. */
export const months: TableSource = {
  widths: [10, 70, 40, ...MONTHS.map(() => 8)],
  headerRows: 2,
  centred: [0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
  rows: [
    ["Số TT", "Công việc", "Người thực hiện", wide(12, "Tháng")],
    [null, null, null, ...MONTHS],
    task(
      "1",
      "Họp Ban Chỉ đạo cải cách hành chính của huyện đảo",
      "Ông Trịnh Bá Lộc",
      [3, 6, 9, 12],
    ),
    task(
      "2",
      "Tập huấn nghiệp vụ một cửa cho công chức Trung tâm Phục vụ hành chính công đặc khu và cán bộ, chiến sĩ đồn biên phòng tham gia tiếp nhận hồ sơ",
      "Bà Ngô Thu Hiền, Ông Phan Sào",
      [4],
    ),
    task("3", "Kiểm tra chéo giữa các phòng", "Tổ kiểm tra theo Quyết định số 58/QĐ-UBND", [5, 10]),
    task("3.1", "Phòng Kinh tế, Hạ tầng và Đô thị", "Thành viên Tổ", [5]),
    task("3.2", "Phòng Văn hóa - Xã hội", "Thành viên Tổ", [10]),
    task(
      "4",
      "Đăng tin trên Trang thông tin điện tử đặc khu; phát thanh bằng hệ thống truyền thanh thông minh ở các thôn",
      "Bà Ngô Thu Hiền",
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ),
    task("5", "Khảo sát ngư dân về thủ tục đăng ký tàu cá", "", [7, 8]),
    task("6", "Rà soát, bổ sung quy trình nội bộ", "Văn phòng", [2]),
    task("7", "Tổng kết, đánh giá, xếp loại", "Ông Trịnh Bá Lộc", [12]),
  ],
};

function task(label: string, work: string, who: string, when: readonly number[]): RowSource {
  return [label, work, who, ...MONTHS.map((month) => (when.includes(Number(month)) ? "x" : ""))];
}
