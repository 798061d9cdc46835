import { describe, expect, test } from "vitest";
import type { Target } from "../../src/plan/plan.js";
import { planOf } from "./plan-of.js";

async function planTargets(sentence: string): Promise<readonly Target[]> {
  const plan = await planOf(
    `KẾ HOẠCH\n\nCải cách hành chính năm 2026\n\nII. MỤC TIÊU\n\n- ${sentence}`,
  );
  return plan.targets;
}

async function targets(sentence: string): Promise<unknown[]> {
  return (await planTargets(sentence)).map(({ indicator, comparator, value, unit, change }) =>
    [indicator, comparator, value, unit, change].filter((part) => part !== null).join(" "),
  );
}

async function indicators(sentence: string): Promise<unknown[]> {
  return (await planTargets(sentence)).map(({ indicator }) => indicator);
}

describe("targets", () => {
  test.each([
    [
      "Tối thiểu 20% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính.",
      ["par-inspection-coverage >= 20 %"],
    ],
    [
      "Từ 25% phòng, đơn vị trở lên được kiểm tra công tác CCHC trong năm.",
      ["par-inspection-coverage >= 25 %"],
    ],
    [
      "Tỷ lệ số hóa thành phần hồ sơ, kết quả giải quyết TTHC đạt 100%.",
      ["digitise-input-documents = 100 %", "digitise-results = 100 %"],
    ],
    [
      "Giảm 5% biên chế công chức, 10% biên chế hưởng lương từ ngân sách nhà nước.",
      ["civil-servants-reduced = 5 % reduce", "public-employees-reduced = 10 % reduce"],
    ],
    [
      "Cắt giảm tối thiểu 30% thời gian giải quyết và 20% chi phí tuân thủ TTHC.",
      ["processing-time-cut >= 30 % reduce", "compliance-cost-cut >= 20 % reduce"],
    ],
    [
      "Hơn 80% hồ sơ được nộp trực tuyến, không dưới 60% giao dịch được thanh toán trực tuyến.",
      ["online-submission-rate > 80 %", "online-payment-transactions >= 60 %"],
    ],
    [
      "Tỷ lệ hồ sơ trực tuyến đạt tối thiểu theo mục tiêu Chính phủ giao.",
      ["online-submission-rate >= %"],
    ],
    [
      "Nâng tỷ lệ số hóa thành phần hồ sơ từ 90% lên 100% (năm 2025: 92%).",
      ["digitise-input-documents = 100 %"],
    ],
    [
      "Phấn đấu số hóa được 90% thành phần hồ sơ đã tiếp nhận.",
      ["digitise-input-documents = 90 %"],
    ],
    [
      "Tỷ lệ số hóa thành phần hồ sơ, cấp kết quả giải quyết TTHC bản điện tử và tái sử dụng dữ liệu số hóa lần lượt đạt 100%, 100% và 60%.",
      [
        "digitise-input-documents = 100 %",
        "electronic-results-issued = 100 %",
        "reuse-digitised-data = 60 %",
      ],
    ],
    ["Không để xảy ra hồ sơ quá hạn giải quyết.", ["dossiers-overdue = 0 hồ sơ"]],
    ["Kiểm tra công vụ tại 1/2 số phòng, đơn vị.", ["public-duty-inspection-coverage = 50 %"]],
    ["100% hồ sơ quá hạn có văn bản xin lỗi người dân, tổ chức.", ["late-dossier-apology = 100 %"]],
    [
      "Chỉ số cải cách hành chính của tỉnh thuộc nhóm 10 tỉnh dẫn đầu cả nước.",
      ["par-index-rank <= 10 hạng"],
    ],
    [
      "Kiểm tra công tác CCHC tại ít nhất 30% số cơ quan chuyên môn.",
      ["par-inspection-coverage >= 30 %"],
    ],
    ["Chỉ số hài lòng đối với cơ quan hành chính nhà nước đạt trên 90%.", ["sipas-score > 90 %"]],
    [
      "Mức độ hài lòng về giải quyết TTHC đạt tối thiểu 95%, trong đó lĩnh vực đất đai đạt 90%.",
      ["satisfaction-procedures >= 95 %", "satisfaction-sector-procedures = 90 %"],
    ],
    [
      "90% hồ sơ công việc ở cấp tỉnh, 80% ở cấp xã được xử lý trên môi trường mạng.",
      ["work-files-online = 90 %", "work-files-online = 80 %"],
    ],
    [
      "Giảm 50% thời gian giải quyết và chi phí tuân thủ thủ tục hành chính.",
      ["processing-time-cut = 50 % reduce", "compliance-cost-cut = 50 % reduce"],
    ],
    [
      "Kiểm tra tối thiểu 20% cơ quan chuyên môn về cải cách hành chính.",
      ["par-inspection-coverage >= 20 %"],
    ],
    [
      "Tổ chức kiểm tra CCHC ít nhất 20% số phòng chuyên môn thuộc UBND xã.",
      ["par-inspection-coverage >= 20 %"],
    ],
    [
      "Ít nhất một phần ba số đơn vị được kiểm tra công tác CCHC trong năm.",
      ["par-inspection-coverage >= 33.33 %"],
    ],
    ["Kiểm tra CCHC tại 03/10 phòng, đơn vị.", ["par-inspection-coverage = 30 %"]],
    [
      "Số hóa 100% hồ sơ, kết quả giải quyết TTHC.",
      ["digitise-input-documents = 100 %", "digitise-results = 100 %"],
    ],
    [
      "Hồ sơ nộp trực tuyến toàn trình chiếm không dưới 80% tổng số hồ sơ.",
      ["online-submission-rate >= 80 %"],
    ],
    ["Tỷ lệ hồ sơ giải quyết đúng hạn đạt ≥ 98%.", ["dossiers-on-time >= 98 %"]],
    ["Không để tỷ lệ hồ sơ trễ hạn vượt quá 3%.", ["dossiers-overdue <= 3 %"]],
    ["Tỷ lệ hồ sơ tồn đọng, quá hạn dưới 2%.", ["dossiers-overdue < 2 %"]],
    ["100% cây xanh trong khuôn viên được cắt tỉa.", ["= 100 %"]],
    [
      "Ít nhất 03 trong 06 phòng được kiểm tra cải cách hành chính, tương đương 50%.",
      ["par-inspection-coverage >= 50 %"],
    ],
    [
      "Tất cả (100%) thành phần hồ sơ được số hóa khi tiếp nhận.",
      ["digitise-input-documents = 100 %"],
    ],
    ["Toàn bộ hồ sơ (100%) được trả đúng hẹn.", ["dossiers-on-time = 100 %"]],
    ["Văn bản đi được ký số đầy đủ (đạt 100%).", ["documents-digitally-signed = 100 %"]],
    ["Có từ 80% hộ gia đình dùng ứng dụng phản ánh hiện trường.", [">= 80 %"]],
    ["100% kết quả TTHC cấp điện tử", ["electronic-results-issued = 100 %"]],
    [
      "Hỗ trợ thành lập ít nhất 04 tổ hợp tác, 02 hợp tác xã.",
      [">= 4 tổ hợp tác", ">= 2 hợp tác xã"],
    ],
    [
      "Thời gian giải quyết thủ tục hành chính cắt giảm 1/2 so với quy định.",
      ["processing-time-cut = 50 % reduce"],
    ],
    [
      "Giảm công chức dôi dư ít nhất 30%, viên chức dôi dư ít nhất 50%.",
      [">= 30 % reduce", ">= 50 % reduce"],
    ],
    ["Bảo đảm không có tiêu chí thành phần dưới 85%.", [">= 85 %"]],
    [
      "Giải ngân vốn đầu tư công: quý II đạt 50%, cả năm đạt 95%.",
      ["public-investment-disbursed = 50 %", "public-investment-disbursed = 95 %"],
    ],
    [
      "Hồ sơ công việc xử lý trên mạng: cấp Sở 100%, đơn vị trực thuộc từ 90% trở lên.",
      ["work-files-online = 100 %", "work-files-online >= 90 %"],
    ],
  ])("%s", async (sentence, expected) => {
    expect(await targets(sentence)).toEqual(expected);
  });

  test.each([
    [
      "Có 40% đơn vị được kiểm tra CCHC, kịp thời khắc phục tồn tại sau kiểm tra.",
      "par-inspection-coverage",
    ],
    ["Tỷ lệ khắc phục tồn tại sau kiểm tra CCHC đạt 100%.", "par-inspection-findings-resolved"],
    [
      "Cả nhiệm kỳ bảo đảm 100% các phòng, ban được kiểm tra CCHC ít nhất một lần.",
      "par-inspection-cycle-coverage",
    ],
    ["Tuyên truyền, phổ biến Kế hoạch CCHC đến 100% các phòng, đơn vị.", "plan-dissemination"],
    ["Chỉ số cải cách hành chính của Sở hàng năm đạt từ 92% trở lên.", "par-index-score"],
    ["Xử lý 100% văn bản trái pháp luật được phát hiện qua kiểm tra.", "legal-docs-overlap-fixed"],
    ["Kiểm tra 100% văn bản QPPL do cấp xã ban hành theo thẩm quyền.", "legal-docs-reviewed"],
    ["Có ít nhất 25% số TTHC được rà soát, đề xuất cắt giảm, đơn giản hóa.", "procedures-reviewed"],
    ["Tỷ lệ trả kết quả đúng hạn tại Bộ phận Một cửa trên 99%.", "dossiers-on-time"],
    ["Tỷ lệ hồ sơ chậm trả kết quả không quá 1%.", "dossiers-overdue"],
    ["Tỷ lệ PAKN được phản hồi đúng hạn đạt 98%.", "feedback-resolved"],
    [
      "85% người dân hài lòng với việc giải quyết phản ánh, kiến nghị.",
      "satisfaction-feedback-handling",
    ],
    ["Số hóa 100% kết quả giải quyết hồ sơ TTHC còn hiệu lực.", "digitise-results"],
    ["Tỷ lệ số hóa hồ sơ TTHC tăng 20% so với năm trước.", "digitisation-growth"],
    [
      "100% hồ sơ có kết quả giải quyết được cấp bản điện tử có ký số.",
      "electronic-results-issued",
    ],
    ["Tỷ lệ hồ sơ dịch vụ công trực tuyến toàn trình đạt 70%.", "online-submission-rate"],
    [
      "Tỷ lệ DVC trực tuyến toàn trình trên tổng số TTHC đủ điều kiện đạt 100%.",
      "full-online-services-provided",
    ],
    [
      "Tỷ lệ hồ sơ TTHC có nghĩa vụ tài chính được thanh toán trực tuyến đạt 50%.",
      "online-payment-transactions",
    ],
    [
      "100% TTHC có thu phí, lệ phí được triển khai thanh toán trực tuyến.",
      "online-payment-procedures",
    ],
    [
      "Tỷ lệ công khai kết quả giải quyết TTHC trên Cổng thông tin điện tử đạt 100%.",
      "dossier-progress-public",
    ],
    ["Giảm ít nhất 30% TTHC nội bộ giữa các cơ quan nhà nước.", "internal-procedures-cut"],
    ["Thời hạn giải quyết TTHC được rút ngắn tối thiểu 30%.", "processing-time-cut"],
    ["100% văn bản gửi, nhận giữa các cơ quan nhà nước được ký số.", "documents-digitally-signed"],
    ["Tỷ lệ CBCCVC ứng dụng trí tuệ nhân tạo trong xử lý công việc đạt 70%.", "ai-assistant-usage"],
  ])("%s measures %s", async (sentence, expected) => {
    expect(await indicators(sentence)).toEqual([expected]);
  });

  test.each([
    "Tỷ lệ dân số trưởng thành sử dụng dịch vụ công trực tuyến đạt 50%.",
    "100% cán bộ, công chức được xếp loại hoàn thành tốt nhiệm vụ được giao.",
    "Số hóa 100% hồ sơ cán bộ, công chức, viên chức.",
    "100% cơ quan, đơn vị ban hành Kế hoạch CCHC năm 2026.",
    "100% quy trình nội bộ giải quyết TTHC được phê duyệt.",
    "Mức độ hài lòng của người bệnh đối với dịch vụ y tế công đạt 90%.",
    "100% dự án luật được đánh giá tác động chính sách.",
    "100% cơ quan, đơn vị được phê duyệt đề án vị trí việc làm.",
    "100% lãnh đạo các cấp được cấp chữ ký số cá nhân.",
    "Trên 85% công chức đạt chuẩn ngoại ngữ theo vị trí việc làm.",
    "Tỷ lệ thanh toán học phí, viện phí không dùng tiền mặt đạt 95%.",
  ])("measured by no indicator: %s", async (sentence) => {
    expect(await indicators(sentence)).toEqual([null]);
  });

  test("one rank for two indices is two targets", async () => {
    expect(await targets("Chỉ số PAR INDEX và Chỉ số SIPAS đều thuộc nhóm 10 tỉnh.")).toEqual([
      "par-index-rank <= 10 hạng",
      "sipas-rank <= 10 hạng",
    ]);
  });

  test.each([
    "Nâng cao tỷ lệ hồ sơ trực tuyến toàn trình.",
    "Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 giai đoạn 2021-2030.",
    "Tỷ lệ hồ sơ trực tuyến của tỉnh đã đạt 82%.",
    "Kết quả năm 2025: đã kiểm tra 15% đơn vị về công tác CCHC; tỷ lệ số hóa hồ sơ đạt 92%.",
    "Các đơn vị đã kiểm tra 15% số hồ sơ, chiếm 30% tổng số.",
    "Năm 2025, tỷ lệ hồ sơ trực tuyến đạt 85%, tăng 5% so với năm 2024.",
    "Áp dụng tiêu chuẩn ISO 9001:2015, dịch vụ công mức độ 3, mức độ 4.",
    "Triển khai 06 nhóm nhiệm vụ của Đề án 06.",
    "Có 03 trong 12 phòng chưa bố trí đủ biên chế.",
    "Bình quân 4/5 hồ sơ đất đai được trả trước thời hạn.",
    "Toàn xã có 62% hộ đã có người biết nộp hồ sơ trực tuyến.",
    "Doanh nghiệp có vốn nhà nước từ 51% trở lên báo cáo theo biểu mẫu riêng.",
    "Ngày 5/12 ban tổ chức họp; trước 9/10 đơn vị gửi báo cáo.",
    "Phí chứng thực thực hiện theo mức quy định, giảm 50% đối với hộ nghèo.",
    "Đã xử lý toàn bộ (100%) kiến nghị của đoàn kiểm tra.",
    "Toàn bộ (100%) hồ sơ năm 2025 đã được chỉnh lý.",
  ])("no target: %s", async (sentence) => {
    expect(await targets(sentence)).toEqual([]);
  });

  test.each([
    ["Khắc phục 100% tiêu chí bị mất điểm của năm 2025.", null],
    ["Xử lý 100% tồn tại được chỉ ra qua kiểm tra CCHC năm 2025.", null],
    [
      "Trả lời 100% vướng mắc nêu tại hội nghị đối thoại năm 2025 trước ngày 31/3/2026.",
      "trước ngày 31/3/2026",
    ],
    ["Giải quyết 100% phản ánh, kiến nghị còn tồn từ năm 2025 trong năm 2026.", "2026"],
    ["Năm 2025, phấn đấu 100% hồ sơ giải quyết đúng hạn.", "2025"],
    ["Tỷ lệ số hóa kết quả giải quyết TTHC năm 2025 đạt 100%.", "2025"],
    ["Khắc phục 100% tồn tại, hạn chế trong năm 2025.", "2025"],
  ])("the year of what is mended is no period: %s", async (sentence, period) => {
    expect((await planTargets(sentence)).map((target) => target.period)).toEqual([period]);
  });

  test("a target carries its clause, its sentence, its period and its place", async () => {
    const plan = await planOf(
      "II. MỤC TIÊU\n\n3. Cải cách thủ tục hành chính\n\n- Tỷ lệ cấp kết quả điện tử đạt 100%; tỷ lệ khai thác, sử dụng lại dữ liệu số hóa đạt tối thiểu 50% trước ngày 30/6/2026 (nếu có).",
    );
    expect(plan.targets[1]).toEqual({
      text: "tỷ lệ khai thác, sử dụng lại dữ liệu số hóa đạt tối thiểu 50% trước ngày 30/6/2026 (nếu có).",
      quote:
        "Tỷ lệ cấp kết quả điện tử đạt 100%; tỷ lệ khai thác, sử dụng lại dữ liệu số hóa đạt tối thiểu 50% trước ngày 30/6/2026 (nếu có).",
      indicator: "reuse-digitised-data",
      area: "procedures",
      comparator: ">=",
      value: 50,
      valueMax: null,
      unit: "%",
      change: null,
      period: "trước ngày 30/6/2026",
      deferred: false,
      conditional: true,
      exception: null,
      in: "body",
      location: {
        page: null,
        line: 5,
        column: 39,
        paragraph: null,
        section: "II.3",
        table: null,
        row: null,
        cell: null,
      },
    });
  });
});
