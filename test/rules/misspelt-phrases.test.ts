import { describe, expect, test } from "vitest";
import { FIXED_PHRASES } from "../../src/facts/phrases.js";
import { misspeltPhrases } from "../../src/rules/misspelt-phrases.js";
import { hasSyllableShape } from "../../src/text/syllable-shape.js";

function told(text: string): readonly string[] {
  return misspeltPhrases(text).map(
    ({ start, end, right }) => `${text.slice(start, end)} → ${right}`,
  );
}

describe("a wrong form is told with the phrase that is meant", () => {
  test.each([
    // A tone that is missing.
    ["thuộc thâm quyền của Sở", "thâm quyền → thẩm quyền"],
    ["nâng cao trách nhiêm của công chức", "trách nhiêm → trách nhiệm"],
    ["quy trình giải quyêt hồ sơ", "giải quyêt → giải quyết"],
    ["các thủ tuc đã công bố", "thủ tuc → thủ tục"],
    ["bộ máy hành chinh tinh gọn", "hành chinh → hành chính"],
    ["cung cấp dịch vu qua mạng", "dịch vu → dịch vụ"],
    ["đẩy mạnh chuyên đổi số", "chuyên đổi số → chuyển đổi số"],
    ["tổ chưc lấy ý kiến", "tổ chưc → tổ chức"],
    ["các nguồn lưc của tỉnh", "nguồn lưc → nguồn lực"],
    ["kết nối cơ sơ dữ liệu", "cơ sơ dữ liệu → cơ sở dữ liệu"],
    ["văn bản quy phạm pháp luât", "văn bản quy phạm pháp luât → văn bản quy phạm pháp luật"],
    ["giữ gìn đạo đức công vu", "đạo đức công vu → đạo đức công vụ"],
    ["niêm yêt công khai tại trụ sở", "niêm yêt công khai → niêm yết công khai"],
    ["xư lý hồ sơ trên môi trường mạng", "xư lý → xử lý"],
    // Hỏi for ngã and the other way round.
    ["giãi quyết hồ sơ", "giãi quyết → giải quyết"],
    ["cãi cách hành chính", "cãi cách hành chính → cải cách hành chính"],
    ["sữa đổi, bổ sung quy chế", "sữa đổi, bổ sung → sửa đổi, bổ sung"],
    ["cơ sở dử liệu dùng chung", "cơ sở dử liệu → cơ sở dữ liệu"],
    ["kỹ luật, kỷ cương hành chính", "kỹ luật, kỷ cương hành chính → kỷ luật, kỷ cương hành chính"],
    ["tổ chức thực hiện, đẫy mạnh", "đẫy mạnh → đẩy mạnh"],
    ["hổ sơ quá hạn giải quyết", "hổ sơ quá hạn → hồ sơ quá hạn"],
    ["vưỡng mắc trong phối hợp", "vưỡng mắc → vướng mắc"],
    [
      "theo quy định cũa tỉnh và trách nhiệm giãi trình",
      "trách nhiệm giãi trình → trách nhiệm giải trình",
    ],
    ["cán bộ, công chức, viên chửc", "cán bộ, công chức, viên chửc → cán bộ, công chức, viên chức"],
    ["sẳn sàng phục vụ", "sẳn sàng → sẵn sàng"],
    ["bão đảm tiến độ", "bão đảm → bảo đảm"],
    ["hổ trợ người dân", "hổ trợ → hỗ trợ"],
    ["trên cơ sỡ dữ liệu", "trên cơ sỡ → trên cơ sở"],
    ["chĩ đạo quyết liệt", "chĩ đạo → chỉ đạo"],
    // Other tones.
    ["hoản thành trước thời hạn", "hoản thành → hoàn thành"],
    ["tối thiếu 20% đơn vị", "tối thiếu → tối thiểu"],
    ["triền khai đồng bộ", "triền khai → triển khai"],
    [
      "các cơ quan hành chính nhà nược",
      "cơ quan hành chính nhà nược → cơ quan hành chính nhà nước",
    ],
    [
      "thanh tra, kiệm tra, kiểm toán",
      "thanh tra, kiệm tra, kiểm toán → thanh tra, kiểm tra, kiểm toán",
    ],
    [
      "chức năng, nhiệm vụ, quyển hạn",
      "chức năng, nhiệm vụ, quyển hạn → chức năng, nhiệm vụ, quyền hạn",
    ],
    ["thức hiện nghiêm túc", "thức hiện → thực hiện"],
    ["phục vũ người dân", "phục vũ → phục vụ"],
    ["phôi hợp với các phòng", "phôi hợp → phối hợp"],
    // The bar, the hat, the horn.
    ["sửa dổi, bổ sung quy chế", "sửa dổi, bổ sung → sửa đổi, bổ sung"],
    ["địch vụ công trực tuyến", "địch vụ → dịch vụ"],
    ["don vị sự nghiệp công lập", "don vị sự nghiệp công lập → đơn vị sự nghiệp công lập"],
    ["kiêm tra, ra soát quy trình", "kiêm tra → kiểm tra"],
    ["ứng dung công nghệ thông tin", "ứng dung công nghệ thông tin → ứng dụng công nghệ thông tin"],
    [
      "xây dựng chinh quyền địa phương hai cấp",
      "chinh quyền địa phương hai cấp → chính quyền địa phương hai cấp",
    ],
    ["hằng năm tự đanh giá, chấm điểm", "tự đanh giá, chấm điểm → tự đánh giá, chấm điểm"],
    ["nâng cao hiêu quả công việc", "hiêu quả → hiệu quả"],
    ["mức đô hài lòng của người dân", "mức đô hài lòng → mức độ hài lòng"],
    // Letters that changed places.
    ["cải cách hành chíhn", "hành chíhn → hành chính"],
    ["kèm thoe Kế hoạch này, kế hoạhc tuyên truyền", "kế hoạhc → kế hoạch"],
    ["trogn phạm vi toàn tỉnh", "trogn phạm vi → trong phạm vi"],
    ["thực hiệnd ịch vụ và tiếp nhậnh ồ sơ", "thực hiệnd → thực hiện"],
    ["ciả cách thể chế", "ciả cách thể chế → cải cách thể chế"],
    [
      "chỉ đaọ, điều hành: công tác chỉ đaọ, điều hành",
      "công tác chỉ đaọ, điều hành → công tác chỉ đạo, điều hành",
    ],
    // Letters typed twice.
    ["cải ccách tài chính công", "cải ccách tài chính công → cải cách tài chính công"],
    ["hồồ sơ công việc", "hồồ sơ công việc → hồ sơ công việc"],
    ["trách nhiệmm giải trình", "trách nhiệmm → trách nhiệm"],
    ["phát triểnn kinh tế", "phát triểnn → phát triển"],
    [
      "trungg tâm phục vụ hành chính công",
      "trungg tâm phục vụ hành chính công → trung tâm phục vụ hành chính công",
    ],
    // Letters left out, or wrong ones.
    ["tring phạm vi tỉnh", "tring phạm vi → trong phạm vi"],
    [
      "trả kế quả: bộ phận tiếp nhận và trả kế quả",
      "bộ phận tiếp nhận và trả kế quả → bộ phận tiếp nhận và trả kết quả",
    ],
    ["thanh toá trực tuyến", "thanh toá trực tuyến → thanh toán trực tuyến"],
    ["giải quyế thủ tục hành chính", "giải quyế → giải quyết"],
    ["số hóa thành phầ hồ sơ", "thành phầ hồ sơ → thành phần hồ sơ"],
    ["ngườ đứng đầu cơ quan", "ngườ đứng đầu → người đứng đầu"],
    ["tuyê truyền trên cổng", "tuyê truyền → tuyên truyền"],
    ["nghành nông nghiệp và bộ nghành khác", "bộ nghành → bộ ngành"],
    ["kết quả đánh giá, xếp loạ", "đánh giá, xếp loạ → đánh giá, xếp loại"],
    ["bổ xung hồ sơ", "bổ xung → bổ sung"],
    ["sử lý phản ánh", "sử lý → xử lý"],
    ["sát nhập đơn vị", "sát nhập → sáp nhập"],
    ["rà sóat văn bản", "rà sóat → rà soát"],
    ["TỒ CHỨC THỰC HIỆN", "TỒ CHỨC → tổ chức"],
    ["Phân đấu không có hồ sơ quá hạn", "Phân đấu → phấn đấu"],
  ])("%s", (text, expected) => {
    expect(told(text).join("; ")).toContain(expected);
  });
});

