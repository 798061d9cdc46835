import { expect, test } from "vitest";
import { suggestedIndicator } from "../../src/profiles/suggested-indicator.js";
import { readMarkdown } from "../../src/readers/markdown/read-markdown.js";
import { recognize } from "../../src/recognize/recognize.js";
import { derivedFrom, provincePlan } from "./province-plan.js";

test("the words without figures are its label, and its wording has “…” in their place", async () => {
  const { targets } = await derivedFrom(
    "Tỷ lệ xã có ki-ốt tra cứu TTHC đạt tối thiểu 90% trong năm.",
  );
  expect(targets[0]?.indicator).toEqual({
    id: "ty-le-xa-co-ki-ot-tra-cuu-tthc-trong-nam",
    label: "Tỷ lệ xã có ki-ốt tra cứu TTHC trong năm",
    area: "steering",
    unit: "%",
    phrases: ["Tỷ lệ xã có ki-ốt tra cứu thủ tục hành chính … trong năm"],
  });
});

test.each([
  "Tỷ lệ xã có ki-ốt tra cứu TTHC đạt tối thiểu 90% trong năm.",
  "100% nhà văn hóa thôn có mạng không dây.",
  "Từ 85% tổ liên gia trở lên có nhóm hỗ trợ số.",
])("a profile that takes it over recognises “%s”", async (bullet) => {
  const [target] = (await derivedFrom(bullet)).targets;
  if (target?.entry == null) throw new Error("no target was derived");
  const { phrases, ...rest } = suggestedIndicator(target.commitment, target.area);
  const { document } = await readMarkdown(Buffer.from(provincePlan([bullet])));
  const plan = recognize(document, [{ ...rest, phrases }]);
  expect(plan.targets.map(({ indicator }) => indicator)).toEqual([rest.id]);
});
