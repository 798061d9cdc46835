import { describe, expect, test } from "vitest";
import { planOf, planOfMarkdown } from "./plan-of.js";

async function outline(text: string): Promise<string[]> {
  const plan = await planOf(text);
  return plan.sections.map(
    ({ path, title, kind, area, hasContent }) =>
      `${path} ${title} [${kind}${area ? ` ${area}` : ""}]${hasContent ? "" : " empty"}`,
  );
}

describe("sections", () => {
  test("labels are joined as printed, a second section of the same path is told apart", async () => {
    expect(
      await outline(
        "I. MỤC ĐÍCH\n\nNâng cao hiệu quả.\n\nIII. NHIỆM VỤ\n\n1. Cải cách thể chế\n\n- Rà soát văn bản.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nGiao Văn phòng.",
      ),
    ).toEqual([
      "I MỤC ĐÍCH [purpose]",
      "III NHIỆM VỤ [tasks]",
      "III.1 Cải cách thể chế [area institutions]",
      "III#2 TỔ CHỨC THỰC HIỆN [implementation]",
    ]);
  });

  test("letters nest below figures, with đ in its place", async () => {
    expect(
      await outline(
        "II. NỘI DUNG\n\n1. Nâng cao Chỉ số PAR INDEX\n\na) Công tác chỉ đạo, điều hành CCHC\n\nChỉ đạo kịp thời.\n\nđ) Cải cách chế độ công vụ:\n\nSiết chặt kỷ luật.\n\n2. Nâng cao Chỉ số SIPAS\n\na) Cung ứng dịch vụ hành chính công\n\n- Niêm yết công khai.",
      ),
    ).toEqual([
      "II NỘI DUNG [tasks]",
      "II.1 Nâng cao Chỉ số PAR INDEX [tasks]",
      "II.1.a Công tác chỉ đạo, điều hành CCHC [area steering]",
      "II.1.đ Cải cách chế độ công vụ [area civil-service]",
      "II.2 Nâng cao Chỉ số SIPAS [area sipas]",
      "II.2.a Cung ứng dịch vụ hành chính công [area sipas]",
    ]);
  });

  test("numbered sentences are no sections, a run-in heading is one", async () => {
    expect(
      await outline(
        "I. MỤC ĐÍCH\n\n1. Quán triệt đầy đủ các nội dung của Kế hoạch này.\n\n2. Nâng cao nhận thức; phân công rõ trách nhiệm.\n\nII. KINH PHÍ THỰC HIỆN: Từ nguồn ngân sách được giao.",
      ),
    ).toEqual(["I MỤC ĐÍCH [purpose]", "II KINH PHÍ THỰC HIỆN [budget]"]);
  });

  test("headings with nothing under them are seen as empty", async () => {
    expect(
      await outline(
        "I. MỤC TIÊU\n\n1. Cải cách thể chế\n\nII. TỔ CHỨC THỰC HIỆN\n\nGiao Văn phòng.",
      ),
    ).toEqual([
      "I MỤC TIÊU [goals]",
      "I.1 Cải cách thể chế [area institutions] empty",
      "II TỔ CHỨC THỰC HIỆN [implementation]",
    ]);
  });

  test("a heading is one whatever sign ends it, and what follows is not drawn into it", async () => {
    expect(
      await outline(
        "II. MỤC TIÊU\n\n3. Cải cách tổ chức bộ máy hành chính nhà nước.\n\nTinh gọn đầu mối.\n\n6. Xây dựng và phát triển Chính quyền điện tử, Chính quyền số\n\n100% văn bản được ký số.\n\n7. Rà soát thủ tục hành chính.",
      ),
    ).toEqual([
      "II MỤC TIÊU [goals]",
      "II.3 Cải cách tổ chức bộ máy hành chính nhà nước [area apparatus]",
      "II.6 Xây dựng và phát triển Chính quyền điện tử, Chính quyền số [area digital-government]",
    ]);
  });

  test("units named in the last section are no reform areas", async () => {
    expect(
      await outline("IV. TỔ CHỨC THỰC HIỆN\n\n1. Trung tâm Phục vụ hành chính công\n\nChủ trì."),
    ).toEqual([
      "IV TỔ CHỨC THỰC HIỆN [implementation]",
      "IV.1 Trung tâm Phục vụ hành chính công [implementation]",
    ]);
  });

  test("a numbered paragraph extends the section of what stands in it", async () => {
    const plan = await planOf(
      "III. NHIỆM VỤ\n\n1. Giải pháp\n\n1.5. Rà soát bộ máy theo Nghị quyết số 18-NQ/TW của Trung ương.",
    );
    expect(plan.citations[0]?.location).toMatchObject({ section: "III.1.5", line: 5 });
  });

  test("Markdown headings and bold do not change the titles", async () => {
    const plan = await planOfMarkdown(
      "## II. **MỤC TIÊU**\n\n### 1. Cải cách thể chế\n\n- Rà soát.\n",
    );
    expect(plan.sections.map(({ path, title }) => [path, title])).toEqual([
      ["II", "MỤC TIÊU"],
      ["II.1", "Cải cách thể chế"],
    ]);
  });
});
