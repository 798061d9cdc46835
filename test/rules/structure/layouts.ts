/** How plans print the number of a main section, of a section below it and of a point below that. */
export type Writer = (ordinal: number, holder: number) => string;

export interface Layout {
  readonly name: string;
  readonly main: Writer;
  readonly below: Writer;
  /** `undefined` where the points bear dashes. */
  readonly point: Writer | undefined;
  readonly titles: readonly [string, string, string, string, string];
  readonly areas: readonly string[];
  /** Whether goals and tasks are two sections. */
  readonly apart: boolean;
}

/** A heading, the paragraphs below it, and the headings below those. */
export interface Part {
  label: string;
  title: string;
  readonly text: string[];
  readonly parts: Part[];
}

const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
const WORDS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy"];
const LETTERS = [..."abcdđeghik"];
const SMALL = ["i", "ii", "iii", "iv", "v", "vi"];
const roman = (ordinal: number): string => ROMANS[ordinal - 1] ?? "";
const letter = (ordinal: number): string => LETTERS[ordinal - 1] ?? "";

const TITLES: readonly Layout["titles"][] = [
  [
    "MỤC ĐÍCH, YÊU CẦU",
    "MỤC TIÊU",
    "NHIỆM VỤ TRỌNG TÂM",
    "KINH PHÍ THỰC HIỆN",
    "TỔ CHỨC THỰC HIỆN",
  ],
  [
    "Mục đích, yêu cầu",
    "Mục tiêu cụ thể",
    "Nhiệm vụ và giải pháp",
    "Kinh phí",
    "Tổ chức thực hiện",
  ],
  [
    "QUAN ĐIỂM, MỤC ĐÍCH",
    "CHỈ TIÊU CHỦ YẾU NĂM 2026",
    "CÁC NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU",
    "NGUỒN LỰC THỰC HIỆN",
    "PHÂN CÔNG NHIỆM VỤ",
  ],
];
const AREAS: readonly (readonly string[])[] = [
  [
    "Công tác chỉ đạo, điều hành",
    "Cải cách thể chế",
    "Cải cách thủ tục hành chính",
    "Cải cách tổ chức bộ máy",
    "Cải cách chế độ công vụ",
    "Cải cách tài chính công",
    "Xây dựng, phát triển chính quyền điện tử, chính quyền số",
  ],
  [
    "Về công tác chỉ đạo, điều hành cải cách hành chính",
    "Về cải cách thể chế",
    "Về cải cách thủ tục hành chính",
    "Về cải cách tổ chức bộ máy hành chính nhà nước",
    "Về cải cách chế độ công vụ",
    "Về cải cách tài chính công",
    "Về xây dựng và phát triển chính quyền số",
  ],
  [
    "Tăng cường công tác chỉ đạo, điều hành cải cách hành chính",
    "Xây dựng và hoàn thiện thể chế",
    "Đơn giản hóa thủ tục hành chính, thực hiện cơ chế một cửa",
    "Sắp xếp, kiện toàn tổ chức bộ máy",
    "Nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
    "Đổi mới cơ chế tài chính công",
    "Chuyển đổi số trong hoạt động của cơ quan",
  ],
];

const MAIN: Readonly<Record<string, Writer>> = {
  "I.": (at) => `${roman(at)}. `,
  "I -": (at) => `${roman(at)} - `,
  "I/": (at) => `${roman(at)}/ `,
  "I)": (at) => `${roman(at)}) `,
  "Phần I.": (at) => `Phần ${roman(at)}. `,
  "PHẦN I:": (at) => `PHẦN ${roman(at)}: `,
  "Phần thứ nhất.": (at) => `Phần thứ ${WORDS[at - 1]}. `,
  "PHẦN I alone": (at) => `PHẦN ${roman(at)}\n\n`,
  "A.": (at) => `${letter(at).toUpperCase()}. `,
  "1.": (at) => `${at}. `,
  "Mục 1.": (at) => `Mục ${at}. `,
  "Chương I alone": (at) => `Chương ${roman(at)}\n\n`,
  "Điều 1.": (at) => `Điều ${at}. `,
};
const BELOW: Readonly<Record<string, Writer>> = {
  "1.": (at) => `${at}. `,
  "1)": (at) => `${at}) `,
  "1/": (at) => `${at}/ `,
  "1 -": (at) => `${at} - `,
  "1.1.": (at, holder) => `${holder}.${at}. `,
  "I.1.": (at, holder) => `${roman(holder)}.${at}. `,
  "a)": (at) => `${letter(at)}) `,
  "(1)": (at) => `(${at}) `,
  "I.": (at) => `${roman(at)}. `,
  "Mục 1.": (at) => `Mục ${at}. `,
};
const POINT: Readonly<Record<string, Writer>> = {
  "a)": (at) => `${letter(at)}) `,
  "a.": (at) => `${letter(at)}. `,
  "(a)": (at) => `(${letter(at)}) `,
  "(1)": (at) => `(${at}) `,
  "(i)": (at) => `(${SMALL[at - 1]}) `,
  "i)": (at) => `${SMALL[at - 1]}) `,
  "3.1.": (at, holder) => `${holder}.${at}. `,
};

