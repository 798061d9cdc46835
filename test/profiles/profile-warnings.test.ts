import { expect, test } from "vitest";
import { INDICATORS } from "../../src/facts/indicators.js";
import { parseProfile } from "../../src/profiles/profile-file.js";
import { doubtfulTargets } from "../../src/profiles/profile-warnings.js";
import { placeOf } from "../../src/yaml/yaml-source.js";

function warningsIn(...targets: readonly string[]): readonly string[] {
  const lines = targets.map((target, index) => `  - { id: t-${index}, label: X, ${target} }`);
  const { file, source } = parseProfile(
    `id: mau\ntitle: Mẫu\ntargets:\n${lines.join("\n")}\n`,
    "a.yaml",
  );
  return doubtfulTargets(source.document, file, INDICATORS).map(
    ({ offset, text }) => `${placeOf(offset, source)}: ${text.vi}`,
  );
}

const PAYMENT = "indicator: online-payment-transactions";

test.each([
  [
    `${PAYMENT}, require: ">= 120%"`,
    "a.yaml:4:75: Mức “>= 120%” vượt quá 100%, nên không kế hoạch nào đạt được nếu đây là một tỷ lệ. Hãy kiểm tra lại con số.",
  ],
  [
    `${PAYMENT}, require: ">= 5 lần"`,
    "a.yaml:4:75: Đơn vị “lần” khác với đơn vị “%” của chỉ số “online-payment-transactions”, nên con số trong kế hoạch có thể không so được. Hãy kiểm tra lại.",
  ],
  [
    `${PAYMENT}, require: ">= 50%", area: apparatus`,
    "a.yaml:4:91: Lĩnh vực “apparatus” khác với lĩnh vực “procedures” của chỉ số “online-payment-transactions”. Hãy kiểm tra lại, hoặc bỏ khóa “area”.",
  ],
  [
    'indicator: sipas-rank, require: ">= 10 hạng"',
    "a.yaml:4:58: Dấu so sánh trong “>= 10 hạng” ngược với chiều thường dùng của chỉ số “sipas-rank” (Thứ hạng Chỉ số hài lòng (SIPAS)). Hãy kiểm tra lại.",
  ],
])("%s is told with its place", (target, warning) => {
  expect(warningsIn(target)).toEqual([warning]);
});

test("a ceiling on what should grow runs against its direction, one on what should shrink does not", () => {
  expect(warningsIn(`${PAYMENT}, require: "<= 50%"`)).toHaveLength(1);
  expect(warningsIn('indicator: dossiers-overdue, require: "<= 2 hồ sơ"')).toEqual([]);
  expect(warningsIn('indicator: late-dossier-apology, require: ">= 100%"')).toEqual([]);
});

test("two levels for the same agencies conflict; a range and other agencies do not", () => {
  const level = (require: string, more = "") => `${PAYMENT}, require: "${require}"${more}`;
  expect(warningsIn(level(">= 50%"), level(">= 60%"))).toEqual([
    "a.yaml:5:75: Chỉ số “online-payment-transactions” đã có mức “>= 50%” cho cùng các cơ quan ở mục “t-0”, khác với “>= 60%”. Hãy giữ một mức.",
  ]);
  expect(warningsIn(level(">= 50%"), level(">= 60%", ", appliesTo: [commune]"))).toEqual([]);
});
