/**
 * Pairs of syllables that administrative texts are full of, and whose letters with other marks make
 * no pair that such texts may hold, not even across the border of two words ("chính phủ" is none
 * because of "hành chính phù hợp", "ứng dụng" because of "đáp ứng đúng").
 */
export const COMMON_PAIRS: readonly string[] = `
bãi bỏ, biên chế, bồi dưỡng, bổ sung, bộ máy, cải cách, cắt giảm, chất lượng,
chuyển đổi, dịch vụ, doanh nghiệp, dự toán, đẩy mạnh, đôn đốc, giải quyết,
giám sát, hoàn thành, hướng dẫn, kế hoạch, khắc phục, khiếu nại, kiểm tra, kinh phí,
kịp thời, kỷ luật, lãnh đạo, lĩnh vực, minh bạch, ngân sách, nghị quyết, nghiêm túc, nhà nước,
nhiệm vụ, niêm yết, nội dung, pháp luật, phát triển, phê duyệt, phối hợp, phục vụ, quyết định,
rà soát, sản phẩm, sáng kiến, sắp xếp, sửa đổi, tập huấn, tham mưu, thẩm quyền, thể chế,
thông tin, thủ tục, thực hiện, thường xuyên, tiếp nhận, tinh giản, tổ chức, trách nhiệm,
triển khai, trung tâm, trực thuộc, trực tuyến, tuyên truyền, ủy ban, vị trí, viên chức,
vướng mắc, xã hội, xây dựng, xin lỗi, xử lý
`
  .trim()
  .split(/,\s*/u);