type Row = readonly [
  main: string,
  below: string,
  point: string | undefined,
  words: number,
  apart: boolean,
];

const ROWS: readonly Row[] = [
  ["I.", "1.", "a)", 0, true],
  ["I.", "a)", undefined, 1, true],
  ["I -", "1.", "a.", 2, true],
  ["I/", "1/", "a)", 0, false],
  ["I)", "1)", "(a)", 1, true],
  ["Phần I.", "1.", "3.1.", 0, true],
  ["PHẦN I:", "1.", "(i)", 2, false],
  ["Phần thứ nhất.", "1.", "a.", 1, true],
  ["PHẦN I alone", "I.", undefined, 2, false],
  ["A.", "I.", "a)", 0, true],
  ["1.", "1.1.", "a)", 0, true],
  ["1.", "a)", undefined, 1, false],
  ["Mục 1.", "1.", "(1)", 0, true],
  ["Chương I alone", "Mục 1.", "a.", 2, false],
  ["Điều 1.", "1.", "a)", 0, true],
  ["I.", "I.1.", "i)", 2, true],
  ["I.", "(1)", "(i)", 0, true],
  ["I.", "1 -", "a)", 1, true],
];

export const LAYOUTS: readonly Layout[] = ROWS.flatMap(([main, below, point, words, apart]) => {
  const [writeMain, writeBelow] = [MAIN[main], BELOW[below]];
  const [titles, areas] = [TITLES[words], AREAS[words]];
  if (!writeMain || !writeBelow || !titles || !areas) throw new Error(`no such label: ${main}`);
  const name = `${main} ${below} ${point ?? "-"}${apart ? "" : " in one"}`;
  return [
    {
      name,
      main: writeMain,
      below: writeBelow,
      point: point === undefined ? undefined : POINT[point],
      titles,
      areas,
      apart,
    },
  ];
});

const WORK = [
  "Rà soát các văn bản thuộc lĩnh vực quản lý của Sở;",
  "Công khai kết quả trên trang thông tin điện tử của Sở;",
  "Theo dõi, đôn đốc các phòng thực hiện đúng tiến độ;",
  "Cử người tham gia các lớp bồi dưỡng do tỉnh mở.",
];

/** A whole plan of the layout, without fault. */
export function planOf(layout: Layout): Part[] {
  const { titles, areas, apart } = layout;
  const [purpose, goals, tasks, budget, implementation] = titles;
  const goal = "- Bảo đảm 100% nhiệm vụ được giao hoàn thành đúng hạn.";
  const aims = areas.map((title): Part => part(title, [goal]));
  const works = areas.map((title, at): Part => part(title, pointsOf(layout, [1, 2, 3], at + 1)));
  const main = [
    part(
      purpose,
      [],
      [
        part("Mục đích", ["Nâng cao chất lượng phục vụ người dân."]),
        part("Yêu cầu", ["Bám sát chỉ đạo của cấp trên."]),
      ],
    ),
    ...(apart
      ? [part(goals, [], aims), part(tasks, [], works)]
      : [
          part(
            "MỤC TIÊU, NHIỆM VỤ",
            [],
            works.map(({ title, text }) => part(title, [goal, ...text])),
          ),
        ]),
    part(budget, ["Kinh phí từ nguồn ngân sách nhà nước giao năm 2026."]),
    part(
      implementation,
      [],
      [
        part("Văn phòng Sở", ["Tham mưu, theo dõi việc thực hiện Kế hoạch."]),
        part("Các phòng, đơn vị thuộc Sở", ["Triển khai các nhiệm vụ được giao."]),
      ],
    ),
  ];
  return renumber(main, layout);
}

/** The points of a section with these ordinals. */
export function pointsOf({ point }: Layout, ordinals: readonly number[], holder: number): string[] {
  return ordinals.map(
    (ordinal, at) => `${point?.(ordinal, holder) ?? "- "}${WORK[at % WORK.length]}`,
  );
}

/** The same parts with labels that run from the first on. */
export function renumber(parts: Part[], { main, below }: Layout): Part[] {
  for (const [at, one] of parts.entries()) {
    one.label = main(at + 1, 0);
    for (const [under, two] of one.parts.entries()) two.label = below(under + 1, at + 1);
  }
  return parts;
}

/** The plan as plain text. */
export function printed(parts: readonly Part[]): string {
  const lines = parts.flatMap((one) => [
    `${one.label}${one.title}`,
    ...one.text,
    ...one.parts.flatMap((two) => [`${two.label}${two.title}`, ...two.text]),
  ]);
  return `KẾ HOẠCH

Cải cách hành chính năm 2026 của Sở Xây dựng

Thực hiện Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND tỉnh, Sở Xây dựng ban hành Kế hoạch như sau:

${lines.join("\n\n")}

Nơi nhận:

- Như trên;

- Lưu: VT.

GIÁM ĐỐC

Lương Quang Thiện
`;
}

function part(title: string, text: string[], parts: Part[] = []): Part {
  return { label: "", title, text, parts };
}
