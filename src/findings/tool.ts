import manifest from "../../package.json" with { type: "json" };

/** What reports say that they were made by. */
export const TOOL: { readonly name: string; readonly version: string } = {
  name: "cchc-lint",
  version: manifest.version,
};
