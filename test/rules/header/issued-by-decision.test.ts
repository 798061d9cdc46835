import { expect, test } from "vitest";
import { missingDate } from "../../../src/rules/header/missing-date.js";
import { missingNumber } from "../../../src/rules/header/missing-number.js";
import { missingRecipients } from "../../../src/rules/header/missing-recipients.js";
import { missingSignature } from "../../../src/rules/header/missing-signature.js";
import { outcomeIn } from "../check-text.js";

const BODY = `## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.

## PHỤ LỤC

(Kèm theo Quyết định số 45/QĐ-SXD ngày     /01/2026 của Sở Xây dựng)

| TT | Nhiệm vụ | Chủ trì | Thời gian | Sản phẩm |
|---|---|---|---|---|
| 1 | Rà soát thủ tục | Văn phòng | Quý I | Báo cáo |`;

const DECISION = `SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

QUYẾT ĐỊNH

Ban hành Kế hoạch cải cách hành chính năm 2026

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2026.

`;

const RULES = [missingNumber, missingDate, missingSignature, missingRecipients];

test.each([
  "(Ban hành kèm theo Quyết định số 45/QĐ-SXD ngày 12/01/2026 của Sở Xây dựng)",
  "(Kèm theo Quyết định số     /QĐ-SXD ngày    tháng 01 năm 2026 của Giám đốc Sở Xây dựng)",
])(
  "a plan with the line %j leaves number, date, signature and recipients to the decision",
  async (line) => {
    const plan = `SỞ XÂY DỰNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n# KẾ HOẠCH\n\n**Cải cách hành chính năm 2026**\n\n${line}\n\n${BODY}`;
    const outcomes = await Promise.all(
      RULES.map((rule) => outcomeIn(rule, plan, { stage: "final" })),
    );
    const reason =
      "Kế hoạch ban hành kèm theo Quyết định: số, ngày, chữ ký, nơi nhận ở Quyết định ban hành.";
    expect(outcomes).toEqual(RULES.map(() => ({ status: "not-applicable", reason })));
  },
);

test("a decision in the file must bear them itself", async () => {
  const plan = `${DECISION}# KẾ HOẠCH\n\n**Cải cách hành chính năm 2026**\n\n(Ban hành kèm theo Quyết định số 45/QĐ-SXD ngày 12/01/2026)\n\n${BODY}`;
  expect(await outcomeIn(missingRecipients, plan, { stage: "final" })).toEqual({
    status: "failed",
    reason: null,
  });
});

test("a plan with an appendix that alone names a decision bears its own", async () => {
  const plan = `SỞ XÂY DỰNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n# KẾ HOẠCH\n\n**Cải cách hành chính năm 2026**\n\n${BODY}`;
  expect(await outcomeIn(missingRecipients, plan, { stage: "final" })).toEqual({
    status: "failed",
    reason: null,
  });
});
