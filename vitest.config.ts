import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // By itself, vitest leaves one core of two idle.
    maxWorkers: process.env["VITEST_MAX_WORKERS"] ?? "100%",
    // A machine may be five times slower than ours, or busy.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
