/** The source of the levels that the default profile proposes, which no authority set. */
export const OWN_LEVEL =
  "Mức tối thiểu do công cụ này đề xuất, không phải quy định của pháp luật; hãy dùng bộ chỉ tiêu của cấp trên nếu có mức khác";

/** Whether the source of a level says that this project itself proposes it. */
export function isOwnLevel(source: string): boolean {
  return source.includes("do công cụ này đề xuất");
}