/** What stands in plans by right although it looks like a wrong form of a phrase. */
const RIGHT = `
được thông qua trình tự chặt chẽ | trải qua trình độ đào tạo | kết quả trình UBND tỉnh | hiệu quả trình diễn
bộ phận đấu giá tài sản | thành phần đấu thầu | phân đấu giá theo lô | phân đầu tư công theo năm | một phần đầu tư
văn bản hành chính | khả năng cao | tìm hiểu qua mạng | cần cử cán bộ | định kỳ số liệu | tiến hành chỉnh trang
được công nhận rộng rãi | môi trường mang tính cạnh tranh | chính quyền sở tại | lấy số xếp hàng | cấp có thẩm quyền
điều tra xã hội học | theo hướng tinh gọn | tổng quan về cơ quan nhà nước | số hoá hồ sơ | chuẩn hóa | Uỷ ban nhân dân
Ủy ban nhân dân | thủy lợi | thuỷ lợi | khoá học | khóa học | hoà giải ở cơ sở | hòa giải viên | quý I | quí II
kĩ năng số | kỹ năng số | quản lí nhà nước | quản lý nhà nước | quy định | qui định | tỉ lệ | tỷ lệ | kỉ luật, kỉ cương hành chính
công ti nhà nước | công ty nhà nước | hồ sơ trễ hẹn | hồ sơ đúng hẹn | máy quẹt thẻ | lập dự trù kinh phí | kế hoạch đính kèm | có tính chất lương, thưởng | theo hình thức hiện có
nhận thức hiện nay | hệ thống tin học | thể thức hiện hành | chính thức hiện diện | đáp ứng đúng yêu cầu | ứng dụng đúng
ngân sách nhà nước | nhà nước | nhà trước | trước nhà | tối thiểu 20% | tối đa 5 ngày | tối thiểu hóa chi phí
nâng cao năng lực | nâng cáo trạng lên | xây dựng nông thôn mới | thẩm định hồ sơ | thẩm tra dự toán
giải ngân vốn | giải ngân hàng năm | ngân hàng | bán hàng qua mạng | xếp hạng | xếp hàng | hạng mục | hàng năm | hằng năm
cá nhân, tổ chức | các nhân tố tổ chức | cán bộ đầu mối | cán sự đảng | đội thi đua | đối thoại | đội thoát nước
căn cứ pháp lý | căn cơ, bền vững | ban hành chính sách | ban hành kèm theo | bản hành chính | nơi nhận hồ sơ | nơi nhân dân cư trú
giao tiếp công dân thân thiện | tiếp công dân | tiếp cộng đồng | chế độ | chế tạo | triển khai | triền núi | triền đê
ký số văn bản | ký sổ nhận hồ sơ | sổ theo dõi | chuyển đổi số | chuyển đổi sở hữu | chuyên môn, nghiệp vụ | chuyên đề
chữ ký số | chữ ký sống | người dẫn chương trình | người dân, doanh nghiệp | phường, xã | đặc khu | đặc thù
kiểm tra, giám sát | kiểm kê tài sản | kiêm nhiệm | kiếm việc làm | tiêu chí thành phần | thành phố | thanh phố cổ
hạ tầng số | hạ tầng kỹ thuật | hạ tầng sở hữu nhà nước | cơ sở hạ tầng | sơ kết | tổng kết | sở kết luận | kết luận thanh tra
phân cấp, phân quyền | phân cấp quản lý | phần cấp phát | cấp phát | đơn giá | đơn giản | dân giàu | dẫn giải
quá trình thực hiện | qua quá trình | quả trình bày | trình bày | trình độ | trình tự, thủ tục | trinh sát
tự chủ | tự chủ tài chính | từ chủ trương | tự chịu trách nhiệm | trợ lý ảo | trợ lý áo dài | áo dài | ảo hóa máy chủ
hệ thống email công vụ | phần mềm Office | dịch vụ internet | trang facebook | nhóm Zalo | ứng dụng VNeID | chatbot hỏi đáp
website của Sở | họp online | văn phòng e-Office | file scan | bản scan màu | bản photo | mã QR | thẻ chip | video hướng dẫn
Ma Lù Thàng | Đắk Lắk | Kon Tum | Pác Bó | Krông Nô | Bắc Kạn | xã Pu Sam Cáp | Sìn Hồ | Nậm Nhùn | Than Uyên | Phong Thổ
ông Trần Văn Quyết | bà Lê Thị Thẩm | ông Nguyễn Triên | Lò Văn Chức | Tẩn Mí Hành | KH số 233/KH-BKHCN | QĐ số 12 | TT số 05
TTHC | CCHC | CBCCVC | HĐND, UBND | DVC trực tuyến | BCĐ chuyển đổi số | TP. An Lạc | TX Suối Hoa | CNTT và CĐS | PAR INDEX
https://sxd.anlac.gov.vn/cai-cach-hanh-chinh | vanthu@sxd.anlac.gov.vn | www.dichvucong.gov.vn | cai cach hanh chinh
76/NQ-CP | 12/2026/QH15 | 20% | 1.250 hồ sơ | 01/7/2026 | 3-5 ngày | ra-đi-ô | ki-lô-mét | a-xít | pa-nô, áp phích
`
  .split(/[|\n]/u)
  .map((text) => text.trim())
  .filter((text) => text !== "");

