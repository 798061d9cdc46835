import { group, type RowSource, type TableSource } from "../table-source.js";

const FIELDS = ["Hộ tịch", "Chứng thực", "Đất đai", "Môi trường", "Lao động", "Văn hóa", "Y tế"];
const PROCEDURES = [
  "Đăng ký lại",
  "Cấp bản sao",
  "Xác nhận thông tin",
  "Điều chỉnh",
  "Gia hạn",
  "Thu hồi",
  "Cấp đổi",
  "Báo cáo định kỳ",
  "Công bố",
];

/** Sixty rows of one line each, over several pages. */
export const shortRows: TableSource = {
  widths: [14, 60, 34, 30, 40],
  headerRows: 1,
  centred: [0, 3],
  rows: [
    ["STT", "Tên thủ tục", "Lĩnh vực", "Cắt giảm", "Ghi chú"],
    ...FIELDS.flatMap((field, index) => [
      group("ABCDEGH".charAt(index), `Nhóm thủ tục ${field.toLowerCase()}`, 5),
      ...PROCEDURES.map((procedure, at): RowSource => {
        const count = index * PROCEDURES.length + at + 1;
        return [
          String(count),
          `${procedure} ${field.toLowerCase()}`,
          field,
          `${(count * 7) % 50} ngày`,
          count % 3 === 0 ? "Đã trình" : "",
        ];
      }),
    ]),
  ],
};
