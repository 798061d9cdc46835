import { expect, test } from "vitest";
import { runRules } from "../../../src/check/run-rules.js";
import { loadProfile } from "../../../src/profiles/load-profile.js";
import { readBytes } from "../../../src/readers/read-bytes.js";
import { recognize } from "../../../src/recognize/recognize.js";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { encoding } from "../../../src/rules/language/encoding.js";
import { type Case, findingsIn, outcomeIn, type Silent } from "../check-text.js";

const withGoals = (goals: string): string => annualPlan(`## I. MỤC TIÊU\n\n${goals}`);

test.each<Case>([
  {
    plan: "has marks apart from their letters, in part or all of them",
    markdown: withGoals(
      `- Nâng cao ${"chất".normalize("NFD")} lượng phu\u0323c vụ, mô\u0323t cửa.`,
    ),
    expected: [
      "info | mục I, dòng 7 | chất | Có 3 chữ cái được lưu theo Unicode tổ hợp (dấu tách rời khỏi chữ), chỗ đầu tiên là “chất”; tìm kiếm và so sánh với chữ dựng sẵn sẽ bỏ sót.",
    ],
  },
  {
    plan: "has letters of other alphabets",
    markdown: withGoals("- Nâng c\u0430o chất lượng;\n- \u00d0ạt chỉ tiêu; h\u03bf\u0300a giải."),
    expected: [
      "warning | mục I, dòng 7 | c\u0430o | Có 3 ký tự của bảng chữ cái khác trông giống chữ Việt, chỗ đầu tiên ở “c\u0430o”; tìm kiếm, sắp xếp sẽ bỏ sót chữ này.",
    ],
  },
  {
    plan: "has signs without width inside words",
    markdown: withGoals("- Nâng ca\u00ado chất lư\u200bợng phục vụ."),
    expected: [
      "info | mục I, dòng 7 | cao | Có 2 ký tự không nhìn thấy nằm giữa chữ, chỗ đầu tiên ở “cao”; tìm kiếm sẽ bỏ sót chữ này.",
    ],
  },
  {
    plan: "has signs that are no letters inside words",
    markdown: withGoals("- Nâng c\uf061o chất l\ufffdợng phục vụ."),
    expected: [
      "warning | mục I, dòng 7 | c\uf061o | Có 2 ký tự không thuộc chữ nào nằm giữa chữ, chỗ đầu tiên ở “c\uf061o”; máy khác hiện ô vuông hoặc dấu hỏi.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(encoding, markdown)).toEqual(expected);
});

test.each([
  ["Windows-1258", windows1258(withGoals("Nâng cao chất lượng phục vụ người dân."))],
  [
    "TCVN3 (ABC)",
    Buffer.from(
      "KÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2026\n\nN©ng cao chÊt l­îng phôc vô ng­êi d©n.",
      "latin1",
    ),
  ],
])("tells once of a plan in %s", async (name, bytes) => {
  expect(await findingsOfText(bytes)).toEqual([
    [
      "warning",
      null,
      `Văn bản được lưu bằng bảng mã cũ ${name}; máy không có phông chữ hay bộ gõ tương ứng sẽ hiện sai toàn bộ chữ có dấu.`,
    ],
  ]);
});

test.each<Silent>([
  {
    text: "composed letters",
    markdown: withGoals("- Nâng cao chất lượng phục vụ; số hoá, thủy lợi."),
  },
  {
    text: "words of other alphabets, units and signs between words",
    markdown: withGoals(
      "- Góc \u03b1 bằng 30\u00b0; 5 \u03bcm; Москва; \u200bNâng cao\u200b; \uf0b7 chất lượng; E\u2060-office.",
    ),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(encoding, markdown)).toEqual({ status: "passed", reason: null });
});

async function findingsOfText(bytes: Uint8Array): Promise<unknown> {
  const profile = await loadProfile("cchc-2026");
  const { document } = await readBytes(bytes, "text");
  const settings = { profile, stage: "draft", levels: {}, options: {} } as const;
  const { findings } = runRules(recognize(document), [encoding], settings);
  return findings.map(({ severity, quote, message }) => [severity, quote, message.vi]);
}

/** Letters that Windows-1258 has composed, and tone marks behind the others. */
function windows1258(text: string): Uint8Array {
  const codes: Readonly<Record<string, number>> = {
    "\u0300": 0xcc,
    "\u0309": 0xd2,
    "\u0303": 0xde,
    "\u0301": 0xec,
    "\u0323": 0xf2,
    Ă: 0xc3,
    ă: 0xe3,
    Đ: 0xd0,
    đ: 0xf0,
    Ơ: 0xd5,
    ơ: 0xf5,
    Ư: 0xdd,
    ư: 0xfd,
    Â: 0xc2,
    â: 0xe2,
    Ê: 0xca,
    ê: 0xea,
    Ô: 0xd4,
    ô: 0xf4,
  };
  const spread = text
    .normalize("NFD")
    .replace(
      /([AaOoEeUu])([\u0323])?([\u0302\u0306\u031b])/gu,
      (_, base, dot = "", mark) => (base + mark).normalize("NFC") + dot,
    );
  return Uint8Array.from([...spread].map((letter) => codes[letter] ?? letter.charCodeAt(0)));
}
