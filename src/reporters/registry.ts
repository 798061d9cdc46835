import type { Reporter } from "./reporter.js";

/** The formats of `check --format`, each loaded only when it is asked for. */
export const REPORTERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  pretty: async () => (await import("./pretty.js")).pretty,
  json: async () => (await import("./json.js")).json,
  jsonl: async () => (await import("./jsonl.js")).jsonl,
  markdown: async () => (await import("./markdown.js")).markdown,
  xlsx: async () => (await import("./xlsx.js")).xlsx,
  csv: async () => (await import("./csv.js")).csv,
  sarif: async () => (await import("./sarif.js")).sarif,
  junit: async () => (await import("./junit.js")).junit,
  github: async () => (await import("./github.js")).github,
  gitlab: async () => (await import("./gitlab.js")).gitlab,
};
