/** `docs/rules.md`: a table of all rules, then each with its reasons, options and examples. */
export async function rulesPage(load) {
  const { RULES } = await load("rules/registry");
  const { SEVERITY_WORDS } = await load("reporters/words");
  const { PLAN_KIND_WORDS } = await load("reporters/area-words");
  const { configSnippet } = await load("rules/config-snippet");
  const { exampleLines } = await load("rules/example-lines");
  const { markdownTable, markdownText } = await load("reporters/markdown-text");
  const levelOf = ({ severity }) => SEVERITY_WORDS[severity].vi.toLowerCase();
  const rows = RULES.map((rule) => [
    `[\`${rule.id}\`](#${rule.id.replace("/", "")})`,
    levelOf(rule),
    markdownText(rule.summary.vi),
    markdownText(rule.basis.vi),
  ]);
  const words = {
    text: markdownText,
    level: levelOf,
    kinds: ({ kinds }) => kinds.map((kind) => markdownText(PLAN_KIND_WORDS[kind].vi)).join("; "),
    snippet: configSnippet,
    example: (example) => exampleLines(example, "vi"),
  };
  return [
    "# Các quy tắc",
    "",
    "Trang này do `npm run generate` tạo ra từ `src/rules`. Lệnh `cchc explain QUY-TẮC` in ra cùng nội dung; thêm `--lang en` để xem bằng tiếng Anh.",
    "",
    ...markdownTable(["Quy tắc", "Mức", "Phát hiện", "Căn cứ"], rows),
    "",
    ...RULES.flatMap((rule) => ruleSection(rule, words)),
  ].join("\n");
}

function ruleSection(rule, words) {
  const options = Object.entries(rule.options).map(
    ([name, spec]) =>
      `- \`${name}\` (mặc định: \`${JSON.stringify(spec.default)}\`): ${words.text(spec.summary.vi)}`,
  );
  const parts = [
    [`## ${rule.id}`],
    [`${words.text(rule.summary.vi)}. Mức mặc định: ${words.level(rule)}.`],
    [`**Vì sao:** ${words.text(rule.why.vi)}`],
    [`**Cách khắc phục:** ${words.text(rule.mend.vi)}`],
    [`**Căn cứ:** ${words.text(rule.basis.vi)}.`],
    [`**Áp dụng cho:** ${words.kinds(rule)}.`],
    ...(options.length === 0 ? [] : [["**Tùy chọn:**"], options]),
    ["**Cấu hình:**"],
    fenced(words.snippet(rule), "yaml"),
    ...rule.bad.slice(0, 1).flatMap((example) => exampleParts("Ví dụ sai", words.example(example))),
    ...rule.good
      .slice(0, 1)
      .flatMap((example) => exampleParts("Ví dụ đúng", words.example(example))),
  ];
  return parts.flatMap((lines) => [...lines, ""]);
}

function exampleParts(title, lines) {
  return [[`**${title}:**`], fenced(lines, "markdown")];
}

function fenced(lines, language) {
  return [`\`\`\`\`${language}`, ...lines, "````"];
}
