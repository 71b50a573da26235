/** Emits the files of a client, in memory. The same contract and options give the same bytes. */
import type { Contract } from "../contract/model.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "../output/model.js";
import { agentView } from "./agent-view.js";
import { sharedView } from "./descriptors-view.js";
import { emission, type EmitOptions, type Emission } from "./emission.js";
import { withSuffix } from "./import-extension.js";
import { doubleView, indexView, loginView, soapView } from "./index-view.js";
import { agentFile, sharedFile } from "./names.js";
import { checkNaming } from "./naming-check.js";
import { printer } from "./templates.js";
import { typesView } from "./types-view.js";

export type { EmitOptions };

/** One kind of output file: a skeleton of `templates/`, and the views to print with it. */
interface Emitter {
  readonly skeleton: string;
  /** The folder of skeletons for the parts of the view, one for each `kind`. */
  readonly kinds?: string;
  readonly files: (emission: Emission) => readonly View[];
}

/** The view of a file, and the file's path without extension. `undefined` instead of a view leaves the file out. */
type View = readonly [path: string, view: object | undefined];

/** A further kind of file is a further row. */
const emitters: readonly Emitter[] = [
  {
    skeleton: "agent",
    kinds: "descriptors",
    files: (of) => of.contract.agents.map((agent) => [agentFile(agent), agentView(of, agent)]),
  },
  {
    skeleton: "types",
    kinds: "types",
    files: (of) => [...of.declared].map(([file, types]) => [file, typesView(of, file, types)]),
  },
  { skeleton: "shared", kinds: "descriptors", files: (of) => [[sharedFile, sharedView(of)]] },
  { skeleton: "index", files: (of) => [["index", indexView(of)]] },
  { skeleton: "soap", files: (of) => [["soap", soapView(of)]] },
  { skeleton: "double", files: (of) => [["double", doubleView(of)]] },
  { skeleton: "login", files: (of) => [["login", loginView(of)]] },
  {
    skeleton: "runtime",
    files: ({ runtime, suffix }) =>
      runtime.map(({ path, text }) => [`runtime/${path.replace(/\.ts$/, "")}`, { text: withSuffix(text, suffix) }]),
  },
];

/**
 * Returns all files of the client except `manifest.json`, in code-point order of their paths.
 *
 * Collects NS304 if `camelCase` gives two members of one carrier, or two operations of one agent, the same name.
 */
export function emitFiles(contract: Contract, options: EmitOptions, diagnostics: Diagnostics): readonly OutputFile[] {
  if (!checkNaming(contract, options.naming, diagnostics)) return [];
  const whole = emission(contract, options);
  const data = { services: contract.services, suffix: whole.suffix };
  const files = emitters.flatMap(({ skeleton, kinds, files: viewsOf }): OutputFile[] => {
    const print = printer(skeleton, kinds, data);
    return viewsOf(whole).flatMap(([path, view]) => (view ? [{ path: `${path}.ts`, text: print(view) }] : []));
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
