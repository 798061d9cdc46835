import { type TableSource, wide } from "../table-source.js";

/** Cells merged over rows and columns at once, and a summary at the foot. */
export const blockMerges: TableSource = {
  widths: [30, 30, 50, 30, 36],
  headerRows: 2,
  centred: [3],
  rows: [
    [wide(2, "Nhóm tiêu chí"), "Nội dung đánh giá", "Điểm tối đa", "Tài liệu kiểm chứng"],
    [null, "(đạt mức)", null, null],
    [
      wide(2, "Công khai, minh bạch"),
      "Công khai thủ tục, phí, lệ phí, thời hạn giải quyết tại nơi tiếp nhận",
      "5",
      "Ảnh chụp; biên bản của Đoàn kiểm tra",
    ],
    [null, "Công khai tiến độ giải quyết hồ sơ trên Cổng Dịch vụ công Quốc gia", "5", null],
    [null, "Công khai kết quả xử lý phản ánh, kiến nghị", "3,5", "Báo cáo số 99/BC-VP"],
    [
      "Tiến độ",
      "Đúng hạn",
      "Tỷ lệ hồ sơ giải quyết đúng hạn từ 99% trở lên",
      "10",
      "Dữ liệu trích xuất từ Hệ thống, có ký số của Trung tâm Phục vụ hành chính công",
    ],
    [null, "Trước hạn", "Từ 50% trở lên", "2", null],
    [null, null, "Từ 30% đến dưới 50%", "1", null],
    [null, "Quá hạn", "Có văn bản xin lỗi và hẹn lại, không quá 01 lần", "2", "Văn bản xin lỗi"],
    [
      "Số hóa",
      "Thành phần hồ sơ",
      "Tỷ lệ số hóa thành phần hồ sơ khi tiếp nhận theo Nghị định số 118/2025/NĐ-CP về thực hiện thủ tục hành chính theo cơ chế một cửa",
      "8",
      "Ủy ban nhân dân cấp xã tự chấm",
    ],
    [null, "Kết quả", "Trả kết quả điện tử", "7", "Dữ liệu trích xuất từ Hệ thống"],
    [wide(3, "Tổng điểm"), "43,5", ""],
  ],
};
