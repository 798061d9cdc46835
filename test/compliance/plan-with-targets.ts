import { toLocation } from "../../src/document/place.js";
import type { Header, Plan, Target } from "../../src/plan/plan.js";

const HEADER: Header = {
  parentAgency: undefined,
  agency: undefined,
  number: undefined,
  symbol: undefined,
  date: undefined,
  place: undefined,
  docType: undefined,
  subject: undefined,
  planYear: 2026,
  planKind: "annual",
  signer: undefined,
  recipients: [],
  letterhead: false,
  issuedByDecision: false,
};

/** A yearly plan for 2026 that says nothing but these commitments, each on a line of its own. */
export function planWithTargets(
  targets: readonly Partial<Target>[],
  header: Partial<Header> = {},
): Plan {
  return {
    header: { ...HEADER, ...header },
    sections: [],
    areas: [],
    targets: targets.map((target, index) => ({ ...aTarget(index + 1), ...target })),
    pledges: [],
    tasks: [],
    appendices: [],
    citations: [],
    responsibilities: [],
    abbreviations: [],
    passages: [],
    pictures: undefined,
    traces: { changes: undefined, comments: undefined, hiddenText: undefined },
    letters: undefined,
    layout: undefined,
  };
}

function aTarget(line: number): Target {
  return {
    text: `clause ${line}`,
    quote: `bullet ${line}`,
    indicator: "par-inspection-coverage",
    area: "steering",
    comparator: "=",
    value: null,
    valueMax: null,
    unit: "%",
    change: null,
    period: null,
    deferred: false,
    conditional: false,
    exception: null,
    in: "body",
    location: toLocation({ line, column: 1 }, "II.1"),
  };
}
