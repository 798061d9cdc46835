import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { generatedFiles } from "../../scripts/generate.js";

const sources = new URL("../../src/", import.meta.url);
const files = Object.entries(
  await generatedFiles((name) => import(/* @vite-ignore */ `${sources.href}${name}.ts`)),
);

test.each(files)("%s is what `npm run generate` makes", async (path, text) => {
  const committed = await readFile(new URL(`../../${path}`, import.meta.url), "utf8");
  expect(committed).toBe(text);
});
