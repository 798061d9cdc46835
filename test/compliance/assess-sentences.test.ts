import { expect, test } from "vitest";
import { assess } from "../../src/compliance/assess.js";
import type { ComplianceStatus } from "../../src/compliance/compliance.js";
import type { Comparator } from "../../src/plan/plan.js";
import type { Profile } from "../../src/profiles/profile.js";
import { readMarkdown } from "../../src/readers/markdown/read-markdown.js";
import { recognize } from "../../src/recognize/recognize.js";
import { annualPlan } from "../../src/rules/example-plan.js";

type Decision = readonly [sentence: string, status: ComplianceStatus];

const DEMANDS: Readonly<Record<string, readonly Decision[]>> = {
  "par-inspection-coverage >= 30 %": [
    ["Không dưới 30% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính", "met"],
    ["Từ 30% đơn vị trở lên được kiểm tra công tác CCHC trong năm 2026", "met"],
    ["Kiểm tra công tác cải cách hành chính tại 1/2 số phòng chuyên môn", "met"],
    ["Kiểm tra công tác cải cách hành chính tại 1/4 số phòng chuyên môn", "below"],
    ["Trên 25% đơn vị trực thuộc được kiểm tra công tác cải cách hành chính", "below"],
    ["Từ 25% đến 35% đơn vị được kiểm tra công tác cải cách hành chính", "below"],
    ["Từ 30% đến 40% đơn vị được kiểm tra công tác cải cách hành chính", "met"],
    ["Tối đa 30% đơn vị được kiểm tra công tác cải cách hành chính", "below"],
    ["Tỷ lệ đơn vị được kiểm tra cải cách hành chính đạt theo chỉ tiêu UBND tỉnh giao", "deferred"],
    ["Kiểm tra công tác cải cách hành chính tại 03 đơn vị", "missing"],
    ["Năm 2025, đã kiểm tra công tác cải cách hành chính tại 45% đơn vị trực thuộc", "missing"],
  ],
  "digitise-input-documents = 100 %": [
    ["100% thành phần hồ sơ được số hoá khi tiếp nhận", "met"],
    ["Số hóa 100% thành phần hồ sơ, trừ hồ sơ có thành phần mật", "met"],
    ["Thành phần hồ sơ được số hóa đạt 95% trở lên", "below"],
    ["Không dưới 95% thành phần hồ sơ TTHC được số hóa", "below"],
    ["Số hóa toàn bộ (100%) thành phần hồ sơ khi tiếp nhận", "met"],
    ["Số hóa toàn bộ thành phần hồ sơ khi tiếp nhận (đạt 100%)", "met"],
    ["Đã số hóa toàn bộ thành phần hồ sơ khi tiếp nhận (100%)", "missing"],
  ],
  "dossiers-on-time >= 98 %": [
    ["Tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn đạt trên 98%", "met"],
    ["Từ 97% hồ sơ thủ tục hành chính trở lên được giải quyết đúng hạn", "below"],
    ["Hồ sơ TTHC giải quyết đúng hạn đạt 98,5%", "met"],
    ["Phấn đấu 99,5% hồ sơ thủ tục hành chính được giải quyết trước hạn và đúng hạn", "met"],
  ],
  "dossiers-overdue <= 2 %": [
    ["Tỷ lệ hồ sơ thủ tục hành chính quá hạn dưới 2%", "met"],
    ["Tỷ lệ hồ sơ thủ tục hành chính quá hạn không quá 3%", "below"],
  ],
  "processing-time-cut >= 30 %": [
    ["Cắt giảm tối thiểu 30% thời gian giải quyết thủ tục hành chính", "met"],
    ["Rút ngắn 25% thời gian giải quyết thủ tục hành chính so với quy định", "below"],
    ["Thời gian giải quyết thủ tục hành chính giảm ít nhất 1/3 so với năm 2024", "met"],
    ["Giảm từ 20% đến 30% thời gian giải quyết thủ tục hành chính", "below"],
  ],
  "compliance-cost-cut >= 10 %": [
    ["Giảm tối thiểu 12% chi phí tuân thủ thủ tục hành chính", "met"],
    ["Cắt giảm ít nhất 8% chi phí tuân thủ quy định, thủ tục hành chính", "below"],
  ],
  "par-index-rank <= 10 hạng": [
    ["Chỉ số cải cách hành chính của Sở nằm trong nhóm 5 sở, ngành dẫn đầu", "met"],
    ["Phấn đấu Chỉ số CCHC xếp trong nhóm 15 cơ quan dẫn đầu", "below"],
    ["Chỉ số cải cách hành chính của Sở xếp thứ 8", "met"],
  ],
  "satisfaction-procedures >= 95 %": [
    ["Mức độ hài lòng của người dân trong giải quyết thủ tục hành chính không thấp hơn 95%", "met"],
    ["Mức độ hài lòng về giải quyết thủ tục hành chính đạt trên 90%", "below"],
    ["Nâng cao mức độ hài lòng của người dân trong giải quyết thủ tục hành chính", "missing"],
  ],
  "online-submission-rate >= 70 %": [
    ["Tối thiểu 80% hồ sơ thủ tục hành chính được nộp trực tuyến", "met"],
    ["Hơn 65% hồ sơ thủ tục hành chính được nộp trực tuyến", "below"],
    ["Tỷ lệ hồ sơ nộp trực tuyến đạt 60% trong quý II/2026 và 80% trong năm 2026", "met"],
    ["Tỷ lệ hồ sơ nộp trực tuyến bằng hoặc cao hơn mức UBND tỉnh giao", "deferred"],
    ["Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu bằng chỉ tiêu tỉnh giao", "deferred"],
    ["Nâng tỷ lệ hồ sơ nộp trực tuyến từ 55% lên 75%", "met"],
    ["Tăng tỷ lệ hồ sơ nộp trực tuyến thêm 10% so với năm 2025", "missing"],
    ["Tăng tỷ lệ hồ sơ nộp trực tuyến lên 75%", "met"],
  ],
  "digitisation-growth >= 5 %": [
    ["Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa đạt tối thiểu 80%", "missing"],
  ],
  "civil-servants-reduced >= 5 %": [
    ["Tinh giản 5% biên chế công chức so với năm 2021", "met"],
    ["Giảm 3% biên chế công chức so với số giao năm 2021", "below"],
  ],
  "dialogue-held >= 2 hội nghị": [
    ["Tổ chức ít nhất 02 hội nghị đối thoại với người dân, doanh nghiệp", "met"],
    ["Tổ chức 01 hội nghị đối thoại với doanh nghiệp trong năm 2026", "below"],
  ],
  "public-investment-disbursed >= 95 %": [
    ["Giải ngân 100% kế hoạch vốn đầu tư công năm 2026", "met"],
    ["Giải ngân vốn đầu tư công đến hết quý II đạt 50%, cả năm đạt trên 95%", "met"],
    ["Tỷ lệ giải ngân vốn đầu tư công đạt từ 90% trở lên", "below"],
  ],
};

const CASES = Object.entries(DEMANDS).flatMap(([demand, decisions]) =>
  decisions.map(([sentence, status]) => ({ demand, sentence, status })),
);

test.each(CASES)("$sentence is $status where $demand", async ({ demand, sentence, status }) => {
  const { document } = await readMarkdown(
    new TextEncoder().encode(annualPlan(`## II. MỤC TIÊU\n\n- ${sentence}.`)),
  );
  expect(assess(recognize(document), profileOf(demand))[0]?.status).toBe(status);
});

function profileOf(demand: string): Profile {
  const [indicator = "", comparator, value, ...unit] = demand.split(" ");
  return {
    id: "test",
    title: "Test",
    province: null,
    year: 2026,
    source: null,
    requiredBases: [],
    requiredAreas: [],
    requiredSections: [],
    targets: [
      {
        id: indicator,
        indicators: [indicator],
        label: indicator,
        area: "steering",
        required: {
          comparator: comparator as Comparator,
          value: Number(value),
          unit: unit.join(" "),
        },
        appliesTo: [],
        source: "a test",
        severity: null,
      },
    ],
    indicators: [],
  };
}
