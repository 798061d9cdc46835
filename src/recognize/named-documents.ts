/** A document cited by its name instead of a number. */
export interface NamedDocument {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const LAW = /(?<![A-Za-zÀ-ỹ\d])(Bộ luật|Luật|Pháp lệnh)\s+(?=\p{Lu})/gu;
/** The Prime Minister's scheme of 6/1/2022, which everybody cites by this name. */
const SCHEME = /(?<![A-Za-zÀ-ỹ\d])(Đề án)\s+(?:số\s+)?06(?:\/CP)?(?![\d./-])/giu;
/** Names of laws that hold a comma; any other comma ends the name. */
const COMMA_IN_NAME =
  /^(?:Cán bộ, công chức|Phòng, chống|Quản lý, sử dụng|Thực hành tiết kiệm, chống lãng phí|Khoa học, công nghệ và đổi mới sáng tạo|Thi đua, khen thưởng|Sửa đổi, bổ sung)/iu;
const NAME_STOPS =
  /[;.:()“”"]|\s(?:số|ngày|năm|được|đã|về|do|của|theo|tại|để|nhằm|quy định|có hiệu lực|khóa|hiện hành)(?![A-Za-zÀ-ỹ])|\svà\s(?:các|những|văn bản|luật|nghị|thông tư|quyết định|hướng dẫn|quy định)(?![A-Za-zÀ-ỹ])/iu;
const AMENDS = /^Sửa đổi/iu;
const MAX_NAME = 120;

/** Laws by their name, and "Đề án 06"; a law that another one amends is part of its name. */
export function findNamedDocuments(text: string): NamedDocument[] {
  const mayHoldLaw = text.includes("uật") || text.includes("Pháp lệnh");
  const laws = mayHoldLaw ? findLaws(text) : [];
  if (!text.includes("06")) return laws;
  return [...laws, ...findSchemes(text)].sort((a, b) => a.start - b.start);
}

function findLaws(text: string): NamedDocument[] {
  const found: NamedDocument[] = [];
  for (const match of text.matchAll(LAW)) {
    const from = match.index + match[0].length;
    if (from <= (found.at(-1)?.end ?? 0)) continue;
    const end = from + nameLength(text.slice(from, from + MAX_NAME));
    found.push({ type: capitalised(match[1] ?? ""), start: match.index, end });
  }
  return found;
}

function findSchemes(text: string): NamedDocument[] {
  return [...text.matchAll(SCHEME)].map(({ 0: words, index }) => ({
    type: "Đề án",
    start: index,
    end: index + words.length,
  }));
}

function nameLength(rest: string): number {
  const commas = COMMA_IN_NAME.exec(rest)?.[0].length ?? 0;
  if (AMENDS.test(rest)) {
    const inner = /^[^;.()]*?\scủa\s(?:Bộ luật|Luật|Pháp lệnh|các luật)\s/iu.exec(rest);
    const length = inner?.[0].length ?? 0;
    return length + (inner ? nameLength(rest.slice(length)) : stopIn(rest, commas));
  }
  return stopIn(rest, commas);
}

function stopIn(rest: string, from: number): number {
  const tail = rest.slice(from);
  const stops = [tail.search(NAME_STOPS), tail.indexOf(",")].filter((at) => at >= 0);
  return from + Math.min(tail.length, ...stops);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
