/** A goal of the body and an objective of the appendix. */
export type StatedPair = readonly [goal: string, objective: string];

/** Pairs that agree in other words, or speak of different things or times. */
export const AGREEING: readonly StatedPair[] = [
  [
    "Kiểm tra công tác cải cách hành chính tại ít nhất 30% phòng, đơn vị trực thuộc trong năm 2026",
    "Từ 30% số phòng, đơn vị trực thuộc trở lên được kiểm tra CCHC",
  ],
  [
    "Không dưới 30% số đơn vị trực thuộc được kiểm tra công tác cải cách hành chính",
    "Kiểm tra CCHC đối với 40% đơn vị trực thuộc",
  ],
  [
    "Trên 25% cơ quan, đơn vị được kiểm tra cải cách hành chính trong năm",
    "30% cơ quan, đơn vị được kiểm tra cải cách hành chính",
  ],
  [
    "Tối thiểu 1/2 số phòng chuyên môn được kiểm tra công tác cải cách hành chính",
    "50% phòng chuyên môn được kiểm tra công tác cải cách hành chính trong năm 2026",
  ],
  [
    "Kiểm tra công tác cải cách hành chính tại 30% phòng chuyên môn; tự kiểm tra tại 100% đơn vị trực thuộc",
    "Kiểm tra công tác cải cách hành chính tại 30% phòng chuyên môn",
  ],
  [
    "Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn và trước hạn đạt từ 98% trở lên",
    "Hồ sơ TTHC được giải quyết trước hạn, đúng hạn đạt 99%",
  ],
  [
    "Bảo đảm ít nhất 99% hồ sơ thủ tục hành chính được giải quyết đúng hạn",
    "Không quá 1% hồ sơ thủ tục hành chính giải quyết quá hạn",
  ],
  [
    "Mức độ hài lòng của người dân, doanh nghiệp trong giải quyết thủ tục hành chính đạt tối thiểu 95%",
    "Mức độ hài lòng về giải quyết TTHC đạt từ 95% trở lên",
  ],
  [
    "Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan đạt trên 90%",
    "Mức độ hài lòng của doanh nghiệp trong giải quyết thủ tục hành chính về đất đai đạt trên 85%",
  ],
  [
    "Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 70% trong quý II/2026, tối thiểu 80% đến hết năm 2026",
    "Tối thiểu 80% hồ sơ thủ tục hành chính được nộp trực tuyến",
  ],
  [
    "Đến hết ngày 30/6/2026, tối thiểu 60% hồ sơ thủ tục hành chính được nộp trực tuyến",
    "Tối thiểu 75% hồ sơ thủ tục hành chính được nộp trực tuyến",
  ],
  [
    "Đến năm 2030, 90% hồ sơ thủ tục hành chính được nộp trực tuyến",
    "Năm 2026, 75% hồ sơ thủ tục hành chính được nộp trực tuyến",
  ],
  [
    "Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia đạt tối thiểu 60%",
    "Tối thiểu 60% giao dịch thanh toán trên Cổng Dịch vụ công quốc gia thực hiện trực tuyến",
  ],
  [
    "Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính đạt 100%",
    "100% thành phần hồ sơ được số hoá khi tiếp nhận",
  ],
  [
    "100% kết quả giải quyết thủ tục hành chính được cấp bản điện tử",
    "Tỷ lệ cấp kết quả giải quyết TTHC dưới dạng điện tử đạt 100%, trừ trường hợp pháp luật quy định khác",
  ],
  [
    "100% văn bản được ký số, trừ văn bản mật",
    "100% văn bản phát hành ký số (trừ văn bản có nội dung bí mật nhà nước)",
  ],
  [
    "100% văn bản phát hành được ký số; 95% hồ sơ công việc được xử lý trên môi trường mạng",
    "95% hồ sơ công việc được xử lý trên môi trường mạng; 100% văn bản phát hành được ký số",
  ],
  [
    "90% hồ sơ công việc cấp xã được xử lý trên môi trường mạng",
    "100% hồ sơ công việc cấp tỉnh được xử lý trên môi trường mạng",
  ],
  [
    "Giảm tối thiểu 10% chi phí tuân thủ thủ tục hành chính",
    "Cắt giảm 12% chi phí tuân thủ thủ tục hành chính so với năm 2025",
  ],
  [
    "Cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính so với năm 2024",
    "Rút ngắn tối thiểu 30% thời gian giải quyết TTHC",
  ],
  [
    "Giảm tối thiểu 30% thời gian giải quyết, 50% chi phí tuân thủ thủ tục hành chính",
    "Giảm tối thiểu 50% chi phí tuân thủ thủ tục hành chính",
  ],
  [
    "Giảm 5% biên chế công chức, 10% số người làm việc trong đơn vị sự nghiệp",
    "Giảm 10% số người làm việc trong đơn vị sự nghiệp hưởng lương từ ngân sách",
  ],
  [
    "Tối thiểu 80% công chức, viên chức được bồi dưỡng kỹ năng số",
    "100% công chức lãnh đạo được bồi dưỡng kỹ năng số",
  ],
  [
    "100% công chức được bố trí đúng vị trí việc làm",
    "100% cán bộ, công chức, viên chức bố trí đúng VTVL",
  ],
  [
    "Chỉ số cải cách hành chính của Sở nằm trong nhóm 5 sở, ngành dẫn đầu",
    "Chỉ số cải cách hành chính xếp trong nhóm 5 đơn vị dẫn đầu tỉnh",
  ],
  [
    "Phấn đấu xếp hạng Chỉ số CCHC trong nhóm 10 đơn vị dẫn đầu; tổng điểm từ 90 điểm trở lên",
    "Chỉ số cải cách hành chính đạt trên 90 điểm",
  ],
  [
    "Tổ chức ít nhất 02 hội nghị đối thoại với người dân, doanh nghiệp",
    "Hội nghị đối thoại với người dân, doanh nghiệp được tổ chức tối thiểu 2 lần trong năm",
  ],
  [
    "Tổ chức tối thiểu 02 hội nghị đối thoại với doanh nghiệp",
    "Mỗi quý tổ chức 01 hội nghị đối thoại với doanh nghiệp",
  ],
  ["Không để hồ sơ quá hạn", "100% hồ sơ được giải quyết đúng hạn, không có hồ sơ trễ hạn"],
  [
    "100% đơn vị sự nghiệp được giao quyền tự chủ tài chính",
    "Tối thiểu 20% đơn vị sự nghiệp tự bảo đảm chi thường xuyên",
  ],
  [
    "Tỷ lệ giải ngân vốn đầu tư công đạt tối thiểu 95% kế hoạch vốn được giao",
    "Giải ngân kế hoạch vốn đầu tư công năm 2026 đạt từ 95% trở lên",
  ],
  [
    "Giải ngân vốn đầu tư công đến 30/6/2026 đạt 50%, đến hết năm 2026 đạt 95%",
    "Giải ngân vốn đầu tư công năm 2026 đạt 95% kế hoạch",
  ],
  [
    "Hoàn thành 100% nhiệm vụ do UBND tỉnh giao đúng hạn",
    "100% nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao được hoàn thành đúng và trước hạn",
  ],
  [
    "100% văn bản quy phạm pháp luật được rà soát",
    "Rà soát 100% VBQPPL thuộc lĩnh vực quản lý; kiến nghị xử lý 90% văn bản không còn phù hợp",
  ],
  [
    "Tỷ lệ hồ sơ trực tuyến toàn trình đạt theo chỉ tiêu UBND tỉnh giao",
    "Tối thiểu 50% hồ sơ trực tuyến toàn trình",
  ],
  [
    "Từ 80% đến 90% công chức được tập huấn về chuyển đổi số",
    "Tối thiểu 80% công chức được tập huấn chuyển đổi số",
  ],
  [
    "Tối thiểu 60% hồ sơ thủ tục hành chính được nộp trực tuyến (nếu đủ điều kiện)",
    "Tối thiểu 70% hồ sơ thủ tục hành chính được nộp trực tuyến",
  ],
  [
    "100% phản ánh, kiến nghị được tiếp nhận; tối thiểu 95% phản ánh, kiến nghị được xử lý đúng hạn",
    "Tiếp nhận 100% phản ánh, kiến nghị của người dân, doanh nghiệp",
  ],
  [
    "Tái sử dụng 80% thông tin, dữ liệu số hóa",
    "Tối thiểu 80% dữ liệu đã số hóa được khai thác, sử dụng lại",
  ],
  [
    "100% thủ tục hành chính đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình",
    "80% thủ tục hành chính có phát sinh hồ sơ trực tuyến toàn trình",
  ],
  [
    "Ít nhất 80% thủ tục hành chính có yêu cầu nghĩa vụ tài chính được thanh toán trực tuyến",
    "Tối thiểu 60% hồ sơ thanh toán trực tuyến",
  ],
  [
    "Giảm tối thiểu 10% số cuộc họp so với năm 2025",
    "Tối thiểu 50% cuộc họp được tổ chức trực tuyến",
  ],
  [
    "100% đơn vị thực hiện đúng quy định về số lượng cấp phó",
    "Số lượng cấp phó: bình quân không quá 02 người mỗi đơn vị",
  ],
  [
    "100% công chức, viên chức được đánh giá, xếp loại; tỷ lệ hoàn thành xuất sắc không quá 20%",
    "Tỷ lệ công chức hoàn thành xuất sắc nhiệm vụ không vượt quá 20%",
  ],
  [
    "Kiểm tra công tác cải cách hành chính tại 30% phòng chuyên môn, 50% đơn vị sự nghiệp trực thuộc",
    "50% đơn vị sự nghiệp trực thuộc được kiểm tra công tác cải cách hành chính",
  ],
  [
    "30% phòng chuyên môn được kiểm tra công tác cải cách hành chính",
    "100% đơn vị sự nghiệp trực thuộc được kiểm tra công tác cải cách hành chính",
  ],
  [
    "Tối thiểu 30% phòng, đơn vị được kiểm tra công tác cải cách hành chính, phấn đấu đạt 40%",
    "40% phòng, đơn vị được kiểm tra công tác cải cách hành chính",
  ],
  [
    "100% công chức được bồi dưỡng kiến thức pháp luật về cải cách hành chính",
    "80% viên chức được bồi dưỡng kiến thức pháp luật về cải cách hành chính",
  ],
  [
    "Mức độ hài lòng của người dân đối với sự phục vụ đạt trên 90%",
    "Mức độ hài lòng của doanh nghiệp đối với sự phục vụ đạt trên 85%",
  ],
  ["Tỷ lệ hồ sơ trực tuyến toàn trình đạt 60%", "Tỷ lệ hồ sơ trực tuyến một phần đạt 80%"],
  [
    "Tối thiểu 50% hồ sơ thủ tục hành chính được nộp trực tuyến trong quý II/2026; cả năm đạt 80%",
    "80% hồ sơ thủ tục hành chính được nộp trực tuyến",
  ],
];

