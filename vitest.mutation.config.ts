import { defineConfig } from "vitest/config";

// Mutation testing uses only the unit tests: they import the sources directly and need no other process.
// MUTATION_TESTS narrows them, because Stryker runs all of them for code that runs at import time.
export default defineConfig({
  test: {
    include: (process.env["MUTATION_TESTS"] ?? "test/unit/**/*.test.ts").split(","),
    testTimeout: 30_000,
    isolate: false,
  },
});
