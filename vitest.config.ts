import { configDefaults, defineConfig } from "vitest/config";

/** Tests that put something else in the place of a module of Node. */
const MOCKING = ["test/annotate/write-copy.test.ts", "test/check/files-below.test.ts"];
const AFTERWARDS = ["test/rendered/**"];

export default defineConfig({
  test: {
    expect: { requireAssertions: true },
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        // Loading the modules anew for each file would take as long as all the tests.
        test: {
          name: "sharing modules",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...MOCKING, ...AFTERWARDS],
          isolate: false,
        },
      },
      { extends: true, test: { name: "mocking", include: MOCKING } },
    ],
  },
});
