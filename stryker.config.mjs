/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  // Stryker would read tsconfig.json with an API that TypeScript 7 no longer has.
  tsconfigFile: "none",
  mutate: ["runtime/**/*.ts", "generator/{changes,impact,contract,wsdl,output,source}/**/*.ts"],
  coverageAnalysis: "perTest",
  timeoutMS: 10_000,
  timeoutFactor: 3,
  // Not below node_modules, where vitest looks for no tests.
  tempDirName: ".stryker",
  cleanTempDir: "always",
  reporters: ["clear-text", "progress", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "node_modules/.cache/mutation.json" },
  ignorePatterns: ["wsdl", "bench", "docs", "examples", "test/environments", "test/jest", "/generated"],
};
