import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { causeOf } from "../../src/yaml/syntax-causes.js";

const causeIn = (text: string) => {
  const [error] = parseDocument(text).errors;
  return error === undefined ? undefined : causeOf(error)?.vi;
};

test.each([
  ["a:\n\tb: 1\n", "dòng này thụt lề bằng phím Tab; hãy thay bằng dấu cách"],
  [
    "a:\n  b: 1\n c: 2\n",
    "các khóa cùng cấp phải thụt lề bằng nhau, nhưng dòng này thụt lề khác các dòng trên",
  ],
  [
    "a:\n  - x: 1\n   y: 2\n",
    "trong một danh sách, mỗi mục bắt đầu bằng “- ” và các khóa của một mục phải thẳng cột với nhau; dòng này lệch cột",
  ],
  ["a: [1, 2\n", "một danh sách mở bằng [ hoặc một nhóm mở bằng { chưa được đóng lại"],
  ['a: "b\n', "một dấu ngoặc mở đầu đoạn chữ chưa có dấu ngoặc đóng"],
  ["a: 1\na: 2\n", "khóa ở dòng này đã có ở trên trong cùng một nhóm; mỗi khóa chỉ ghi một lần"],
  ["a: >= 20%\n", "giá trị bắt đầu bằng dấu > hoặc | phải đặt trong ngoặc kép"],
  ["a: @x\n", "giá trị bắt đầu bằng ký tự đặc biệt như @, % hoặc ` phải đặt trong ngoặc kép"],
  ["a:b\nc: 1\n", "sau tên khóa ở dòng này thiếu dấu hai chấm và một dấu cách"],
  [
    "a: b: c\n",
    "dòng này có hai dấu hai chấm, hoặc dòng sau thụt vào dưới một khóa đã có giá trị; câu chữ có dấu hai chấm phải đặt trong ngoặc kép",
  ],
  ["a: 1\n---\nb: 2\n", "dòng “---” chia tệp thành nhiều phần; hãy bỏ dòng ấy"],
  [
    "a: - b\n",
    "mục của danh sách bắt đầu bằng “- ” phải xuống dòng, không viết cùng dòng với tên khóa",
  ],
  [
    'a: "x" y\n',
    "còn chữ thừa sau một giá trị, hoặc dòng này thụt lề không khớp với các dòng trên",
  ],
  ['a: "D:\\q"\n', "trong ngoặc kép, dấu \\ có nghĩa riêng; hãy viết đường dẫn bằng dấu /"],
])("%j: %s", (text, cause) => {
  expect(causeIn(text)).toBe(cause);
});