/** Pairs that cannot both be kept. */
export const CONTRADICTING: readonly StatedPair[] = [
  [
    "Tối thiểu 30% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính",
    "Kiểm tra CCHC tại ít nhất 25% số phòng, đơn vị trực thuộc",
  ],
  [
    "Không dưới 30% đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm 2026",
    "Từ 20% đơn vị trở lên được kiểm tra công tác cải cách hành chính",
  ],
  [
    "Trên 30% cơ quan, đơn vị được kiểm tra công tác CCHC",
    "20% cơ quan, đơn vị được kiểm tra công tác cải cách hành chính",
  ],
  [
    "Tối thiểu 1/2 số phòng được kiểm tra công tác cải cách hành chính",
    "30% số phòng được kiểm tra công tác cải cách hành chính",
  ],
  [
    "Tỷ lệ số hóa thành phần hồ sơ khi tiếp nhận đạt 100%",
    "90% thành phần hồ sơ được số hóa khi tiếp nhận",
  ],
  [
    "Tỷ lệ cấp kết quả giải quyết thủ tục hành chính bản điện tử đạt 100%",
    "Dưới 95% kết quả giải quyết TTHC được cấp bản điện tử",
  ],
  [
    "100% kết quả giải quyết thủ tục hành chính được cấp bản điện tử",
    "Tỷ lệ cấp kết quả giải quyết TTHC điện tử đạt 95%",
  ],
  [
    "Tối thiểu 80% hồ sơ thủ tục hành chính được nộp trực tuyến",
    "Tối thiểu 70% hồ sơ TTHC được nộp trực tuyến",
  ],
  [
    "Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt từ 80% trở lên",
    "Tỷ lệ hồ sơ TTHC nộp trực tuyến đạt 75%",
  ],
  [
    "Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn đạt tối thiểu 99%",
    "Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn đạt 95%",
  ],
  [
    "Từ 98% hồ sơ thủ tục hành chính trở lên được giải quyết đúng hạn và trước hạn",
    "Từ 95% hồ sơ thủ tục hành chính trở lên được giải quyết đúng hạn và trước hạn",
  ],
  [
    "Mức độ hài lòng của người dân, doanh nghiệp trong giải quyết thủ tục hành chính đạt trên 95%",
    "Mức độ hài lòng của người dân, doanh nghiệp trong giải quyết TTHC đạt 90%",
  ],
  [
    "Tối thiểu 60% giao dịch thanh toán của dịch vụ công được thực hiện trực tuyến",
    "Tối thiểu 50% giao dịch thanh toán của DVC được thực hiện trực tuyến",
  ],
  ["100% văn bản phát hành được ký số", "98% văn bản phát hành được ký số"],
  [
    "100% hồ sơ công việc được xử lý trên môi trường mạng",
    "90% hồ sơ công việc được xử lý trên môi trường mạng, trừ hồ sơ mật",
  ],
  [
    "Không dưới 80% công chức, viên chức được bồi dưỡng kỹ năng số",
    "Không dưới 70% công chức, viên chức được bồi dưỡng kỹ năng số",
  ],
  [
    "100% công chức, viên chức được bố trí đúng vị trí việc làm",
    "95% công chức, viên chức được bố trí đúng VTVL",
  ],
  [
    "Cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính",
    "Cắt giảm ít nhất 20% thời gian giải quyết TTHC",
  ],
  [
    "Giảm tối thiểu 10% số cuộc họp so với năm 2025",
    "Giảm tối thiểu 5% số cuộc họp so với năm 2025",
  ],
  [
    "Giảm 5% biên chế công chức so với số được giao năm 2021",
    "Giảm 3% biên chế công chức so với số được giao năm 2021",
  ],
  [
    "Tổ chức ít nhất 02 hội nghị đối thoại với doanh nghiệp",
    "Tổ chức ít nhất 03 hội nghị đối thoại với doanh nghiệp",
  ],
  [
    "Tổ chức không dưới 04 hội nghị đối thoại với người dân, doanh nghiệp",
    "02 hội nghị đối thoại với người dân, doanh nghiệp được tổ chức",
  ],
  [
    "Giải ngân vốn đầu tư công năm 2026 đạt tối thiểu 95% kế hoạch",
    "Tỷ lệ giải ngân vốn đầu tư công đạt tối thiểu 90% kế hoạch",
  ],
  [
    "100% đơn vị dự toán công khai dự toán, quyết toán ngân sách đúng thời hạn",
    "90% đơn vị dự toán công khai dự toán, quyết toán ngân sách đúng thời hạn",
  ],
  [
    "Hoàn thành 100% nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao",
    "Hoàn thành 95% nhiệm vụ do Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh giao",
  ],
  [
    "100% văn bản quy phạm pháp luật thuộc lĩnh vực quản lý được rà soát trong năm 2026",
    "90% VBQPPL thuộc lĩnh vực quản lý được rà soát",
  ],
  [
    "Chỉ số cải cách hành chính của Sở nằm trong nhóm 5 sở, ngành dẫn đầu",
    "Chỉ số cải cách hành chính của Sở nằm trong nhóm 10 sở, ngành dẫn đầu",
  ],
  [
    "100% thủ tục hành chính thuộc thẩm quyền giải quyết của Sở được công bố, công khai đầy đủ, kịp thời",
    "98% thủ tục hành chính thuộc thẩm quyền được công bố, công khai đầy đủ, kịp thời",
  ],
  [
    "Từ 70% đến 80% hoạt động kiểm tra nội bộ được thực hiện trên môi trường số",
    "Tối thiểu 90% hoạt động kiểm tra nội bộ được thực hiện trên môi trường số",
  ],
  [
    "100% phòng, đơn vị trực thuộc được rà soát chức năng, nhiệm vụ trong năm 2026",
    "90% phòng, đơn vị trực thuộc được rà soát chức năng, nhiệm vụ",
  ],
  [
    "100% phản ánh, kiến nghị của cá nhân, tổ chức về thủ tục hành chính được xử lý đúng thời hạn",
    "95% phản ánh, kiến nghị của cá nhân, tổ chức về TTHC được xử lý đúng thời hạn",
  ],
  [
    "Tối thiểu 50% phòng, đơn vị trực thuộc được kiểm tra công vụ trong năm 2026",
    "Tối thiểu 30% phòng, đơn vị trực thuộc được kiểm tra công vụ",
  ],
  [
    "100% công chức, viên chức của Sở được phổ biến, quán triệt Kế hoạch cải cách hành chính trong quý I/2026",
    "90% công chức, viên chức được phổ biến, quán triệt Kế hoạch cải cách hành chính",
  ],
  [
    "100% phòng, đơn vị trực thuộc được rà soát, quy định lại chức năng, nhiệm vụ trước ngày 30/6/2026",
    "90% phòng, đơn vị trực thuộc được rà soát, quy định lại chức năng, nhiệm vụ",
  ],
  [
    "Từ 70% đến 80% hoạt động kiểm tra nội bộ được thực hiện trên môi trường số",
    "Từ 65% đến 80% hoạt động kiểm tra nội bộ được thực hiện trên môi trường số",
  ],
];
