import { planWithTable } from "../../../src/rules/example-table.js";

const HEADER = [
  "| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |",
  "| --- | --- | --- | --- | --- | --- |",
];

/** Works that differ from each other. */
export const WORKS = [
  "Rà soát thủ tục hành chính thuộc thẩm quyền",
  "Tổ chức hội nghị đối thoại với doanh nghiệp",
  "Số hóa thành phần hồ sơ khi tiếp nhận",
  "Kiểm tra công vụ tại các đơn vị",
  "Công khai dự toán ngân sách",
  "Ký số văn bản phát hành",
  "Tập huấn kỹ năng số cho công chức",
  "Bố trí công chức theo vị trí việc làm",
];

/** A yearly plan whose table has these rows below its header. */
export function planWithLines(lines: readonly string[]): string {
  return planWithTable([...HEADER, ...lines]);
}

/** A row that is filled in but for what is given. */
export function row(
  tt: string,
  task: string,
  { lead = "Văn phòng", deadline = "Quý II/2026", output = "Báo cáo" } = {},
): string {
  return `| ${tt} | ${task} | ${lead} | Các phòng | ${deadline} | ${output} |`;
}

/** A row that opens a group. */
export function group(label: string, title: string): string {
  return `| ${label} | ${title} | | | | |`;
}

const TITLES = ["Cải cách thể chế", "Cải cách thủ tục hành chính", "Cải cách tài chính công"];

/** A plan with one row for each number; "I:" opens a group. */
export function planNumbered(numbers: string): string {
  let groups = 0;
  const lines = numbers.split(" ").map((number, index) => {
    if (!number.endsWith(":")) return row(number === "_" ? "" : number, WORKS[index] ?? number);
    groups += 1;
    return group(number.slice(0, -1), TITLES[(groups - 1) % TITLES.length] ?? number);
  });
  return planWithLines(lines);
}
