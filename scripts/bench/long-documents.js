import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The Word file with the contents of its body repeated; the last section's properties stay last. */
export function longWord(bytes, times) {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["word/document.xml"]);
  const [, head, body, tail] =
    /^([\s\S]*<w:body>)([\s\S]*?)(<w:sectPr(?:(?!<w:sectPr)[\s\S])*<\/w:body>[\s\S]*)$/.exec(xml);
  parts["word/document.xml"] = strToU8(head + body.repeat(times) + tail);
  return zipSync(parts);
}

/** The PDF with its pages repeated, by an update that adds copies of them to the page tree. */
export function longPdf(bytes, times) {
  const text = bytes.toString("latin1");
  const [tree, treeNumber, kids] =
    /(\d+) 0 obj\s*<<\/Type\/Pages[\s\S]*?\/Kids\[([^\]]*)\][\s\S]*?endobj/.exec(text);
  const [, trailer, previous] = /trailer\s*<<([\s\S]*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(
    text,
  );
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map(
    ([, number]) => new RegExp(`\\b${number} 0 obj([\\s\\S]*?endobj)`).exec(text)[1],
  );
  const first = Number(/\/Size (\d+)/.exec(trailer)[1]);
  const copies = Array.from({ length: times - 1 }, () => pages).flat();
  const references = copies.map((_, index) => `${first + index} 0 R`).join(" ");
  const longTree = tree
    .replace(kids, `${kids} ${references}`)
    .replace(/\/Count \d+/, `/Count ${pages.length * times}`);
  const objects = [longTree, ...copies.map((page, index) => `${first + index} 0 obj${page}`)];
  let end = bytes.length + 1;
  const entries = objects.map((object) => {
    const entry = `${String(end).padStart(10, "0")} 00000 n \n`;
    end += object.length + 1;
    return entry;
  });
  const [treeEntry, ...pageEntries] = entries;
  const sections = `${treeNumber} 1\n${treeEntry}${first} ${copies.length}\n${pageEntries.join("")}`;
  const grown = trailer.replace(/\/Size \d+/, `/Size ${first + copies.length}`);
  const table = `xref\n${copies.length === 0 ? `${treeNumber} 1\n${treeEntry}` : sections}`;
  const update = `\n${objects.join("\n")}\n${table}trailer\n<<${grown}/Prev ${previous}>>\nstartxref\n${end}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(update, "latin1")]);
}

export function longMarkdown(bytes, times) {
  return Array.from({ length: times }, () => bytes.toString()).join("\n\n");
}

/** The Markdown without its marks: tables become lines of words. */
export function longText(bytes, times) {
  return Array.from({ length: times }, () => linesOf(bytes).join("\n")).join("\n\n");
}

/** A page that holds each line of the Markdown as a paragraph, and its tables as tables. */
export function longHtml(bytes, times) {
  const lines = bytes.toString().split("\n");
  const blocks = lines.map((line) => {
    if (!line.startsWith("|")) return `<p>${withoutMarks(line)}</p>`;
    const cells = line.slice(1, -1).split("|");
    return `<table><tr>${cells.map((cell) => `<td>${withoutMarks(cell)}</td>`).join("")}</tr></table>`;
  });
  const page = blocks.join("\n").replaceAll("</table>\n<table>", "\n");
  return `<!doctype html><html><body>${page.repeat(times)}</body></html>`;
}

function linesOf(bytes) {
  return bytes.toString().split("\n").map(withoutMarks);
}

function withoutMarks(line) {
  return line.replace(/^[#|\s:-]+|[*\\]/g, "");
}
