/** Generates the files of a client in memory. The same contract and options give the same bytes. */
import type { Contract } from "../contract/model.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "../output/model.js";
import { agentView } from "./agent-view.js";
import { batchView, restrictionView } from "./conveniences-view.js";
import { sharedView } from "./descriptors-view.js";
import { emission, type EmitOptions, type Emission } from "./emission.js";
import { withSuffix } from "./import-extension.js";
import { doubleView, indexView, loginView, onlineView, soapView } from "./index-view.js";
import { jsonBindingView, jsonView, warnOfUntold } from "./json-view.js";
import { agentFile, sharedFile } from "./names.js";
import { checkNaming } from "./naming-check.js";
import { printer } from "./templates.js";
import { typesView } from "./types-view.js";

export type { EmitOptions };

/** A kind of output file: a template, and the views to print with it. */
interface Emitter {
  readonly template: string;
  /** Folder of templates for the parts of the view, one for each `kind`. */
  readonly kinds?: string;
  readonly files: (emission: Emission) => readonly View[];
}

/** A file's path without extension, and its view. The file is left out if the view is undefined. */
type View = readonly [path: string, view: object | undefined];

/** The kinds of output files. */
const emitters: readonly Emitter[] = [
  {
    template: "agent",
    kinds: "descriptors",
    files: (of) => of.contract.agents.map((agent) => [agentFile(agent), agentView(of, agent)]),
  },
  {
    template: "types",
    kinds: "types",
    files: (of) => [...of.declared].map(([file, types]) => [file, typesView(of, file, types)]),
  },
  { template: "shared", kinds: "descriptors", files: (of) => [[sharedFile, sharedView(of)]] },
  { template: "index", files: (of) => [["index", indexView(of)]] },
  { template: "soap", files: (of) => [["soap", soapView(of)]] },
  { template: "json", files: (of) => [["json", jsonView(of)]] },
  { template: "json-binding", files: (of) => [["json-binding", jsonBindingView(of)]] },
  { template: "double", files: (of) => [["double", doubleView(of)]] },
  { template: "restriction", files: (of) => [["restriction", restrictionView(of)]] },
  { template: "batch", files: (of) => [["batch", batchView(of)]] },
  { template: "login", files: (of) => [["login", loginView(of)]] },
  { template: "online", files: (of) => [["online", onlineView(of)]] },
  {
    template: "runtime",
    files: ({ runtime, suffix }) =>
      runtime.map(({ path, text }) => [`runtime/${path.replace(/\.ts$/, "")}`, { text: withSuffix(text, suffix) }]),
  },
];

/**
 * Returns all files of a client except `manifest.json`, in code-point order of their paths. Collects NS304 if
 * `camelCase` gives two members of a carrier, or two operations of an agent, the same name. Collects a warning NS407 for
 * derived carriers that JSON does not tell apart.
 */
export function emitFiles(contract: Contract, options: EmitOptions, diagnostics: Diagnostics): readonly OutputFile[] {
  if (!checkNaming(contract, options.naming, diagnostics)) return [];
  warnOfUntold(contract, diagnostics);
  const whole = emission(contract, options);
  const data = { services: contract.services, suffix: whole.suffix };
  const files = emitters.flatMap(({ template, kinds, files: viewsOf }): OutputFile[] => {
    const print = printer(template, kinds, data);
    return viewsOf(whole).flatMap(([path, view]) => (view ? [{ path: `${path}.ts`, text: print(view) }] : []));
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
