import { expect, test } from "vitest";
import { planOfMarkdown } from "./plan-of.js";

const INSPECTION = "par-inspection-coverage";
const DIGITISE = "digitise-input-documents";
const RESULTS = "electronic-results-issued";

/** What each sentence promises of what every plan is asked for: indicator, comparator and level. */
const WORDINGS: readonly (readonly [string, readonly string[]])[] = [
  [
    "Tỷ lệ số hóa thành phần hồ sơ đạt 100%; tỷ lệ kết quả TTHC bản điện tử đạt 100%.",
    [`${DIGITISE} = 100`, `${RESULTS} = 100`],
  ],
  [
    "Tỷ lệ số hóa thành phần hồ sơ đạt 100%, tỷ lệ kết quả TTHC bản điện tử đạt 100%.",
    [`${DIGITISE} = 100`, `${RESULTS} = 100`],
  ],
  [
    "Tỷ lệ số hóa thành phần hồ sơ và tỷ lệ kết quả TTHC bản điện tử đều đạt 100%.",
    [`${DIGITISE} = 100`, `${RESULTS} = 100`],
  ],
  [
    "Tỷ lệ kết quả TTHC bản điện tử đạt 100% và tỷ lệ thành phần hồ sơ được số hóa đạt 100%.",
    [`${RESULTS} = 100`, `${DIGITISE} = 100`],
  ],
  ["100% kết quả TTHC được trả bằng bản điện tử.", [`${RESULTS} = 100`]],
  ["100% kết quả giải quyết TTHC được cấp bản điện tử.", [`${RESULTS} = 100`]],
  [
    "100% kết quả giải quyết thủ tục hành chính được trả dưới dạng điện tử có giá trị pháp lý.",
    [`${RESULTS} = 100`],
  ],
  [
    "100% kết quả giải quyết hồ sơ được ký số và trả cho người dân dưới dạng điện tử.",
    [`${RESULTS} = 100`],
  ],
  ["Tỷ lệ hồ sơ có kết quả điện tử đạt 100%.", [`${RESULTS} = 100`]],
  ["Tỷ lệ cấp kết quả điện tử đạt 100%.", [`${RESULTS} = 100`]],
  ["Tỷ lệ trả kết quả bằng bản điện tử đạt 100%.", [`${RESULTS} = 100`]],
  ["Tỷ lệ kết quả bản điện tử đạt 100%.", [`${RESULTS} = 100`]],
  ["Tỷ lệ kết quả giải quyết TTHC điện tử đạt 100%.", [`${RESULTS} = 100`]],
  ["Tỷ lệ bản điện tử kết quả giải quyết TTHC đạt 100%.", [`${RESULTS} = 100`]],
  ["Phấn đấu 100% hồ sơ được trả kết quả bản điện tử.", [`${RESULTS} = 100`]],
  ["100% hồ sơ TTHC đủ điều kiện được cấp kết quả bản điện tử.", [`${RESULTS} = 100`]],
  ["Cấp bản điện tử kết quả giải quyết TTHC cho 100% hồ sơ.", [`${RESULTS} = 100`]],
  ["Thực hiện trả kết quả điện tử đối với 100% hồ sơ (trừ hồ sơ mật).", [`${RESULTS} = 100`]],
  [
    "Bảo đảm 100% kết quả TTHC được phát hành bản điện tử song song với bản giấy (nếu có).",
    [`${RESULTS} = 100`],
  ],
  [
    "Số hóa 100% thành phần hồ sơ; cấp 100% kết quả bản điện tử.",
    [`${DIGITISE} = 100`, `${RESULTS} = 100`],
  ],
  [
    "Số hóa 100% thành phần hồ sơ và cấp 100% kết quả bản điện tử.",
    [`${DIGITISE} = 100`, `${RESULTS} = 100`],
  ],
  ["Số hóa 100% giấy tờ, hồ sơ khi tiếp nhận.", [`${DIGITISE} = 100`]],
  ["100% thành phần hồ sơ được số hóa khi tiếp nhận.", [`${DIGITISE} = 100`]],
  ["100% giấy tờ trong hồ sơ TTHC được số hóa ngay khi tiếp nhận.", [`${DIGITISE} = 100`]],
  ["100% hồ sơ TTHC được số hóa.", [`${DIGITISE} = 100`]],
  ["100% hồ sơ thủ tục hành chính tiếp nhận trực tiếp được quét, số hóa.", [`${DIGITISE} = 100`]],
  ["Tỷ lệ số hóa hồ sơ TTHC đạt 100%.", [`${DIGITISE} = 100`]],
  ["Tỷ lệ hồ sơ TTHC được số hóa đạt 100%.", [`${DIGITISE} = 100`]],
  ["Tỷ lệ hồ sơ số hóa đạt 100%.", [`${DIGITISE} = 100`]],
  ["Thành phần hồ sơ được số hóa đầy đủ, đạt 100%.", [`${DIGITISE} = 100`]],
  ["Thực hiện số hóa đối với 100% hồ sơ tiếp nhận tại Bộ phận Một cửa.", [`${DIGITISE} = 100`]],
  ["Duy trì tỷ lệ số hóa thành phần hồ sơ ở mức 100%.", [`${DIGITISE} = 100`]],
  ["Khi đủ điều kiện, 100% thành phần hồ sơ được số hóa.", [`${DIGITISE} = 100`]],
  [
    "Kiểm tra công tác cải cách hành chính tại ít nhất 20% đơn vị trực thuộc.",
    [`${INSPECTION} >= 20`],
  ],
  ["Kiểm tra CCHC tối thiểu 20% số đơn vị.", [`${INSPECTION} >= 20`]],
  ["Tối thiểu 20% cơ quan, đơn vị được kiểm tra CCHC.", [`${INSPECTION} >= 20`]],
  [
    "Ít nhất 20% phòng, đơn vị trực thuộc được kiểm tra việc thực hiện nhiệm vụ cải cách hành chính.",
    [`${INSPECTION} >= 20`],
  ],
  ["Tỷ lệ đơn vị được kiểm tra công tác CCHC đạt từ 20% trở lên.", [`${INSPECTION} >= 20`]],
  ["Tỷ lệ kiểm tra CCHC đạt 20%.", [`${INSPECTION} = 20`]],
  ["Số đơn vị được kiểm tra CCHC trong năm không dưới 20%.", [`${INSPECTION} >= 20`]],
  ["Tổ chức kiểm tra công tác CCHC đối với trên 20% số đơn vị thuộc Sở.", [`${INSPECTION} > 20`]],
  ["Tiến hành kiểm tra CCHC định kỳ, đột xuất tại 25% đơn vị.", [`${INSPECTION} = 25`]],
  ["Hoàn thành kiểm tra cải cách hành chính tại 1/5 số đơn vị.", [`${INSPECTION} = 20`]],
  [
    "Thực hiện kiểm tra cải cách hành chính ít nhất 20% số phòng; tỷ lệ số hóa hồ sơ đạt 100%; tỷ lệ trả kết quả điện tử đạt 100%.",
    [`${INSPECTION} >= 20`, `${DIGITISE} = 100`, `${RESULTS} = 100`],
  ],
  [
    "Tỷ lệ phòng chuyên môn được kiểm tra CCHC đạt tối thiểu 20%, tỷ lệ thành phần hồ sơ được số hóa đạt 100% và tỷ lệ kết quả được trả bằng bản điện tử đạt 100%.",
    [`${INSPECTION} >= 20`, `${DIGITISE} = 100`, `${RESULTS} = 100`],
  ],
  [
    "20% trở lên số đơn vị trực thuộc được kiểm tra về cải cách hành chính.",
    [`${INSPECTION} >= 20`],
  ],
  [
    "Có ít nhất 20% đơn vị được kiểm tra, giám sát công tác cải cách hành chính.",
    [`${INSPECTION} >= 20`],
  ],
  ["100% kết quả TTHC là bản điện tử.", [`${RESULTS} = 100`]],
  ["100% kết quả giải quyết có bản điện tử ký số.", [`${RESULTS} = 100`]],
  [
    "Tỷ lệ hồ sơ được trả kết quả điện tử trên tổng số hồ sơ đã giải quyết đạt 100%.",
    [`${RESULTS} = 100`],
  ],
  ["Tỷ lệ kết quả TTHC được cấp dưới dạng điện tử: 100%.", [`${RESULTS} = 100`]],
  ["100% TTHC được trả kết quả điện tử.", [`${RESULTS} = 100`]],
  ["Tất cả (100%) kết quả TTHC được trả bản điện tử.", [`${RESULTS} = 100`]],
  ["Duy trì 100% kết quả điện tử.", [`${RESULTS} = 100`]],
  [
    "100% thành phần hồ sơ được số hóa, 100% kết quả được trả bản điện tử.",
    [`${DIGITISE} = 100`, `${RESULTS} = 100`],
  ],
  [
    "100% thành phần hồ sơ được số hóa và 100% kết quả được trả bản điện tử.",
    [`${DIGITISE} = 100`, `${RESULTS} = 100`],
  ],
  [
    "Số hóa thành phần hồ sơ đạt 100%; trả kết quả bản điện tử đạt 100%.",
    [`${DIGITISE} = 100`, `${RESULTS} = 100`],
  ],
  [
    "Số hóa thành phần hồ sơ, trả kết quả bản điện tử lần lượt đạt 100% và 100%.",
    [`${DIGITISE} = 100`, `${RESULTS} = 100`],
  ],
  ["Tỷ lệ hồ sơ giấy được số hóa: 100%.", [`${DIGITISE} = 100`]],
  ["Số hóa giấy tờ, thành phần hồ sơ: 100%.", [`${DIGITISE} = 100`]],
  [
    "100% thành phần hồ sơ phải được số hóa theo quy định (trừ trường hợp không yêu cầu số hóa).",
    [`${DIGITISE} = 100`],
  ],
  [
    "Phấn đấu đến hết quý II/2026, tỷ lệ số hóa thành phần hồ sơ TTHC đạt 100%.",
    [`${DIGITISE} = 100`],
  ],
  ["Trong năm 2026 kiểm tra CCHC ít nhất 1/4 số phòng, đơn vị.", [`${INSPECTION} >= 25`]],
  ["Kiểm tra, đánh giá công tác CCHC từ 20% đến 30% số đơn vị.", [`${INSPECTION} >= 20`]],
  ["Đơn vị được kiểm tra CCHC: 25%.", [`${INSPECTION} = 25`]],
  ["Trên 20% số xã, phường được kiểm tra công tác cải cách hành chính.", [`${INSPECTION} > 20`]],
  [
    "Kiểm tra cải cách hành chính, kỷ luật, kỷ cương hành chính tại 30% đơn vị.",
    [`${INSPECTION} = 30`],
  ],
];

