import type { TableSource } from "../table-source.js";

/** Few rows of many paragraphs, taller than a page at their longest. */
export const longCells: TableSource = {
  widths: [8, 40, 88, 40],
  headerRows: 1,
  centred: [0],
  rows: [
    ["TT", "Nhóm nhiệm vụ", "Giải pháp", "Phân công"],
    [
      "1",
      "Cải cách chế độ công vụ",
      "a) Thực hiện nghiêm Nghị định số 170/2025/NĐ-CP về tuyển dụng, sử dụng và quản lý công chức; tuyển dụng theo vị trí việc làm, thu hút người có tài năng vào làm việc trong cơ quan nhà nước.\nb) Đánh giá công chức theo kết quả, sản phẩm công việc; lấy mức độ hài lòng của người dân làm thước đo.\nc) Siết chặt kỷ luật, kỷ cương hành chính:\n- Kiểm tra đột xuất ít nhất 04 cuộc;\n- Xử lý trách nhiệm người đứng đầu nơi để xảy ra vi phạm;\n- Công khai kết quả xử lý.\nd) Bồi dưỡng kiến thức, kỹ năng số cho công chức cấp xã theo Chương trình của\nBộ Nội vụ và\nỦy ban nhân dân tỉnh.",
      "Sở Nội vụ chủ trì, phối hợp với Sở Khoa học và Công nghệ, Trường Chính trị tỉnh và Ủy ban nhân dân các xã, phường, đặc khu.\nThanh tra tỉnh theo dõi, đôn đốc.",
    ],
    [
      "2",
      "Cải cách tài chính công",
      "Giao quyền tự chủ cho đơn vị sự nghiệp công lập theo Nghị định số 60/2021/NĐ-CP và Nghị định số 111/2025/NĐ-CP; rà soát, sửa đổi định mức kinh tế - kỹ thuật làm cơ sở đặt hàng dịch vụ công.",
      "Sở Tài chính",
    ],
    [
      "3",
      "Xây dựng, phát triển chính quyền điện tử, chính quyền số",
      "1. Hoàn thiện hạ tầng:\n- Nâng cấp Trung tâm dữ liệu của tỉnh, bảo đảm dự phòng và an toàn thông tin theo cấp độ 3;\n- Kết nối Trục liên thông văn bản quốc gia, Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP);\n- Mở rộng mạng truyền số liệu chuyên dùng tới 100% xã, phường.\n2. Phát triển dữ liệu:\n- Ban hành danh mục cơ sở dữ liệu dùng chung tại https://dulieumo.namhai.gov.vn/danh-muc/co-so-du-lieu-dung-chung;\n- Chuẩn hóa, làm sạch dữ liệu đất đai, hộ tịch, lao động, bảo hiểm xã hội; bảo đảm dữ liệu “đúng, đủ, sạch, sống, thống nhất, dùng chung”;\n- Mở dữ liệu cho người dân, doanh nghiệp khai thác.\n3. Phát triển dịch vụ:\n- Cung cấp dịch vụ công trực tuyến toàn trình đối với toàn bộ thủ tục đủ điều kiện; không phụ thuộc địa giới hành chính trong phạm vi tỉnh;\n- Miễn, giảm lệ phí khi nộp hồ sơ trực tuyến theo Nghị quyết số 12/2025/NQ-HĐND của Hội đồng nhân dân tỉnh;\n- Đưa trợ lý ảo vào hỗ trợ công chức tra cứu văn bản, soạn thảo báo cáo.\n4. Phát triển nguồn nhân lực, duy trì tổ công nghệ số cộng đồng ở từng thôn, tổ dân phố.",
      "Sở Khoa học và Công nghệ chủ trì nội dung 1, 2.\nVăn phòng Ủy ban nhân dân tỉnh chủ trì nội dung 3.\nCông an tỉnh, Sở Tài chính, Sở Tư pháp, Sở Nông nghiệp và Môi trường cùng các doanh nghiệp viễn thông phối hợp.",
    ],
    [
      "4",
      "Thông tin, tuyên truyền",
      "Xây dựng chuyên mục hằng tháng trên Báo và Phát thanh, Truyền hình tỉnh; tổ chức Cuộc thi tìm hiểu cải cách hành chính; khen thưởng sáng kiến, cách làm hay.",
      "Sở Nội vụ;\nBáo và Phát thanh, Truyền hình tỉnh;\nCác sở, ban, ngành, địa phương.",
    ],
  ],
};
