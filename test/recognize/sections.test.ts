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

  test("a part whose title stands in the next line holds the sections below it", async () => {
    expect(
      await outline(
        "Phần thứ nhất\nĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN\nI. KẾT QUẢ ĐẠT ĐƯỢC\nTrong năm, Sở đã cắt giảm 12 thủ tục.\nPhần thứ hai\nNHIỆM VỤ NĂM 2026\nI. MỤC TIÊU\nHoàn thành mọi nhiệm vụ.",
      ),
    ).toEqual([
      "Phần thứ nhất ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN [other]",
      "Phần thứ nhất.I KẾT QUẢ ĐẠT ĐƯỢC [other]",
      "Phần thứ hai NHIỆM VỤ NĂM 2026 [tasks]",
      "Phần thứ hai.I MỤC TIÊU [goals]",
    ]);
  });

  test("chapters hold their sections, capitals their Roman numbers, whatever signs close them", async () => {
    expect(
      await outline(
        "CHƯƠNG I: QUY ĐỊNH CHUNG\nMục 1. Mục đích\nNâng cao.\nMục 2. Yêu cầu\nBám sát.\nCHƯƠNG II - NHIỆM VỤ\nA/ CẢI CÁCH THỂ CHẾ\nI - Mục tiêu\nĐúng hạn.\nB/ CẢI CÁCH TÀI CHÍNH CÔNG\n1/ Nhiệm vụ\nCông khai.",
      ),
    ).toEqual([
      "CHƯƠNG I QUY ĐỊNH CHUNG [other]",
      "CHƯƠNG I.Mục 1 Mục đích [purpose]",
      "CHƯƠNG I.Mục 2 Yêu cầu [purpose]",
      "CHƯƠNG II NHIỆM VỤ [tasks]",
      "CHƯƠNG II.A CẢI CÁCH THỂ CHẾ [area institutions]",
      "CHƯƠNG II.A.I Mục tiêu [goals institutions]",
      "CHƯƠNG II.B CẢI CÁCH TÀI CHÍNH CÔNG [area public-finance]",
      "CHƯƠNG II.B.1 Nhiệm vụ [tasks public-finance]",
    ]);
  });

  test("figures with another sign count anew below the same figure", async () => {
    expect(
      await outline(
        "II. NHIỆM VỤ\n1. Cải cách thể chế\n1) Mục tiêu\nĐúng hạn.\n2) Nhiệm vụ\nRà soát.\n2. Cải cách TTHC\n(1) Mục tiêu\nĐúng hạn.",
      ),
    ).toEqual([
      "II NHIỆM VỤ [tasks]",
      "II.1 Cải cách thể chế [area institutions]",
      "II.1.1 Mục tiêu [goals institutions]",
      "II.1.2 Nhiệm vụ [tasks institutions]",
      "II.2 Cải cách TTHC [area procedures]",
      "II.2.1 Mục tiêu [goals procedures]",
    ]);
  });

  test("a label that repeats the one above it gives the path by itself", async () => {
    expect(
      await outline("II. NHIỆM VỤ\nII.1. Cải cách thể chế\nRà soát.\nII.2. Chuyển đổi số\nSố hóa."),
    ).toEqual([
      "II NHIỆM VỤ [tasks]",
      "II.1 Cải cách thể chế [area institutions]",
      "II.2 Chuyển đổi số [area digital-government]",
    ]);
  });

  test("known names end at their colon, other numbered words with a colon are no headings", async () => {
    expect(
      await outline(
        "II. MỤC TIÊU\n1. Mục tiêu chung: Nâng cao chất lượng phục vụ.\n2. Về cải cách TTHC: Hồ sơ đúng hạn đạt 99%.\n3. Tỷ lệ hồ sơ TTHC đúng hạn: 99%\n4. Xây dựng CQĐT, CQS: Số hóa hồ sơ.",
      ),
    ).toEqual([
      "II MỤC TIÊU [goals]",
      "II.1 Mục tiêu chung [goals]",
      "II.2 Về cải cách TTHC [area procedures]",
      "II.4 Xây dựng CQĐT, CQS [area digital-government]",
    ]);
  });

  test("numbered sentences that lost their full stop are no sections", async () => {
    expect(
      await outline(
        "II. MỤC TIÊU\n1. Số hóa 100% hồ sơ\n2. Không có hồ sơ quá hạn\n3. Báo cáo trước ngày 15/12/2026\nIV. TỔ CHỨC THỰC HIỆN\n1. Các phòng có trách nhiệm báo cáo kết quả\n2. Văn phòng Sở\nTheo dõi việc thực hiện.",
      ),
    ).toEqual([
      "II MỤC TIÊU [goals]",
      "IV TỔ CHỨC THỰC HIỆN [implementation]",
      "IV.2 Văn phòng Sở [implementation]",
    ]);
  });

  test("capitals without a label are headings where they are nothing but a known name", async () => {
    expect(
      await outline(
        "MỤC ĐÍCH, YÊU CẦU\n\nNâng cao.\n\nNHIỆM VỤ\n\nCẢI CÁCH THỂ CHẾ\n\nRà soát.\n\nPHÒNG HỌP KHÔNG GIẤY\n\nTriển khai.\n\nTỔ CHỨC THỰC HIỆN\n\nGiao Văn phòng.",
      ),
    ).toEqual([
      "MỤC ĐÍCH, YÊU CẦU MỤC ĐÍCH, YÊU CẦU [purpose]",
      "NHIỆM VỤ NHIỆM VỤ [tasks]",
      "NHIỆM VỤ.CẢI CÁCH THỂ CHẾ CẢI CÁCH THỂ CHẾ [area institutions]",
      "TỔ CHỨC THỰC HIỆN TỔ CHỨC THỰC HIỆN [implementation]",
    ]);
  });

  test.each([
    ["Công tác lãnh đạo, chỉ đạo", "steering"],
    ["Cải cách thề chế", "institutions"],
    ["Xây dựng, hoàn thiện thể chế", "institutions"],
    ["Cải cách thủ tụch hành chính", "procedures"],
    ["Cải cahc tổ chức bộ máy", "apparatus"],
    ["Xây dựng và nâng cao chất lượng đội ngũ CBCCVC", "civil-service"],
    ["Đổi mới cơ chế tài chính đối với đơn vị sự nghiệp", "public-finance"],
    ["Hiện đại hóa hành chính", "digital-government"],
    ["Xây dựng chính quyền số gắn với thực hiện Đề án 06", "digital-government"],
    ["Ứng dụng CNTT trong giải quyết công việc", "digital-government"],
    ["Cải thiện chỉ số PAR INDEX, SIPAS, PAPI", "sipas"],
    ["Cải thiện môi trường đầu tư và kinh doanh", "business-environment"],
  ])("%s names the area %s", async (title, area) => {
    expect(await outline(`II. NHIỆM VỤ\n1. ${title}\nHoàn thành đúng hạn.`)).toContain(
      `II.1 ${title} [area ${area}]`,
    );
  });

  test("an area divided into goals and tasks is treated in both", async () => {
    const plan = await planOf(
      "I. CẢI CÁCH THỂ CHẾ\n1. Mục tiêu\nĐúng hạn.\n2. Nhiệm vụ\nRà soát.\nII. CẢI CÁCH TÀI CHÍNH CÔNG\nCông khai.",
    );
    expect(plan.areas).toEqual([
      { id: "institutions", goals: ["I.1"], tasks: ["I.2"], appendix: [] },
      { id: "public-finance", goals: [], tasks: ["II"], appendix: [] },
    ]);
  });

  test("goals and tasks within one part are kept apart where they have sections of their own", async () => {
    const plan = await planOf(
      "Phần I\nMỤC TIÊU VÀ NHIỆM VỤ\nI. MỤC TIÊU\n1. Cải cách thể chế\nĐúng hạn.\n2. Cải cách TTHC\nĐạt 100%.\nII. NHIỆM VỤ\n1. Cải cách thể chế\nRà soát.",
    );
    expect(plan.areas).toEqual([
      { id: "institutions", goals: ["Phần I.I.1"], tasks: ["Phần I.II.1"], appendix: [] },
      { id: "procedures", goals: ["Phần I.I.2"], tasks: [], appendix: [] },
    ]);
  });

  test("what the format marks as a heading is one with nothing below it too", async () => {
    const text =
      "## V. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng\n\n### 2. Phòng Đầu tư\n\n### 3. Các phòng\n\nThực hiện.";
    const { sections } = await planOfMarkdown(text);
    const empty = sections.filter(({ hasContent }) => !hasContent);
    expect(empty.map(({ path }) => path)).toEqual(["V.2"]);
  });

  test("what was done in the past year treats no area", async () => {
    const plan = await planOf(
      "Phần I\nKẾT QUẢ NĂM 2025\n1. Cải cách thể chế\nĐã ban hành.\nPhần II\nNHIỆM VỤ NĂM 2026\n1. Cải cách TTHC\nRà soát.",
    );
    expect(plan.areas).toEqual([
      { id: "procedures", goals: [], tasks: ["Phần II.1"], appendix: [] },
    ]);
  });

  test("appendices are seen without a signature above them, their titles end at the table", async () => {
    expect(
      await outline(
        "I. NHIỆM VỤ\nTheo Phụ lục.\nPhụ lục 2: KINH PHÍ DỰ KIẾN NĂM 2026\nTT | Nội dung | Số tiền\n1. | Tập huấn | 45\nPHỤ LỤC III\nBẢNG PHÂN CÔNG\n(Kèm theo Kế hoạch này)\n1.1 Ban hành kịp thời 1,0 Văn phòng",
      ),
    ).toEqual([
      "I NHIỆM VỤ [tasks]",
      "PL.2 KINH PHÍ DỰ KIẾN NĂM 2026 [appendix]",
      "PL.III BẢNG PHÂN CÔNG [appendix]",
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

  test("names joined by semicolons are one heading, sentences joined by them are none", async () => {
    expect(
      await outline(
        "V. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế; Phòng Văn hóa - Xã hội\n\nCử người phụ trách.\n\n2. Lập danh mục; Sở Nội vụ thẩm định; Giao người trình ký\n\nXong trong tháng.",
      ),
    ).toEqual([
      "V TỔ CHỨC THỰC HIỆN [implementation]",
      "V.1 Phòng Kinh tế; Phòng Văn hóa - Xã hội [implementation]",
    ]);
  });

  test("goals below a heading that names them beside views are goals", async () => {
    expect(
      await outline(
        "I. QUAN ĐIỂM, MỤC TIÊU\n\n1. Quan điểm\n\nGần dân.\n\n2. Mục tiêu\n\n- Trả hồ sơ đúng hẹn.",
      ),
    ).toEqual([
      "I QUAN ĐIỂM, MỤC TIÊU [purpose]",
      "I.1 Quan điểm [purpose]",
      "I.2 Mục tiêu [goals]",
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
