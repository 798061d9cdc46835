/** An invented plan: what the samples print, and what a reader should find in them. */

export interface ContentCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

export const header = {
  left: ["UBND TỈNH MẪU SƠN", "SỞ NĂNG LƯỢNG", "Số: 45/KH-SNL"],
  right: [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Mẫu Sơn, ngày 12 tháng 01 năm 2026",
  ],
} as const;

export const title = {
  kind: "KẾ HOẠCH",
  subject: ["Cải cách hành chính năm 2026 của Sở Năng lượng", "và các đơn vị sự nghiệp trực thuộc"],
} as const;

/** Body paragraphs; bold ones are headings. */
export const body: readonly { readonly text: string; readonly bold?: true }[] = [
  {
    text: "Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030; Kế hoạch số 512/KH-UBND ngày 08/12/2025 của Ủy ban nhân dân tỉnh Mẫu Sơn về cải cách hành chính năm 2026; Sở Năng lượng ban hành Kế hoạch như sau:",
  },
  { text: "I. MỤC ĐÍCH, YÊU CẦU", bold: true },
  { text: "1. Mục đích", bold: true },
  {
    text: "- Tiếp tục thực hiện đồng bộ các nội dung cải cách hành chính (CCHC) theo Nghị quyết số 76/NQ-CP của Chính phủ, gắn việc rà soát chức năng của từng phòng với trách nhiệm của người đứng đầu và kết quả đánh giá cuối năm.",
  },
  { text: "- Nâng mức hài lòng của người dân, doanh nghiệp đối với dịch vụ công của Sở." },
  { text: "2. Yêu cầu", bold: true },
  {
    text: "Mỗi nhiệm vụ phải có sản phẩm, thời hạn và một đơn vị chủ trì; các đơn vị gửi báo cáo quý qua địa chỉ https://baocao.mauson.gov.vn/cchc/nam-2026/bieu-mau-so-01 trước ngày 20 của tháng cuối quý, không chờ nhắc.",
  },
  {
    text: "Việc kiểm tra được làm công khai, đúng kế hoạch và không gây phiền hà cho đơn vị được kiểm tra.",
  },
  { text: "II. MỤC TIÊU, NHIỆM VỤ", bold: true },
  { text: "1. Công tác chỉ đạo, điều hành", bold: true },
  { text: "a) Mục tiêu" },
  { text: "- 100% nhiệm vụ được giao hoàn thành đúng hạn." },
  {
    text: "- Tối thiểu 30% số đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm; hơn 25% số cuộc kiểm tra được thực hiện đột xuất, không báo trước.",
  },
  { text: "b) Nhiệm vụ" },
  {
    text: "Xây dựng kế hoạch tuyên truyền; đưa tin mỗi tháng ít nhất 02 bài trên Trang thông tin điện tử của Sở; lồng ghép nội dung phát triển kinh tế - xã hội, chuyển đổi số và tiết kiệm năng lượng vào các hội nghị chuyên đề.",
  },
  { text: "2. Cải cách thể chế", bold: true },
  {
    text: "Rà soát 100% văn bản quy phạm pháp luật do Sở tham mưu ban hành từ năm 2016 đến nay; đề nghị bãi bỏ, thay thế văn bản không còn phù hợp, hoàn thành trong quý III năm 2026.",
  },
  {
    text: "Theo dõi thi hành pháp luật trong lĩnh vực điện lực, báo cáo Ủy ban nhân dân tỉnh trước ngày 30/11/2026.",
  },
  { text: "3. Cải cách thủ tục hành chính", bold: true },
  {
    text: "Cắt giảm tối thiểu 20% thời gian giải quyết của 12 thủ tục hành chính thuộc thẩm quyền; công khai kết quả giải quyết trên Cổng dịch vụ công; xin lỗi bằng văn bản khi trả kết quả trễ hẹn.",
  },
  { text: "III. TỔ CHỨC THỰC HIỆN", bold: true },
  {
    text: "1. Văn phòng Sở chủ trì theo dõi, đôn đốc, tổng hợp báo cáo quý, 6 tháng và năm; tham mưu lãnh đạo Sở xử lý vướng mắc phát sinh.",
  },
  {
    text: "2. Các phòng, Trung tâm Tư vấn năng lượng căn cứ Kế hoạch này và Phụ lục kèm theo để xây dựng kế hoạch của đơn vị mình, gửi Văn phòng Sở trước ngày 31/01/2026./.",
  },
];

