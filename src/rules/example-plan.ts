/** A yearly plan with this body, as short as an example of a rule should be. */
export function annualPlan(body: string): string {
  return `# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

${body.trim()}
`;
}

/** The same with a preamble that carries out these documents. */
export function planOn(documents: string): string {
  return annualPlan(
    `Thực hiện ${documents}, Sở Xây dựng xây dựng Kế hoạch như sau:\n\n## I. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao chất lượng phục vụ.`,
  );
}

/** One with a letterhead, whose lines are given. */
export function signedPlan({ number, date }: { number: string; date: string }): string {
  return `UBND TỈNH AN LẠC

SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

${number}

${date}

${annualPlan("## I. MỤC ĐÍCH, YÊU CẦU\n\nRút ngắn thời gian giải quyết thủ tục hành chính.")}`;
}
