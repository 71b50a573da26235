/*
 * Writes etc/*.api.md: the public exports of the generator and of the runtime, as api-extractor sees them. With --check it writes
 * nothing and fails if a report is not up to date. A change of the public API thereby shows in a diff.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

const root = import.meta.dirname;
// Not below node_modules, where api-extractor takes files for those of another package.
const declarations = join(root, ".api");
const check = process.argv.includes("--check");

/** The entry points that users import, and the name of the report for each. */
const entryPoints = {
  generator: "generator/index",
  vite: "generator/vite",
  runtime: "runtime/index",
  soap: "runtime/soap/index",
  double: "runtime/double/double",
  "soap-double": "runtime/soap/double",
};

rmSync(declarations, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.api.json"], {
  cwd: root,
  stdio: "inherit",
});
mkdirSync(join(root, "etc"), { recursive: true });

const configs = Object.entries(entryPoints).map(([name, entry]) =>
  ExtractorConfig.prepare({
    configObjectFullPath: join(root, "api-extractor.json"),
    packageJsonFullPath: join(root, "package.json"),
    configObject: {
      newlineKind: "lf",
      projectFolder: root,
      mainEntryPointFilePath: join(declarations, `${entry}.d.ts`),
      compiler: {
        overrideTsconfig: { compilerOptions: { module: "NodeNext", target: "ES2022", strict: true, types: ["node"] } },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: "etc",
        reportTempFolder: join(declarations, "reports"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        // The docstrings have no release tags, and what is exported nowhere but used by an export is shown as it is.
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  }),
);
// One program for all entry points: the compiler then reads the declarations once, not five times.
const compilerState = CompilerState.create(configs[0], {
  additionalEntryPoints: configs.slice(1).map((config) => config.mainEntryPointFilePath),
});
const outdated = configs.filter(
  (config) =>
    Extractor.invoke(config, {
      compilerState,
      localBuild: !check,
      messageCallback: (message) => void (message.handled = true),
    }).apiReportChanged,
);
for (const { reportFilePath } of outdated) {
  const report = relative(root, reportFilePath).replaceAll("\\", "/");
  console.log(check ? `${report} is out of date: npm run api` : `${report} changed`);
}
if (check && outdated.length > 0) process.exitCode = 1;
