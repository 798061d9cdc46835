import type { YAMLParseError } from "yaml";
import type { Bilingual } from "../document/bilingual.js";

/**
 * What is wrong with the YAML at the place of an error, as the part of a sentence; `undefined` for
 * errors that people seldom make.
 */
export function causeOf({ code, message }: YAMLParseError): Bilingual | undefined {
  return CAUSES.find((cause) => cause.code === code && cause.told.test(message))?.text;
}

/** A value that begins with "*", where no such name was given. */
export const STAR_WITHOUT_QUOTES: Bilingual = {
  vi: "giá trị bắt đầu bằng dấu * phải đặt trong ngoặc kép",
  en: "a value that starts with * must be in quotes",
};

interface Cause {
  readonly code: YAMLParseError["code"];
  /** What the parser's message says, where one code has several causes. */
  readonly told: RegExp;
  readonly text: Bilingual;
}

const ANY = /^/;
const UNCLOSED: Bilingual = {
  vi: "một danh sách mở bằng [ hoặc một nhóm mở bằng { chưa được đóng lại",
  en: "a list opened with [ or a group opened with { is not closed",
};

/** The first that fits tells. */
const CAUSES: readonly Cause[] = [
  {
    code: "TAB_AS_INDENT",
    told: ANY,
    text: {
      vi: "dòng này thụt lề bằng phím Tab; hãy thay bằng dấu cách",
      en: "this line is indented with a tab; use spaces instead",
    },
  },
  { code: "BAD_INDENT", told: /^Flow /, text: UNCLOSED },
  {
    code: "BAD_INDENT",
    told: ANY,
    text: {
      vi: "các khóa cùng cấp phải thụt lề bằng nhau, nhưng dòng này thụt lề khác các dòng trên",
      en: "keys of one level must be indented alike, but this line is indented differently",
    },
  },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    told: ANY,
    text: {
      vi: "dòng này có hai dấu hai chấm, hoặc dòng sau thụt vào dưới một khóa đã có giá trị; câu chữ có dấu hai chấm phải đặt trong ngoặc kép",
      en: "this line has two colons, or the next one is indented below a key that already has a value; put a text with a colon in quotes",
    },
  },
  {
    code: "MULTILINE_IMPLICIT_KEY",
    told: ANY,
    text: {
      vi: "sau tên khóa ở dòng này thiếu dấu hai chấm và một dấu cách",
      en: "the key on this line is not followed by a colon and a space",
    },
  },
  {
    code: "MISSING_CHAR",
    told: /quote/,
    text: {
      vi: "một dấu ngoặc mở đầu đoạn chữ chưa có dấu ngoặc đóng",
      en: "a quotation mark that opens a text is not closed",
    },
  },
  {
    code: "MISSING_CHAR",
    told: /Sequence item without/,
    text: {
      vi: "trong một danh sách, mỗi mục bắt đầu bằng “- ” và các khóa của một mục phải thẳng cột với nhau; dòng này lệch cột",
      en: "in a list every item starts with “- ”, and the keys of an item must line up; this line does not",
    },
  },
  { code: "MISSING_CHAR", told: /Expected|end with/, text: UNCLOSED },
  {
    code: "DUPLICATE_KEY",
    told: ANY,
    text: {
      vi: "khóa ở dòng này đã có ở trên trong cùng một nhóm; mỗi khóa chỉ ghi một lần",
      en: "the key on this line is already used above in the same group; write each key once",
    },
  },
  {
    code: "BAD_SCALAR_START",
    told: ANY,
    text: {
      vi: "giá trị bắt đầu bằng ký tự đặc biệt như @, % hoặc ` phải đặt trong ngoặc kép",
      en: "a value that starts with a special character such as @, % or ` must be in quotes",
    },
  },
  {
    code: "BAD_DQ_ESCAPE",
    told: ANY,
    text: {
      vi: "trong ngoặc kép, dấu \\ có nghĩa riêng; hãy viết đường dẫn bằng dấu /",
      en: "in double quotes a \\ has a meaning of its own; write paths with /",
    },
  },
  {
    code: "MULTIPLE_DOCS",
    told: ANY,
    text: {
      vi: "dòng “---” chia tệp thành nhiều phần; hãy bỏ dòng ấy",
      en: "the line “---” splits the file into several documents; remove it",
    },
  },
  {
    code: "UNEXPECTED_TOKEN",
    told: /Block scalar header/,
    text: {
      vi: "giá trị bắt đầu bằng dấu > hoặc | phải đặt trong ngoặc kép",
      en: "a value that starts with > or | must be in quotes",
    },
  },
  {
    code: "UNEXPECTED_TOKEN",
    told: /block-seq-ind on same line/,
    text: {
      vi: "mục của danh sách bắt đầu bằng “- ” phải xuống dòng, không viết cùng dòng với tên khóa",
      en: "a list item that starts with “- ” goes on a line of its own, not on that of the key",
    },
  },
  {
    code: "UNEXPECTED_TOKEN",
    told: /at node end/,
    text: {
      vi: "còn chữ thừa sau một giá trị, hoặc dòng này thụt lề không khớp với các dòng trên",
      en: "something follows a value that is complete, or this line is not indented like those above",
    },
  },
];
