import { expect, test } from "vitest";
import { malformed } from "../../src/rules/citations/malformed.js";
import { superseded } from "../../src/rules/citations/superseded.js";
import { placeholder } from "../../src/rules/draft/placeholder.js";
import { unfinishedSentence } from "../../src/rules/draft/unfinished-sentence.js";
import { annualPlan } from "../../src/rules/example-plan.js";
import { diacritics } from "../../src/rules/language/diacritics.js";
import { encoding } from "../../src/rules/language/encoding.js";
import { toneMarkStyle } from "../../src/rules/language/tone-mark-style.js";
import { undefinedAbbreviation } from "../../src/rules/language/undefined-abbreviation.js";
import { findingsIn } from "./check-text.js";

const RULES = [
  malformed,
  superseded,
  diacritics,
  undefinedAbbreviation,
  toneMarkStyle,
  encoding,
  placeholder,
  unfinishedSentence,
];

const FAULTS = [
  [
    "citations/malformed",
    "Bám sát Kế hoạch số 145/KHUBND ngày 12/01/2026 của UBND tỉnh khi bố trí nguồn lực.",
  ],
  [
    "citations/malformed",
    "Áp dụng Nghị định số 30-2020/NĐ/CP ngày 05/3/2020 của Chính phủ khi trình bày văn bản.",
  ],
  [
    "citations/malformed",
    "Quán triệt Nghị quyết số 57/NQ-TW ngày 22/12/2024 của Bộ Chính trị trong toàn đơn vị.",
  ],
  [
    "citations/malformed",
    "Theo Quyết định số 45/QDD-UBND ngày 06/02/2026, tổ công tác rà soát hồ sơ tồn.",
  ],
  [
    "citations/malformed",
    "Thực hiện Chỉ thị số 09/CT-UBND ngày 30/02/2026 của Chủ tịch UBND tỉnh về kỷ cương.",
  ],
  [
    "citations/superseded",
    "Duy trì cách chấm theo Quyết định số 4361/QĐ-BNV ngày 28/12/2016 của Bộ Nội vụ.",
  ],
  [
    "citations/superseded",
    "Căn cứ Nghị quyết số 30c/NQ-CP của Chính phủ để xác định nhiệm vụ trong kỳ.",
  ],
  ["language/diacritics", "Thông báo kêt quả xếp loại cho từng phòng sau mỗi quý."],
  ["language/diacritics", "Bố trí công chưc trực tại quầy vào sáng thứ bảy."],
  ["language/diacritics", "Các phòng phối hơp xử lý hồ sơ liên thông trong ngày."],
  ["language/diacritics", "Lãnh đạo phòng chịu trách nhiêm trước Giám đốc về hồ sơ trễ hạn."],
  ["language/diacritics", "Mở lớp tập huẩn kỹ năng số cho viên chức của trung tâm."],
  ["language/diacritics", "Bãi bỏ các văn bản hêt hiệu lực thuộc lĩnh vực quản lý."],
  ["language/diacritics", "Tuyên truyên về dịch vụ công trên trang thông tin của xã."],
  ["language/diacritics", "Chấn chỉnh kỹ luật, kỷ cương hành chính tại bộ phận tiếp nhận."],
  [
    "language/undefined-abbreviation",
    "Giao TLNS tổng hợp số liệu về hồ sơ trễ hẹn vào cuối tháng.",
  ],
  ["language/undefined-abbreviation", "Mỗi thôn có một CTVCĐ hướng dẫn người dân nộp hồ sơ."],
  ["language/undefined-abbreviation", "Đưa dữ liệu vào HTQLĐT trước khi giao ca trực."],
  [
    "language/tone-mark-style",
    "Chuẩn hóa biểu mẫu, số hóa hồ sơ và đồng bộ hoá dữ liệu dùng chung.",
  ],
  ["language/tone-mark-style", "Ủy quyền cho phòng ký văn bản; việc uỷ quyền ghi rõ thời hạn."],
  [
    "language/tone-mark-style",
    "Giữ thủy lợi phí ổn định; kiểm tra công trình thuỷ lợi hai lần trong năm.",
  ],
  ["language/encoding", "Rà soát thá»§ tá»¥c, cắt bớt giấy tờ không cần thiết."],
  ["language/encoding", "Phòng c«ng chøc ®iÒu phèi viÖc tiÕp nhËn trong ngày."],
  ["language/encoding", "Công khai kết qu\ufffd xử lý trên bảng tin của đơn vị."],
  ["language/encoding", "Nâng cao ch?t lượng phục vụ tại bộ phận tiếp nhận."],
  ["language/encoding", "Cán bá»™ một cửa cập nhật trạng thái hồ sơ hằng ngày."],
  ["language/encoding", "Xây dựng Ä‘á»\u0081 án số hóa sổ hộ tịch của xã."],
  ["draft/placeholder", "Tổ chức XX lớp bồi dưỡng cho công chức các phòng."],
  ["draft/placeholder", "Hoàn thành trước ngày …/…/2026 và báo cáo Sở Nội vụ."],
  ["draft/placeholder", "Giao (điền tên đơn vị) chủ trì việc khảo sát."],
  ["draft/placeholder", "Kinh phí dự kiến: ............ đồng từ nguồn ngân sách xã."],
  ["draft/placeholder", "Tỷ lệ hài lòng của người dân đạt xx,x% trở lên."],
  ["draft/placeholder", "Đơn vị phối hợp: [tên phòng] và các thôn."],
  ["draft/placeholder", "Mở thêm NN điểm hỗ trợ nộp hồ sơ tại nhà văn hóa thôn."],
  ["draft/unfinished-sentence", "Các phòng gửi báo cáo về Văn phòng để tổng hợp trước ngày"],
  ["draft/unfinished-sentence", "Văn phòng hướng dẫn các đơn vị thực hiện theo Quyết định số"],
  ["draft/unfinished-sentence", "Tăng cường kiểm tra việc tiếp nhận hồ sơ tại các"],
  ["draft/unfinished-sentence", "Bố trí máy tính, máy quét và người hướng dẫn nhằm"],
  ["draft/unfinished-sentence", "Tỷ lệ hồ sơ được trả đúng hẹn phấn đấu đạt tối thiểu"],
  ["draft/unfinished-sentence", "Hồ sơ thuộc diện cắt giảm giấy tờ trong năm bao gồm"],
] as const;