test("the right forms are many", () => {
  expect(RIGHT.length).toBeGreaterThan(200);
});

test.each(RIGHT)("nothing is told of: %s", (text) => {
  expect(told(`Các đơn vị xem “${text}” trong kế hoạch.`)).toEqual([]);
  expect(told(text)).toEqual([]);
});

test.each(FIXED_PHRASES)("nothing is told of a phrase itself: %s", (phrase) => {
  expect(told(phrase)).toEqual([]);
  expect(told(`Đơn vị có ${phrase.toUpperCase()}`)).toEqual([]);
});

describe("forms made from every phrase by one slip", () => {
  test("that are no syllable are told in phrases of three words and more", () => {
    const missed = LONG.flatMap(({ words, at }) =>
      letterSlips(words[at] ?? "")
        .filter((slip) => slip.length > 1 && !hasSyllableShape(slip))
        .map((slip) => words.with(at, slip).join(" "))
        .filter((form) => told(`Đơn vị có ${form}`).length === 0),
    );
    expect(missed).toEqual([]);
  });

  test("of a mark are told in more than 97 of 100 phrases of three words and more", () => {
    const forms = LONG.flatMap(({ words, at }) =>
      markSlips(words[at] ?? "").map((slip) => words.with(at, slip).join(" ")),
    );
    const found = forms.filter((form) => told(form).length > 0);
    expect(found.length / forms.length).toBeGreaterThan(0.97);
  });
});

