import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "../build/src/readers/read-file.js";
import { recognize } from "../build/src/recognize/recognize.js";
import { fold } from "../build/src/text/fold.js";

/** Places where labels may lie, each beside the plans that they label. */
const SETS = [
  { labels: "fixtures/labels", plans: "fixtures/labels" },
  { labels: "../shared/gold", plans: "../shared/plans" },
];
const KINDS = {
  sections: { key: (item) => `${item.path} ${plain(item.title)} [${item.kind}, ${item.area}]` },
  targets: {
    same: (found, label) =>
      found.value === label.value &&
      found.comparator === label.comparator &&
      found.deferred === label.deferred &&
      found.change === label.change &&
      found.conditional === label.conditional &&
      [label.indicator].flat().includes(found.indicator) &&
      overlaps(found, label),
    show: (item) =>
      `${[item.indicator].flat().join("|")} ${item.comparator} ${item.value} ${item.change ?? ""} ${item.deferred ? "deferred" : ""} ${item.text ?? item.quote}`,
  },
  citations: { key: (item) => `${item.type} ${item.number} ${item.date} ${item.issuer}` },
  tasks: {
    key: (item) =>
      [
        item.tt,
        item.group,
        item.objective,
        item.task,
        item.activity,
        item.output,
        [item.lead].flat().join("; "),
        [item.coordinating].flat().join("; "),
        item.deadline.text,
      ]
        .map((text) => plain(text ?? ""))
        .join(" | "),
  },
  groups: { key: (item) => JSON.stringify([item.label, item.area, item.declared, item.actual]) },
};

/** Below these F1 values the run fails. */
const MINIMUM = { sections: 0.98, targets: 0.95, citations: 0.94, header: 0.95, tasks: 0.8 };

let documents = 0;
const totals = {};
for (const { file, label } of labelled()) {
  documents += 1;
  const { document } = await readFile(file);
  const plan = recognize(document);
  const found = { ...plan, groups: plan.appendices.flatMap((one) => one.groups) };
  const wanted = { ...label, groups: (label.appendices ?? []).flatMap((one) => one.groups) };
  console.log(`\n## ${file}`);
  for (const [kind, rules] of Object.entries(KINDS))
    compare(kind, rules, found[kind], wanted[kind] ?? []);
  compareHeader(plan.header, label.header);
}
if (documents === 0) console.log("No labels found.");
console.log("\n## All");
for (const [kind, { hits, found, wanted }] of Object.entries(totals)) {
  const f1 = print(kind, hits, found, wanted);
  if (f1 < (MINIMUM[kind] ?? 0)) {
    console.log(`${kind} should reach ${MINIMUM[kind]}`);
    process.exitCode = 1;
  }
}

function labelled() {
  return SETS.flatMap(({ labels, plans }) => {
    const files = list(plans);
    return list(labels)
      .filter((name) => name.endsWith(".json"))
      .flatMap((name) => {
        const stem = name.replace(/\.json$/, "");
        const plan = files.find((file) => file !== name && file.startsWith(stem));
        return plan
          ? [
              {
                file: `${plans}/${plan}`,
                label: JSON.parse(readFileSync(`${labels}/${name}`, "utf8")),
              },
            ]
          : [];
      });
  });
}

function list(folder) {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

function compare(kind, { key, same, show }, found, wanted) {
  if (wanted.length === 0 && found.length === 0) return;
  const equal = same ?? ((a, b) => key(a) === key(b));
  const rest = [...found];
  const missed = wanted.filter((label) => {
    const at = rest.findIndex((item) => equal(item, label));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const hits = wanted.length - missed.length;
  add(kind, hits, found.length, wanted.length);
  print(kind, hits, found.length, wanted.length);
  for (const item of missed) console.log(`   missed: ${(show ?? key)(item)}`);
  for (const item of rest) console.log(`   extra:  ${(show ?? key)(item)}`);
}

function compareHeader(header, label) {
  const found = {
    agency: header.agency?.value,
    number: header.number?.value,
    symbol: header.symbol?.value,
    date: header.date?.value,
    docType: header.docType?.value,
    subject: header.subject?.value,
    planYear: header.planYear,
    capacity: header.signer?.value.capacity,
    title: header.signer?.value.title,
    name: header.signer?.value.name,
    recipients: header.recipients.map((one) => one.value).join("; "),
  };
  const wanted = { ...label, ...label.signer, recipients: label.recipients.join("; ") };
  const fields = Object.keys(found);
  const wrong = fields.filter((field) => plain(found[field] ?? "") !== plain(wanted[field] ?? ""));
  add("header", fields.length - wrong.length, fields.length, fields.length);
  print("header", fields.length - wrong.length, fields.length, fields.length);
  for (const field of wrong)
    console.log(`   ${field}: “${found[field]}” instead of “${wanted[field]}”`);
}

function add(kind, hits, found, wanted) {
  const total = totals[kind] ?? { hits: 0, found: 0, wanted: 0 };
  totals[kind] = {
    hits: total.hits + hits,
    found: total.found + found,
    wanted: total.wanted + wanted,
  };
}

function print(kind, hits, found, wanted) {
  const precision = found === 0 ? 1 : hits / found;
  const recall = wanted === 0 ? 1 : hits / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const figures = [precision, recall, f1].map((value) => value.toFixed(3));
  console.log(
    `${kind.padEnd(10)} precision ${figures[0]}  recall ${figures[1]}  F1 ${figures[2]}  (${hits} of ${wanted}, ${found} found)`,
  );
  return f1;
}

function plain(text) {
  return fold(String(text).normalize("NFC"))
    .replace(/[^\p{L}\d%]+/gu, " ")
    .trim();
}

function overlaps(found, label) {
  const quote = plain(label.quote);
  return quote.includes(plain(found.text)) || plain(found.quote).includes(quote);
}