const SILENT = [
  "Áp dụng Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ khi trình bày văn bản.",
  "Thực hiện Kết luận số 119-KL/TW ngày 20/01/2025 của Bộ Chính trị.",
  "Trả lời Công văn số 1052/C06-TTDLDC về kết nối dữ liệu dân cư.",
  "Nghị quyết số 30c/NQ-CP của Chính phủ đã được thay thế bằng Nghị quyết số 76/NQ-CP.",
  "Trong giai đoạn 2011 - 2020, Nghị quyết số 30c/NQ-CP được triển khai tại các phòng.",
  "Xem công trình QĐ 12 bên đường tỉnh 225 và Đề án 06 của Chính phủ.",
  "Các phòng qua trình duyệt nội bộ, gửi hồ sơ lên lãnh đạo Sở ký.",
  "Kết quả trình Ủy ban nhân dân tỉnh được đăng trên trang thông tin.",
  "Phân đầu việc cho từng công chức và theo dõi hằng tuần.",
  "Người dân góp ý qua hộp thư; cán bộ trực tiếp trả lời.",
  "Phòng Quản lý đô thị cập nhật bản đồ nền địa chính.",
  "Thực hiện việc đặt hẹn, lấy số, gọi số tự động tại sảnh.",
  "UBND xã, HĐND xã, MTTQ xã cùng giám sát việc giải quyết TTHC.",
  "Cung cấp DVC trực tuyến, kết nối CSDL quốc gia và LGSP của tỉnh.",
  "Tổ hỗ trợ lưu động (THTLĐ) đến từng thôn; THTLĐ họp mỗi tháng.",
  "Trạm Y tế dùng phần mềm HIS, PACS và ký số bằng USB.",
  "Ông Lê Hoà và bà Trần Thuý Hoà phụ trách số hóa hồ sơ.",
  "Quý III/2026 hoàn thành; quy trình, quỹ, thuế được rà soát.",
  "Hoàn thiện, hoạt động, khoản thu, thoại: chuẩn hóa mẫu biểu.",
  "Nhiệt độ phòng máy 25°C, diện tích 30 m², khổ giấy A4 ± 2 mm.",
  "Hệ thống «Một cửa» bản quyền ® của nhà cung cấp; giá 5 µm.",
  "UBND XÃ “HÒA BÌNH”, XÃ – PHƯỜNG, XÃ… đều nối mạng.",
  "Tra cứu tại https://xa.gov.vn/hoso?id=12&ma=ab trước khi đến.",
  "Hỏi đáp: hồ sơ nộp ở đâu? Ai trả kết quả? Khi nào nhận?",
  "Đại hội Đảng bộ tỉnh lần thứ XX đề ra khâu đột phá.",
  "Cách mạng công nghiệp của thế kỷ XXI và nghị quyết khóa XX.",
  "Đăng tin, bài, phóng sự ngắn, video clip... trên cổng của xã.",
  "Công khai số điện thoại (nếu có), thư điện tử, địa chỉ.",
  "Ghi rõ lý do trả hồ sơ (ghi rõ lý do, thời hạn bổ sung) vào phiếu.",
  "Mẫu M05-1, mục A.II, cột [3] của biểu tổng hợp theo hướng dẫn.",
  "Số hóa hồ sơ theo Đề án 06/CP; sử dụng ứng dụng VNeID.",
  "Chương trình XX năm đổi mới của ngành được giới thiệu trên báo.",
  "Chậm nhất ngày 15 hằng tháng, các phòng gửi số liệu cập nhật theo ngày",
  "Báo cáo được cập nhật thường xuyên, trả lời người dân ngay trong ngày",
  "Tổng hợp ý kiến góp ý của các thôn, bản hằng tháng, hằng quý",
  "Hướng dẫn người dân nộp hồ sơ ở nơi gần nhất, chi phí ít nhất",
  "Giảm giấy tờ phải nộp xuống mức tối thiểu, trả kết quả sớm nhất",
  "Công bố danh mục thủ tục và quy trình nội bộ kèm theo",
  "Nâng cao kỹ năng số cho cán bộ cấp xã, nhất là kỹ năng ký số",
  "Kế thừa dữ liệu đã có, không yêu cầu nộp lại giấy tờ còn hiệu lực",
];

async function rulesTelling(text: string): Promise<readonly string[]> {
  const markdown = annualPlan(`## I. MỤC TIÊU\n\n- ${text}\n- Công khai kết quả giải quyết hồ sơ.`);
  const findings = await Promise.all(
    RULES.map(async (rule) => ((await findingsIn(rule, markdown)).length > 0 ? [rule.id] : [])),
  );
  return findings.flat();
}

test.each(FAULTS)("%s alone tells of “%s”", async (rule, text) => {
  expect(await rulesTelling(text)).toEqual([rule]);
});

test.each(SILENT)("nothing is told of “%s”", async (text) => {
  expect(await rulesTelling(text)).toEqual([]);
});
