/** Whether the source of a level says that this project itself proposes it, as the shipped profiles do. */
export function isOwnLevel(source: string): boolean {
  return source.includes("do công cụ này đề xuất");
}
