import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/rendered/**"],
    expect: { requireAssertions: true },
    testTimeout: 20_000,
  },
});
