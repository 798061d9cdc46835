import { expect, test } from "vitest";
import { readDocx } from "../../../src/readers/docx/read-docx.js";
import { readMarkdown } from "../../../src/readers/markdown/read-markdown.js";
import { unfinishedSentence } from "../../../src/rules/draft/unfinished-sentence.js";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { buildDocx, p } from "../../readers/docx/build-docx.js";
import {
  type Case,
  checkRead,
  findingsIn,
  inWords,
  outcomeIn,
  type Silent,
} from "../check-text.js";

test.each<Case>([
  {
    plan: "breaks off behind và",
    markdown: annualPlan(`## I. MỤC TIÊU

- Phối hợp với Văn phòng hướng dẫn doanh nghiệp nộp hồ sơ trực tuyến và`),
    expected: [
      "warning | mục I, dòng 7 | Phối hợp với Văn phòng hướng dẫn doanh nghiệp nộp hồ sơ trực tuyến và | Đoạn này kết thúc ở chữ “và”, câu chưa trọn vẹn.",
    ],
  },
  {
    plan: "breaks off behind các",
    markdown: annualPlan(`## I. MỤC TIÊU

- Rà soát, đề xuất sửa đổi, bổ sung, thay thế, bãi bỏ các`),
    expected: [
      "warning | mục I, dòng 7 | Rà soát, đề xuất sửa đổi, bổ sung, thay thế, bãi bỏ các | Đoạn này kết thúc ở chữ “các”, câu chưa trọn vẹn.",
    ],
  },
  {
    plan: "breaks off behind là",
    markdown: annualPlan(`## I. MỤC TIÊU

- Tập trung thực hiện các nhiệm vụ trọng tâm của đơn vị là
- Công khai thủ tục hành chính.

Đơn vị đầu mối theo dõi, tổng hợp kết quả là

Các phòng gửi báo cáo hằng quý.`),
    expected: [
      "warning | mục I, dòng 7 | Tập trung thực hiện các nhiệm vụ trọng tâm của đơn vị là | Đoạn này kết thúc ở chữ “là”, câu chưa trọn vẹn.",
      "warning | mục I, dòng 10 | Đơn vị đầu mối theo dõi, tổng hợp kết quả là | Đoạn này kết thúc ở chữ “là”, câu chưa trọn vẹn.",
    ],
  },
  {
    plan: "breaks off behind bao gồm and goes on with the next item of the same list",
    markdown: annualPlan(`## I. MỤC TIÊU

- Hồ sơ trình phê duyệt kế hoạch của đơn vị bao gồm
- Công khai thủ tục hành chính.`),
    expected: [
      "warning | mục I, dòng 7 | Hồ sơ trình phê duyệt kế hoạch của đơn vị bao gồm | Đoạn này kết thúc ở chữ “bao gồm”, câu chưa trọn vẹn.",
    ],
  },
  {
    plan: "has an item that ends in a comma among others that do not",
    markdown: annualPlan(`## I. MỤC TIÊU

- Công khai thủ tục hành chính tại bộ phận một cửa.
- Rà soát quy trình nội bộ, kiến nghị cắt giảm,
- Hướng dẫn nộp hồ sơ trực tuyến.`),
    expected: [
      "info | mục I, dòng 8 | Rà soát quy trình nội bộ, kiến nghị cắt giảm, | Đoạn này kết thúc ở dấu phẩy, có thể câu chưa trọn vẹn.",
    ],
  },
  {
    plan: "promises a list that is missing",
    markdown: annualPlan(`## I. MỤC TIÊU

Chỉ tiêu chủ yếu của năm gồm:

## II. NHIỆM VỤ

### 1. Rà soát

Các phòng thực hiện những nhiệm vụ cụ thể như sau:

### 2. Báo cáo

Văn phòng tổng hợp theo các nhóm sau đây:

**Nơi nhận:**

- Lưu: VT.`),
    expected: [
      "warning | mục I, dòng 7 | Chỉ tiêu chủ yếu của năm gồm: | Đoạn này kết thúc ở dấu hai chấm nhưng bên dưới không có nội dung nào; phần liệt kê có thể đã bị mất.",
      "warning | mục II.1, dòng 13 | Các phòng thực hiện những nhiệm vụ cụ thể như sau: | Đoạn này kết thúc ở dấu hai chấm nhưng bên dưới không có nội dung nào; phần liệt kê có thể đã bị mất.",
      "warning | mục II.2, dòng 17 | Văn phòng tổng hợp theo các nhóm sau đây: | Đoạn này kết thúc ở dấu hai chấm nhưng bên dưới không có nội dung nào; phần liệt kê có thể đã bị mất.",
    ],
  },
  {
    plan: "never closes a bracket or a quotation",
    markdown: annualPlan(`## I. MỤC TIÊU

- Tổ chức tuyên truyền bằng nhiều hình thức (hội nghị, tập huấn
- Phát động phong trào thi đua với chủ đề “Nụ cười công sở.`),
    expected: [
      "info | mục I, dòng 7 | (hội nghị, tập huấn | Ngoặc đơn mở trước “hội nghị, tập huấn” không được đóng lại; có thể phần cuối đã bị mất.",
      "info | mục I, dòng 8 | “Nụ cười công sở. | Ngoặc kép mở trước “Nụ cười công sở.” không được đóng lại; có thể phần cuối đã bị mất.",
    ],
  },
  {
    plan: "has a cell that breaks off",
    markdown: annualPlan(`## I. NHIỆM VỤ

Chi tiết tại Phụ lục.

## PHỤ LỤC

| TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời gian |
|---|---|---|---|---|
| 1 | Rà soát, công bố, niêm yết công khai các | Báo cáo | Văn phòng | Quý I |`),
    expected: [
      "warning | phụ lục, bảng 1, hàng 2, cột 2, dòng 13 | Rà soát, công bố, niêm yết công khai các | Đoạn này kết thúc ở chữ “các”, câu chưa trọn vẹn.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(unfinishedSentence, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "an item that leads on to the next",
    markdown: annualPlan(`## I. NHIỆM VỤ

- Công khai đầy đủ các thủ tục hành chính; và
- Hướng dẫn nộp hồ sơ.`),
  },
  {
    text: "words that only look open",
    markdown: annualPlan(`## I. NHIỆM VỤ

- Rà soát chức năng, nhiệm vụ của các đơn vị trực thuộc
- Thực hiện theo danh mục nhiệm vụ chi tiết kèm theo
- Khắc phục triệt để những hạn chế còn tồn tại`),
  },
  {
    text: "a sentence that leads to a list",
    markdown: annualPlan(`## I. NHIỆM VỤ

Nhiệm vụ trọng tâm của đơn vị trong năm là

- Công khai thủ tục hành chính.
- Hướng dẫn nộp hồ sơ trực tuyến.`),
  },
  {
    text: "lead-in words without their colon over a list",
    markdown: annualPlan(`## I. NHIỆM VỤ

Hồ sơ trình phê duyệt kế hoạch của đơn vị bao gồm

- Tờ trình của Văn phòng;
- Dự thảo kế hoạch.

a) Hồ sơ đề nghị thẩm định đề án bao gồm

- Tờ trình của Văn phòng.`),
  },
  {
    text: "a picture or an embedded drawing below a colon",
    markdown: annualPlan(`## I. NHIỆM VỤ

Các phòng thực hiện quy trình gồm các bước như sau:

![](quy-trinh.png)

## II. TỔ CHỨC

Văn phòng tổng hợp, báo cáo theo các nhóm sau đây:

<img src="bao-cao.png">`),
  },
  {
    text: "a preamble and a list that are set with commas",
    markdown: annualPlan(`Căn cứ Kế hoạch cải cách hành chính năm 2026 của tỉnh,

Sở Xây dựng ban hành Kế hoạch với các nội dung sau.

## I. NHIỆM VỤ

Báo cáo gồm:

- Kết quả rà soát thủ tục hành chính của đơn vị,
- Kết quả giải quyết hồ sơ của các phòng, đơn vị,
- Kiến nghị với cơ quan cấp trên trong năm 2026.`),
  },
  {
    text: "a line that goes on in the next paragraph",
    markdown: annualPlan(`## I. NHIỆM VỤ

Phối hợp với Văn phòng hướng dẫn doanh nghiệp nộp hồ sơ và

khai thác bản đồ số các khu công nghiệp.`),
  },
  {
    text: "lists, tables and sections of its own below a colon",
    markdown: annualPlan(`## I. MỤC TIÊU

Chỉ tiêu chủ yếu của năm gồm:

- Số hóa hồ sơ.

## II. NHIỆM VỤ

Các nhóm nhiệm vụ trọng tâm như sau:

### 1. Rà soát

Các phòng thực hiện theo bảng dưới đây:

| Việc | Phòng |
|---|---|
| Rà soát | Văn phòng |

### 2. Báo cáo

Văn phòng tổng hợp, báo cáo theo các nhóm sau đây:

a) Kết quả rà soát.`),
  },
  {
    text: "brackets that close in the next paragraph, labels and both kinds of quotation marks",
    markdown: annualPlan(`## I. NHIỆM VỤ

Tổ chức tuyên truyền bằng nhiều hình thức (hội nghị, tập huấn,

phát tờ rơi) cho người dân.

a) Phát động phong trào thi đua “Nụ cười công sở" trong năm 2026.

b) Thực hiện các nội dung (1) rà soát; (2) công khai; (3) báo cáo.`),
  },
  {
    text: "words that only sound as if more were to come",
    markdown: annualPlan(`## I. NHIỆM VỤ

- Giữ vững kết quả của những năm trước và các nội dung tương tự như
vậy.
- Các phòng chuyên môn và tương đương phối hợp ra sao thì báo cáo vậy`),
  },
  {
    text: "a heading",
    markdown: annualPlan(`## I. NHIỆM VỤ

### 1. Các đơn vị thuộc và trực thuộc

Triển khai Kế hoạch.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(unfinishedSentence, markdown)).toEqual({ status: "passed", reason: null });
});

const DRAWING = `<w:p><w:r><w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:inline><wp:extent cx="360000" cy="360000"/></wp:inline></w:drawing></w:r></w:p>`;

test.each([
  ["below the sentence", "", DRAWING, 0],
  ["elsewhere", DRAWING, "", 1],
])("a drawing of a Word file %s", async (_, above, below, count) => {
  const body = [
    p("KẾ HOẠCH"),
    p("Cải cách hành chính năm 2026"),
    p("I. NHIỆM VỤ"),
    above,
    p("Các phòng thực hiện quy trình gồm các bước như sau:"),
    below,
    p("II. TỔ CHỨC"),
    p("Văn phòng tổng hợp."),
  ];
  const { document } = await readDocx(buildDocx({ body: body.join("") }));
  const { findings } = await checkRead(unfinishedSentence, document);
  expect(findings.map(({ severity }) => severity)).toEqual(Array(count).fill("warning"));
});

test("where pictures cannot be seen, a colon over nothing is only pointed at", async () => {
  const markdown = annualPlan("## I. NHIỆM VỤ\n\nCác phòng thực hiện các việc cụ thể như sau:");
  const { document } = await readMarkdown(new TextEncoder().encode(markdown));
  const results = await checkRead(unfinishedSentence, { ...document, pictures: undefined });
  expect(inWords(results)).toEqual([
    "info | mục I, dòng 7 | Các phòng thực hiện các việc cụ thể như sau: | Đoạn này kết thúc ở dấu hai chấm nhưng bên dưới không đọc được nội dung nào; nếu đó không phải là hình hay biểu đồ thì phần liệt kê có thể đã bị mất.",
  ]);
});

test("a word that may lead to the list below it is told as a hint", async () => {
  const markdown = annualPlan(`## I. NHIỆM VỤ

Ưu tiên bố trí kinh phí chi thường xuyên cho

- Số hóa hồ sơ, giấy tờ.`);
  expect(await findingsIn(unfinishedSentence, markdown)).toEqual([
    "info | mục I, dòng 7 | Ưu tiên bố trí kinh phí chi thường xuyên cho | Đoạn này kết thúc ở chữ “cho”, câu chưa trọn vẹn.",
  ]);
});
