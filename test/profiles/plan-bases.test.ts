import { expect, test } from "vitest";
import { basesOf } from "../../src/profiles/plan-bases.js";
import { identityOf } from "../../src/profiles/plan-identity.js";
import { planOfMarkdown } from "../recognize/plan-of.js";
import { provincePlan } from "./province-plan.js";

async function bases(preamble: string) {
  const text = provincePlan(["100% văn bản phát hành được ký số."]);
  const plan = await planOfMarkdown(text.replace("## I.", `${preamble}\n\n## I.`));
  const { binding, others } = basesOf(plan, identityOf(plan));
  return { binding: binding.map(({ number, issuer }) => `${number} ${issuer}`), others };
}

const OWN = "101/KH-UBND UBND tỉnh Mẫu";

test("the programmes of reform of the government and of the province bind those below", async () => {
  const preamble =
    "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030; Kế hoạch số 88/KH-UBND ngày 20/9/2021 của UBND tỉnh về cải cách hành chính giai đoạn 2021-2030; UBND tỉnh ban hành Kế hoạch.";
  expect(await bases(preamble)).toEqual({
    binding: ["76/NQ-CP Chính phủ", "88/KH-UBND UBND tỉnh Mẫu", OWN],
    others: [],
  });
});

test("a decision has its bases in front of the plan that it issues", async () => {
  const text = provincePlan(["100% văn bản phát hành được ký số."]).replace(
    "# KẾ HOẠCH",
    "# QUYẾT ĐỊNH\n\nCăn cứ Quyết định số 2011/QĐ-UBND ngày 25/8/2021 của UBND tỉnh về Chương trình cải cách hành chính giai đoạn 2021-2030;\n\n# KẾ HOẠCH",
  );
  const plan = await planOfMarkdown(text);
  expect(basesOf(plan, identityOf(plan)).binding.map(({ number }) => number)).toEqual([
    "2011/QĐ-UBND",
    "101/KH-UBND",
  ]);
});

test("plans of other years, of indices and of procedures alone do not, nor do those of the Party", async () => {
  const preamble =
    "Thực hiện Nghị quyết số 131/NQ-CP ngày 06/10/2022 của Chính phủ về đẩy mạnh cải cách thủ tục hành chính; Kế hoạch số 7/KH-UBND ngày 05/01/2025 của UBND tỉnh về cải cách hành chính năm 2025; Kế hoạch số 9/KH-UBND ngày 05/02/2025 của UBND tỉnh về nâng cao Chỉ số cải cách hành chính giai đoạn 2025-2030; Nghị quyết số 05-NQ/TU ngày 11/10/2025 của Tỉnh ủy về cải cách hành chính giai đoạn 2025-2030.";
  expect(await bases(preamble)).toEqual({
    binding: [OWN],
    others: ["131/NQ-CP", "7/KH-UBND", "9/KH-UBND", "05-NQ/TU"],
  });
});

test("laws, decrees, proposals and documents on other matters do not", async () => {
  const preamble =
    "Căn cứ Luật số 72/2025/QH15 ngày 16/6/2025 của Quốc hội; Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa; Kế hoạch số 15/KH-UBND ngày 05/01/2025 của UBND tỉnh về phòng, chống cháy rừng; theo đề nghị của Sở Nội vụ tại Tờ trình số 412/TTr-SNV ngày 08/12/2025 về cải cách hành chính, UBND tỉnh ban hành Kế hoạch.";
  expect(await bases(preamble)).toEqual({
    binding: [OWN],
    others: ["72/2025/QH15", "61/2018/NĐ-CP", "15/KH-UBND", "412/TTr-SNV"],
  });
});

test("a document without its day cannot be asked for, and is told among the others", async () => {
  const preamble =
    "Thực hiện Kế hoạch số 88/KH-UBND của UBND tỉnh về cải cách hành chính giai đoạn 2021-2030.";
  expect(await bases(preamble)).toEqual({ binding: [OWN], others: ["88/KH-UBND"] });
});