export const closing = {
  left: [
    "Nơi nhận:",
    "- Sở Nội vụ;",
    "- Lãnh đạo Sở;",
    "- Các phòng, đơn vị trực thuộc Sở;",
    "- Trang thông tin điện tử của Sở;",
    "- Lưu: VT, VP.",
  ],
  right: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lò Thị Mẫu"],
} as const;

export const appendix = {
  title: [
    "PHỤ LỤC",
    "Nhiệm vụ cải cách hành chính năm 2026",
    "(Kèm theo Kế hoạch số 45/KH-SNL ngày 12/01/2026 của Sở Năng lượng)",
  ],
  /** Widths of the columns in millimetres. */
  widths: [11, 42, 42, 48, 28, 26, 28, 22, 14],
  heading: [
    "TT",
    "Mục tiêu",
    "Nhiệm vụ",
    "Hoạt động",
    "Kết quả/Sản phẩm",
    "Đơn vị chủ trì",
    "Đơn vị phối hợp",
    "Thời gian thực hiện",
    "Ghi chú",
  ],
} as const;

interface Group {
  readonly label: string;
  readonly title: string;
  readonly objectives: readonly Objective[];
}

interface Objective {
  readonly text: string;
  readonly tasks: readonly { readonly text: string; readonly activities: readonly Activity[] }[];
}

type Activity = readonly [
  text: string,
  output: string,
  lead: string,
  coordinating: string,
  deadline: string,
  note: string,
];

const units = "Các phòng, đơn vị trực thuộc Sở";

