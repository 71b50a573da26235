/** The last stage before the disk: a contract in, the files of one services folder out. Same contract and options, same bytes. */
import type { Contract } from "../contract/model.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "../output/model.js";
import { agentView } from "./agent-view.js";
import { runtimeFiles } from "./assets.js";
import { carriersView, isNamed, typesByFile } from "./carriers-view.js";
import { sharedView } from "./descriptors-view.js";
import { doubleView, indexView, loginView } from "./index-view.js";
import { agentFile, sharedFile, typeNames, type Naming } from "./names.js";
import { suffixOf, withSuffix, type ImportExtension } from "./import-extension.js";
import { checkNaming } from "./naming-check.js";
import { templates } from "./templates.js";
import { emission } from "./typescript.js";

export interface EmitOptions {
  /** `wire` (as the WSDL has it) or `camelCase` for members and methods. */
  readonly naming: Naming;
  /** The ending of imports between the client's files. */
  readonly importExtension: ImportExtension;
}

/**
 * All files of the client but `manifest.json`, in code-point order of their paths.
 *
 * Collects NS304 where `camelCase` would give two members of one carrier, or two operations of one agent, the same name.
 */
export function emitFiles(contract: Contract, options: EmitOptions, diagnostics: Diagnostics): readonly OutputFile[] {
  if (!checkNaming(contract, options.naming, diagnostics)) return [];
  const { naming } = options;
  const suffix = suffixOf(options.importExtension);
  const whole = emission(contract, typeNames(contract));
  const template = templates(suffix);
  const types = [...typesByFile(whole, whole.names.fileOf)].filter(([, each]) => each.some(isNamed));
  const described = typesByFile(whole, whole.names.descriptorFileOf);
  const runtime = runtimeFiles();
  const login = loginView(contract, naming);
  const double = doubleView(whole);
  const files: OutputFile[] = [
    ...contract.agents.map((agent) => ({
      path: `${agentFile(agent)}.ts`,
      text: template.agent(agentView(whole, agent, described.get(agentFile(agent)) ?? [], naming)),
    })),
    ...types.map(([file, each]) => ({
      path: `${file}.ts`,
      text: template.carriers(carriersView(whole, file, each, naming)),
    })),
    { path: `${sharedFile}.ts`, text: template.shared(sharedView(whole, described.get(sharedFile) ?? [], naming)) },
    {
      path: "index.ts",
      text: template.index(indexView(whole, types.map(([file]) => file).sort(), login !== undefined, runtime)),
    },
    ...(double ? [{ path: "double.ts", text: template.double(double) }] : []),
    ...(login ? [{ path: "login.ts", text: template.login(login) }] : []),
    ...runtime.map(({ path, text }) => ({
      path: `runtime/${path}`,
      text: template.runtime({ services: contract.services, text: withSuffix(text, suffix) }),
    })),
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
