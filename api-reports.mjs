/*
 * Writes etc/*.api.md: the public exports of the generator and of the runtime, as api-extractor sees them. With --check it writes
 * nothing and fails if a report is not up to date. A change of the public API thereby shows in a diff.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

const root = import.meta.dirname;
// Not below node_modules, where api-extractor takes files for those of another package.
const declarations = join(root, ".api");
const check = process.argv.includes("--check");

/** The entry points that users import, and the name of the report for each. */
const entryPoints = {
  generator: "generator/index",
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

const outdated = Object.entries(entryPoints).filter(([name, entry]) => {
  const config = ExtractorConfig.prepare({
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
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: !check,
    messageCallback: (message) => void (message.handled = true),
  });
  return apiReportChanged;
});
for (const [name] of outdated)
  console.log(check ? `etc/${name}.api.md is out of date: npm run api` : `etc/${name}.api.md changed`);
if (check && outdated.length > 0) process.exitCode = 1;
