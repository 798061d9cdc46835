/** An ISO date as plans print it: "2021-09-05" is "05/9/2021" (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function dateWords(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
