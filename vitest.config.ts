import { configDefaults, defineConfig } from "vitest/config";

/** Tests that put something else in the place of a module of Node. */
const MOCKING = ["test/annotate/write-copy.test.ts", "test/check/files-below.test.ts"];
/** What needs other programs or more time; `npm run rendered` runs it. */
export const AFTERWARDS = [
  "test/rendered/**/*.test.ts",
  "test/annotate/pdf/damaged-files.test.ts",
  "test/annotate/pdf/scans.test.ts",
  "test/readers/scan/whole-scan.test.ts",
  "test/endurance.test.ts",
];

export default defineConfig({
  test: {
    expect: { requireAssertions: true },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: "100%",
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
