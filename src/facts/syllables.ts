/** Syllables that administrative texts are full of, tone marks placed the old way. */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  `
  an anh ao ban bao biên biến biết biển biểu biệt buổi bài bàn bày bách bám bán báo bãi
  bên bình bí bùi bước bạch bạn bản bảng bảo bất bẩn bằng bị bỏ bố bồi bổ bộ cao chi chia
  chiếu cho chung chuyên chuyển chuẩn chánh châu chéo chí chính chú chúc chúng chưa chương
  chấm chấn chấp chất chậm chắc chặt chẽ chế chỉ chỉnh chịu chọn chống chồng chủ chức
  chứng chữ cung cuối cuộc cài cá các cách cái cán cáo cân còn có công cùng căn cơ cư
  cương cường cạnh cả cải cảnh cấp cấu cần cầu cận cập cắt cố cổng cộng cụ của củng cứ cứu
  cử cửa cực danh di diễn diện diệt do doanh du dung duy duyệt dài dành dân dây dõi dùng
  dương dưới dưỡng dạng dẫn dễ dịch dục dụng dứt dữ dự dựa dựng ghi ghép gia giai gian
  giao giành giá giám giáo giúp giải giảm giản giấc giấy giới giờ giữa gái gây góp gắn gặp
  gọi gọn gồm gỡ gửi hai hanh hay hiến hiểu hiện hiệu hoa hoàn hoàng hoạch hoạt hoặc huy
  huấn hà hài hàng hành hình hòa hòm hóa hút hơn hướng hưởng hạ hạn hạng hạnh hằng hẹn hết
  hệ học họp hồ hồi hỗ hộ hội hợp hữu khai khen khi kho khoa khu khung khuyến khá khác
  khách khâu khích khó khóa không khăn khơi khả khảo khẩu khắc khối kinh kiên kiếm kiến
  kiểm kiệm kiện kèm kèo kém kê kênh ký kế kết kể kịp kỳ kỷ kỹ lai lan lao liên liệt liệu
  loại luân luận luật là làm lâm lãng lãnh lên lòng lù lúa lý lĩnh lư lưu lương lưới lường
  lượng lượt lạc lại lạng lấy lần lập lặp lề lệ lịch lối lồng lỗi lộ lớp lời lợi lục lựa
  lực ma mai mang minh mua muộn mà máy mâu mình mô môi môn mưu mại mạng mạnh mất mầm mẫu
  mật mắc mặt mẽ mềm mốc mối mỗi một mới mở mục mức nam ngay nghiêm nghiên nghiệm nghiệp
  nghĩ nghĩa nghẽn nghệ nghị nguy nguyên nguồn ngành ngày ngân ngũ người ngạch ngắn ngừng
  nhanh nhau nhiều nhiễu nhiệm nhu nhà nhân nhóm nhũng như nhất nhận nhập nhật nhằm những
  ninh niêm niên non này nâng nêu nóng nông núi năm năng nơi nước nắm nặng nếp nếu nền nối
  nội nộp nữ nữa phi phiếu phiền phong pháp phát phân phép phê phí phòng phó phóng phù
  phúc phương phường phạm phải phản phấn phần phẩm phận phố phối phổ phụ phục phủ qua quan
  quang quen quy quyết quyền quá quán quét quý quả quản quốc quỹ ra rà ràng rãi rõ rút
  rườm rộng rừng sai sau sinh siết so soát soạn sung suất suối suốt sách sáng sát sót sông
  sơ sơn sạch sản sắm sắp sẵn sẻ sẽ số sống sớm sở sử sửa sự tham thanh thao thay theo thi
  thiết thiểu thiện thoát thoại thu thuẫn thuận thuật thuộc thành thác thái tháng tháo
  thâu thí thích thói thôn thông thúc thư thương thước thường thưởng thạo thảo thấm thấp
  thất thần thầu thẩm thập thế thể thị thống thời thủ thủy thứ thức thử thực tin tinh tiên
  tiêu tiến tiếng tiếp tiết tiền tiễn tiện toàn toán tra trai trang tranh trao trinh triển
  triệt trong trung truy truyền trào trách trái tránh trên trì trình trí trò trùng trúc
  trương trước trường trưởng trạng trả trần trẻ trễ trệ trị trọng trở trợ trừ trữ trực tu
  tuyên tuyến tuyền tuyển tuyệt tuân tuấn tuần tài tác tái tâm tìm tình tích tín tính tôi
  túc tăng tư tương tượng tại tạo tả tải tảng tất tầng tập tắc tế tỉnh tịch tọa tối tốt
  tồn tổ tổng tới tờ tục từ từng tử tự tỷ uy vai vi vinh viên viết việc việt và vào văn vũ
  vướng vượt vấn vận về vị vốn với vụ vực xa xanh xe xem xin xuyên xuất xác xây xã xét xảy
  xếp xử yêu yết yếu án ánh áp ích ít ý đa đai đang đi điều điểm điện đo đoàn đoạn đu đua
  đàm đào đáng đánh đáp đây đã đình đích đó đô đôn đông đúc đúng đăng đơn đưa đương đường
  được đại đạo đạt đảm đảng đất đấu đầu đầy đẩy đặc đặt đến đề đều để địa định đọc đốc đối
  đồ đồng đổi đỗ độ độc đội động đột đủ đức đứng ưu ương ảnh ảo ổn ở ủy ứng
  `
    .trim()
    .split(/\s+/u),
);
