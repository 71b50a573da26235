import { defineConfig } from "vitest/config";

/** Files that replace modules of Node or measure memory: each has a process of its own. */
const alone = [
  "test/output/links.test.ts",
  "test/runtime/faults.test.ts",
  "test/runtime/retained.test.ts",
  "test/unit/runtime/double/listen.test.ts",
];

export default defineConfig({
  test: {
    // By itself, vitest leaves one core of two idle.
    maxWorkers: process.env["VITEST_MAX_WORKERS"] ?? "100%",
    // Built code runs as it is.
    server: { deps: { external: [/\/dist\//] } },
    // A machine may be five times slower than ours, or busy.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    projects: [
      // Most files share a process for each worker: a process and the modules that it loads cost more than most files' tests. So a module of
      // test/support/ keeps no state for a file and registers no hook when it is loaded.
      {
        extends: true,
        test: {
          name: "shared",
          include: ["test/**/*.test.ts"],
          exclude: alone,
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
        },
      },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
});
