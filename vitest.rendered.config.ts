import { defineConfig } from "vitest/config";
import { AFTERWARDS } from "./vitest.config.js";

export default defineConfig({
  test: {
    include: AFTERWARDS,
    expect: { requireAssertions: true },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});
