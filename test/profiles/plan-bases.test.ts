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

test("the government's and the province's documents on reform bind those below", async () => {
  const preamble =
    "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030; Kế hoạch số 88/KH-UBND ngày 20/9/2021 của UBND tỉnh về cải cách hành chính giai đoạn 2021-2030; UBND tỉnh ban hành Kế hoạch.";
  expect(await bases(preamble)).toEqual({
    binding: ["76/NQ-CP Chính phủ", "88/KH-UBND UBND tỉnh Mẫu", OWN],
    others: [],
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
