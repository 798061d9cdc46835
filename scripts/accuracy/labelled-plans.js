import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "../../build/src/readers/read-file.js";
import { recognize } from "../../build/src/recognize/recognize.js";
import { compareKeys, compareTargets, plain } from "./comparisons.js";

const KEYS = {
  sections: ({ path, title, kind, area }) => `${path} ${plain(title)} [${kind}, ${area}]`,
  citations: ({ type, number, date, issuer }) => `${type} ${number} ${date} ${issuer}`,
  groups: ({ label, area, declared, actual }) => JSON.stringify([label, area, declared, actual]),
  tasks: (task) =>
    [
      ...["tt", "group", "objective", "task", "activity", "output"].map((key) => task[key]),
      [task.lead].flat().join("; "),
      [task.coordinating].flat().join("; "),
      task.deadline.text,
    ]
      .map((text) => plain(text ?? ""))
      .join(" | "),
};
const HEADER_FIELDS = [
  "parentAgency",
  "agency",
  "number",
  "symbol",
  "date",
  "place",
  "docType",
  "subject",
  "planYear",
  "planKind",
  "capacity",
  "title",
  "name",
  "recipients",
];

/** Measures every plan that has labels, in each of its forms. */
export async function measurePlans(tally, sets) {
  let documents = 0;
  for (const { file, label } of sets.flatMap(labelled)) {
    documents += 1;
    const { document } = await readFile(file);
    const plan = recognize(document);
    const guessed = plan.appendices.some((appendix) => appendix.guessed);
    const found = { ...plan, groups: plan.appendices.flatMap((one) => one.groups) };
    const wanted = { ...label, groups: (label.appendices ?? []).flatMap((one) => one.groups) };
    console.log(`\n## ${file}`);
    for (const [kind, keyOf] of Object.entries(KEYS)) {
      if (wanted[kind] === undefined) continue;
      if (kind === "citations") found[kind] = judgedCitations(found[kind], wanted[kind]);
      const name = kind !== "tasks" ? kind : `tasks of ${guessed ? "flattened" : "real"} tables`;
      compareKeys(name, keyOf, found[kind], wanted[kind], tally, kind);
    }
    compareTargets(found.targets, wanted.targets, tally, "targets");
    compareHeader(plan.header, label.header, tally, "header");
  }
  if (documents === 0) console.log("No labels found.");
}

/** Labels that list no document by its name alone were made of numbers, and judge only these. */
function judgedCitations(found, wanted) {
  const named = wanted.some(({ number }) => number === null);
  return named ? found : found.filter(({ number }) => number !== null);
}

/** Compares the fields that the label has; `null` in a label is a field that is absent. */
export function compareHeader(header, label, tally, title) {
  const found = {
    parentAgency: header.parentAgency?.value,
    agency: header.agency?.value,
    number: header.number?.value,
    symbol: header.symbol?.value,
    date: header.date?.value,
    place: header.place?.value,
    docType: header.docType?.value,
    subject: header.subject?.value,
    planYear: header.planYear,
    planKind: header.planKind,
    capacity: header.signer?.value.capacity,
    title: header.signer?.value.title,
    name: header.signer?.value.name,
    recipients: header.recipients.map((one) => one.value).join("; "),
  };
  const signer =
    label.signer === undefined ? {} : { capacity: null, title: null, name: null, ...label.signer };
  const recipients =
    label.recipients === undefined ? {} : { recipients: label.recipients.join("; ") };
  const wanted = { ...label, ...signer, ...recipients };
  const fields = HEADER_FIELDS.filter((field) => wanted[field] !== undefined);
  const wrong = fields.filter((field) => plain(found[field] ?? "") !== plain(wanted[field] ?? ""));
  const counts = {
    hits: fields.length - wrong.length,
    found: fields.length,
    wanted: fields.length,
  };
  tally.add("header", counts, title);
  for (const field of wrong) {
    console.log(`   ${field}: “${found[field]}” instead of “${wanted[field]}”`);
  }
  return wrong.length;
}

/** The labels of a folder with the plans that they are of: named by them, or begun by their name. */
function labelled({ labels, plans }) {
  return list(labels)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const label = JSON.parse(readFileSync(`${labels}/${name}`, "utf8"));
      const files =
        label.files ?? list(plans).filter((file) => file.startsWith(name.replace(/\.json$/, "")));
      return files.map((file) => ({ file: `${plans}/${file}`, label }));
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
