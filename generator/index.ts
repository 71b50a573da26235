/**
 * The commands of the command line as functions. Each function throws a `DiagnosticError` if the input has errors, and
 * then writes nothing. Warnings are in its result.
 */
export { check, type Check, type CheckOptions } from "./verbs/check.js";
export { diff, type Difference, type DiffOptions } from "./verbs/diff.js";
export { exploreMarkdown, type ExploreMarkdownOptions } from "./verbs/explore-markdown.js";
export { explore, type Exploration, type ExploreOptions } from "./verbs/explore.js";
export {
  find,
  type FindOptions,
  type FindResult,
  type FoundItem,
  type FoundOperation,
  type FoundType,
} from "./verbs/find.js";
export { generate, type GenerateOptions } from "./verbs/generate.js";
export { impact, type ImpactOptions, type ImpactReport } from "./verbs/impact.js";
export { init, type Initialised, type InitOptions } from "./verbs/init.js";
export { inspect } from "./verbs/inspect.js";
export { mock, type Mock, type MockOptions } from "./verbs/mock.js";
export {
  serveExplorer,
  type ServedExplorer,
  type ServeExplorerOptions,
  type TargetCall,
  type Targets,
} from "./verbs/serve-explorer.js";
export { upgrade, type FailOn, type Upgrade, type UpgradedVersion, type UpgradeOptions } from "./verbs/upgrade.js";
export { vendor, type VendorOptions } from "./verbs/vendor.js";
export { verify, type Verification, type VerifyOptions } from "./verbs/verify.js";
export type { InputOptions } from "./verbs/input.js";
export type { RememberedSettings } from "./verbs/targets.js";
export type { ClientImports, OutputOptions, Report } from "./verbs/write-versions.js";

export { defineConfig, fail } from "./config/define-config.js";
export type { Config } from "./config/schema.js";
export type { Excepted } from "./changes/except.js";
export { rules, type Rule, type RuleId } from "./changes/rules/index.js";
export type { Category, Change, StatementChange } from "./changes/model.js";
export type { ExceptedHits, Hit, Impact, Unread, UnreadReason } from "./impact/model.js";
export { contractFromJson, contractToJson } from "./contract/json.js";
export type * from "./contract/model.js";
export { codes, type Code } from "./diagnostics/codes.js";
export { DiagnosticError, type Diagnostic } from "./diagnostics/diagnostic.js";
export type { MockCall } from "./mock/server.js";
export type { AgentDifference, CheckedFolder, CheckFinding, CheckKind } from "./output/check.js";
export type { OutputReport } from "./output/write.js";
export type { ImportExtension } from "./emit/import-extension.js";
export type { RequiredExtension } from "./project/required-extension.js";
export type { ResolvedImportExtension } from "./project/resolve-import-extension.js";
export type { CompilerSettings, Project, Tsconfig } from "./project/tsconfig.js";
export type { AccountFindings, Disagreement } from "./verify/account.js";
export type { AgentFindings, Finding, Findings } from "./verify/compare.js";