/** Figures of other things, in words that are near. */
const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  ["100% kết quả kiểm tra, giám sát được gửi bằng bản điện tử.", ["null = 100"]],
  ["100% văn bản đi được phát hành bản điện tử.", ["edocuments-exchanged = 100"]],
  ["Kiểm tra công vụ tại 30% đơn vị.", ["public-duty-inspection-coverage = 30"]],
];

test.each(OTHERS)("%s is none of them", async (sentence, expected) => {
  expect(await promised(`- ${sentence}`)).toEqual(expected);
});

test("a row of a task table promises what a bullet does", async () => {
  const plan = await planOfMarkdown(
    `# KẾ HOẠCH\n\n**Cải cách hành chính năm 2026**\n\n## I. NHIỆM VỤ\n\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Sản phẩm |\n|---|---|---|---|---|\n| 1 | Số hóa thành phần hồ sơ; trả kết quả | Văn phòng | Quý II | 100% thành phần hồ sơ được số hóa; 100% kết quả TTHC bản điện tử |`,
  );
  expect(plan.targets.map(({ indicator, value }) => `${indicator} ${value}`)).toEqual([
    `${DIGITISE} 100`,
    `${RESULTS} 100`,
  ]);
});

test.each(WORDINGS)("%s", async (sentence, expected) => {
  expect(await promised(`- ${sentence}`)).toEqual(expected);
});

async function promised(item: string): Promise<readonly string[]> {
  const plan = await planOfMarkdown(
    `# KẾ HOẠCH\n\n**Cải cách hành chính năm 2026**\n\n## I. MỤC TIÊU\n\n${item}`,
  );
  return plan.targets.map(
    ({ indicator, comparator, value }) => `${indicator} ${comparator} ${value}`,
  );
}
