import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/rendered/**/*.test.ts"],
    expect: { requireAssertions: true },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});