const groups: readonly Group[] = [
  {
    label: "I",
    title: "Công tác chỉ đạo, điều hành (02 mục tiêu; 03 nhiệm vụ; 06 hoạt động)",
    objectives: [
      {
        text: "Mục tiêu 1: 100% nhiệm vụ cải cách hành chính được giao trong năm hoàn thành đúng tiến độ, bảo đảm chất lượng và có sản phẩm cụ thể để đối chiếu khi chấm điểm",
        tasks: [
          {
            text: "Nhiệm vụ 1: Ban hành kế hoạch và theo dõi việc thực hiện của các đơn vị trực thuộc",
            activities: [
              [
                "Hoạt động 1: Xây dựng, trình ban hành Kế hoạch cải cách hành chính năm 2027 của Sở",
                "Kế hoạch",
                "Văn phòng Sở",
                units,
                "Tháng 12/2026",
                "",
              ],
              [
                "Hoạt động 2: Tổng hợp báo cáo quý, 6 tháng và báo cáo năm gửi Sở Nội vụ đúng thời hạn",
                "Báo cáo",
                "Văn phòng Sở",
                units,
                "Hằng quý",
                "",
              ],
            ],
          },
          {
            text: "Nhiệm vụ 2: Kiểm tra công tác cải cách hành chính tại các đơn vị",
            activities: [
              [
                "Hoạt động 3: Kiểm tra tối thiểu 30% số đơn vị; thông báo kết luận trong 10 ngày làm việc kể từ ngày kết thúc kiểm tra",
                "Kế hoạch; Kết luận kiểm tra",
                "Phòng Thanh tra",
                "Văn phòng Sở",
                "Quý II, Quý III",
                "Có đột xuất",
              ],
              [
                "Hoạt động 4: Theo dõi khắc phục sau kiểm tra",
                "Báo cáo kết quả khắc phục",
                "Phòng Thanh tra",
                "",
                "Quý IV/2026",
                "",
              ],
            ],
          },
        ],
      },
      {
        text: "Mục tiêu 2: Đa dạng hình thức tuyên truyền",
        tasks: [
          {
            text: "Nhiệm vụ 3: Tuyên truyền trên Trang thông tin điện tử",
            activities: [
              [
                "Hoạt động 5: Đăng mỗi tháng ít nhất 02 tin, bài về cải cách hành chính của ngành Năng lượng",
                "Tin, bài",
                "Văn phòng Sở",
                "Trung tâm Tư vấn năng lượng",
                "Hằng tháng",
                "",
              ],
              [
                "Hoạt động 6: Tổ chức cuộc thi tìm hiểu cải cách hành chính trong toàn ngành",
                "Cuộc thi",
                "Văn phòng Sở",
                units,
                "Quý III/2026",
                "",
              ],
            ],
          },
        ],
      },
    ],
  },
  {
    label: "II",
    title: "Cải cách thể chế (01 mục tiêu; 01 nhiệm vụ; 03 hoạt động)",
    objectives: [
      {
        text: "Mục tiêu 1: 100% văn bản quy phạm pháp luật do Sở tham mưu được ban hành đúng trình tự",
        tasks: [
          {
            text: "Nhiệm vụ 1: Rà soát, hệ thống hóa văn bản quy phạm pháp luật thuộc lĩnh vực quản lý",
            activities: [
              [
                "Hoạt động 1: Rà soát văn bản ban hành từ năm 2016",
                "Danh mục văn bản",
                "Phòng Pháp chế",
                units,
                "Quý I/2026",
                "",
              ],
              [
                "Hoạt động 2: Tham mưu bãi bỏ, thay thế văn bản không còn phù hợp với Luật Điện lực và các nghị định quy định chi tiết",
                "Tờ trình, dự thảo Quyết định",
                "Phòng Pháp chế",
                "Sở Tư pháp",
                "Trước ngày 30/9/2026",
                "",
              ],
              [
                "Hoạt động 3: Theo dõi thi hành pháp luật trong lĩnh vực điện lực",
                "Báo cáo",
                "Phòng Pháp chế",
                "",
                "Trong năm",
                "",
              ],
            ],
          },
        ],
      },
    ],
  },
  {
    label: "III",
    title: "Cải cách thủ tục hành chính (02 mục tiêu; 02 nhiệm vụ; 04 hoạt động)",
    objectives: [
      {
        text: "Mục tiêu 1: Cắt giảm tối thiểu 20% thời gian giải quyết của 12 thủ tục hành chính thuộc thẩm quyền",
        tasks: [
          {
            text: "Nhiệm vụ 1: Rà soát, đơn giản hóa thủ tục hành chính",
            activities: [
              [
                "Hoạt động 1: Rà soát, lập phương án đơn giản hóa trình Ủy ban nhân dân tỉnh xem xét, quyết định",
                "Phương án; Quyết định",
                "Phòng Quản lý điện năng",
                "Văn phòng Sở; Trung tâm Phục vụ hành chính công tỉnh",
                "Quý II/2026",
                "",
              ],
              [
                "Hoạt động 2: Công khai thủ tục hành chính sau khi được công bố",
                "Danh mục được công khai",
                "Văn phòng Sở",
                "",
                "Thường xuyên",
                "",
              ],
            ],
          },
        ],
      },
      {
        text: "Mục tiêu 2: Tối thiểu 95% hồ sơ được giải quyết trước hạn hoặc đúng hạn; 100% hồ sơ trễ hạn có văn bản xin lỗi",
        tasks: [
          {
            text: "Nhiệm vụ 2: Nâng cao chất lượng tiếp nhận và trả kết quả",
            activities: [
              [
                "Hoạt động 3: Bố trí công chức tiếp nhận hồ sơ tại Trung tâm; đánh giá mức độ hài lòng sau mỗi lần giao dịch và công bố kết quả hằng tháng",
                "Sổ theo dõi; báo cáo đánh giá",
                "Văn phòng Sở",
                "Phòng Quản lý điện năng",
                "Cả năm",
                "",
              ],
              [
                "Hoạt động 4: Số hóa 100% thành phần hồ sơ đầu vào",
                "Kho hồ sơ số",
                "Văn phòng Sở",
                units,
                "Trước ngày 20/11/2026",
                "Nếu đủ kinh phí",
              ],
            ],
          },
        ],
      },
    ],
  },
];

/** The grid of the appendix, heading row and group rows included. */
export const appendixCells: readonly ContentCell[] = layGrid();

export const appendixRows = 1 + Math.max(...appendixCells.map((cell) => cell.row));

function layGrid(): ContentCell[] {
  const cells: ContentCell[] = appendix.heading.map((text, column) => ({
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    text,
  }));
  let row = 1;
  for (const group of groups) {
    cells.push({ row, column: 0, rowSpan: 1, columnSpan: 1, text: group.label });
    cells.push({ row, column: 1, rowSpan: 1, columnSpan: 8, text: group.title });
    row += 1;
    for (const [number, objective] of group.objectives.entries()) {
      const height = objective.tasks.reduce((sum, task) => sum + task.activities.length, 0);
      cells.push({ row, column: 0, rowSpan: height, columnSpan: 1, text: String(number + 1) });
      cells.push({ row, column: 1, rowSpan: height, columnSpan: 1, text: objective.text });
      for (const task of objective.tasks) {
        cells.push({
          row,
          column: 2,
          rowSpan: task.activities.length,
          columnSpan: 1,
          text: task.text,
        });
        for (const activity of task.activities) {
          activity.forEach((text, index) => {
            cells.push({ row, column: 3 + index, rowSpan: 1, columnSpan: 1, text });
          });
          row += 1;
        }
      }
    }
  }
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}
