/** The sources, each document once: "Kế hoạch số 101/KH-UBND, mục II.1, II.2; Kế hoạch của tỉnh". */
export function sourceWords(sources: readonly string[]): string {
  const sections = new Map<string, Set<string>>();
  for (const source of sources) {
    const [, document = source, section] = IN_SECTION.exec(source) ?? [];
    const known = sections.get(document) ?? new Set();
    sections.set(document, section === undefined ? known : known.add(section));
  }
  return [...sections]
    .map(([document, named]) =>
      named.size === 0 ? document : `${document}, mục ${[...named].join(", ")}`,
    )
    .join("; ");
}

const IN_SECTION = /^(.+), mục ([\p{L}\d]+(?:\.[\p{L}\d]+)*)$/u;