const LONG = FIXED_PHRASES.map((phrase) => phrase.split(" "))
  .filter((words) => words.length > 2 && !words.some((word) => word.endsWith(",")))
  .flatMap((words) => words.map((_, at) => ({ words, at })));

/** Each letter left out, typed twice, or exchanged with the next. */
function letterSlips(word: string): readonly string[] {
  const letters = [...word];
  return letters.flatMap((letter, at) => [
    letters.toSpliced(at, 1).join(""),
    letters.toSpliced(at, 0, letter).join(""),
    letters.toSpliced(at, 2, letters[at + 1] ?? "", letter).join(""),
  ]);
}

/** The word without its tone, with hỏi for ngã or ngã for hỏi, without its hat or horn, with d for đ. */
function markSlips(word: string): readonly string[] {
  const spread = word.normalize("NFD");
  const exchanged = spread.replace(/[\u0303\u0309]/u, (tone) =>
    tone === "\u0303" ? "\u0309" : "\u0303",
  );
  return [
    spread.replace(/[\u0300\u0301\u0303\u0309\u0323]/u, ""),
    exchanged,
    spread.replace(/[\u0302\u0306\u031b]/u, ""),
    spread.replace("đ", "d"),
  ]
    .filter((slip) => slip !== spread)
    .map((slip) => slip.normalize("NFC"));
}
