import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { targetWithoutTask } from "../../../src/rules/tasks/target-without-task.js";
import { checkText, findingsIn, type NotJudged, outcomeIn } from "../check-text.js";

const TASKS = [
  "Xây dựng kế hoạch, kiểm tra công tác cải cách hành chính tại các phòng, đơn vị.",
  "Rà soát văn bản quy phạm pháp luật, trình sửa đổi quy định không còn phù hợp.",
  "Niêm yết, công khai thủ tục hành chính tại bộ phận một cửa.",
  "Số hóa hồ sơ ngay khi tiếp nhận và trả kết quả bản điện tử.",
  "Hướng dẫn người dân nộp hồ sơ và thanh toán phí, lệ phí trực tuyến.",
  "Mở lớp bồi dưỡng kỹ năng số cho công chức, viên chức.",
  "Công khai dự toán, quyết toán; đẩy nhanh nghiệm thu để giải ngân vốn đầu tư công.",
  "Cắt giảm thời gian, chi phí tuân thủ TTHC.",
  "Giảm văn bản, giảm họp.",
  "Cấp chữ ký số, xử lý hồ sơ công việc trên môi trường mạng.",
];

test("tells of a target that no task speaks of", async () => {
  const goal = "100% máy tính của cơ quan được cài đặt phần mềm diệt vi rút có bản quyền.";
  expect(await findingsIn(targetWithoutTask, planOf(goal))).toEqual([
    `info | mục II, dòng 7 | ${goal} | Không thấy nhiệm vụ nào để thực hiện chỉ tiêu “${goal}”.`,
  ]);
});

test.each([
  "100% trụ sở cơ quan được lắp đặt camera giám sát an ninh",
  "Tối thiểu 60% công chức sử dụng thành thạo ngoại ngữ",
  "Tối thiểu 90% người lao động được khám sức khỏe định kỳ",
  "100% kho lưu trữ được chỉnh lý tài liệu",
  "100% cơ sở dữ liệu chuyên ngành kết nối với kho dữ liệu dùng chung",
  "100% đơn vị sự nghiệp được giao quyền tự chủ tài chính",
])("finds no task for: %s", async (goal) => {
  expect(await countIn(goal)).toBe(1);
});

test.each([
  "Tối thiểu 25% phòng, đơn vị trực thuộc được kiểm tra công tác CCHC",
  "100% VBQPPL thuộc lĩnh vực quản lý được rà soát",
  "100% TTHC thuộc thẩm quyền được niêm yết, công khai",
  "Tỷ lệ số hóa thành phần hồ sơ đạt 100%",
  "Tối thiểu 60% giao dịch thanh toán được thực hiện trực tuyến",
  "Hơn 80% hồ sơ được nộp trực tuyến",
  "Không dưới 80% công chức được bồi dưỡng kỹ năng số",
  "Giải ngân vốn đầu tư công đạt tối thiểu 95% kế hoạch",
  "100% hồ sơ công việc được xử lý trên môi trường mạng, trừ hồ sơ mật",
  "Mức độ hài lòng của người dân đạt trên 95%",
  "Chỉ số cải cách hành chính nằm trong nhóm 5 sở, ngành dẫn đầu",
  "Hoàn thành 100% nhiệm vụ được giao",
  "Rút ngắn 30% thời gian giải quyết",
  "Giảm 15% văn bản giấy",
  "100% công chức làm công tác cải cách hành chính được tập huấn",
])("finds a task, or needs none, for: %s", async (goal) => {
  expect(await countIn(goal)).toBe(0);
});

test("a target among the tasks is a task as well", async () => {
  const plan = planOf("Công khai dự toán ngân sách.").concat(
    "\n- 100% máy tính được cài đặt phần mềm diệt vi rút.\n",
  );
  expect(await findingsIn(targetWithoutTask, plan)).toEqual([]);
});

test.each<NotJudged>([
  {
    text: "a plan without tasks",
    markdown: annualPlan("## II. MỤC TIÊU\n\n- 100% hồ sơ được số hóa."),
    reason: "Không nhận ra phần nhiệm vụ hay bảng nhiệm vụ nào.",
  },
  {
    text: "tasks in an appendix that is not in the file",
    markdown: `${planOf("100% hồ sơ được số hóa.")}\n- Chi tiết tại Phụ lục kèm theo.\n`,
    reason: "Kế hoạch dẫn đến phụ lục không có trong tệp; nhiệm vụ có thể nằm ở đó.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(targetWithoutTask, markdown)).toEqual({
    status: "not-applicable",
    reason,
  });
});

async function countIn(goal: string): Promise<number> {
  return (await checkText(targetWithoutTask, planOf(`${goal}.`))).findings.length;
}

function planOf(goal: string): string {
  const tasks = TASKS.map((task) => `- ${task}`).join("\n");
  return annualPlan(`## II. MỤC TIÊU\n\n- ${goal}\n\n## III. NHIỆM VỤ\n\n${tasks}`);
}

test.each([
  "Giải ngân vốn đầu tư công: Quý I đạt 25%, 6 tháng đạt 50%, cả năm đạt 100% kế hoạch.",
  "Quý I đạt 25%; 6 tháng đạt 50%; cả năm đạt 100%",
  "Quý I đạt 25%, 6 tháng đạt 50%, cả năm đạt 100%",
  "Giải ngân vốn đầu tư công. Quý I đạt 25%; quý II đạt 50%",
])("asks no task of the stages that a target is split into: %s", async (goal) => {
  expect(await findingsIn(targetWithoutTask, planOf(goal))).toEqual([]);
});
