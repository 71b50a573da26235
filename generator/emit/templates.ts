/** The skeletons of `templates/`, compiled strictly: a name that a view lacks is our bug and fails, it never prints as nothing. */
import Handlebars from "handlebars";
import type { AgentView } from "./agent-view.js";
import { assetText } from "./assets.js";
import type { CarriersView } from "./carriers-view.js";
import type { SharedView } from "./descriptors-view.js";
import type { DoubleView, IndexView, LoginView } from "./index-view.js";

export interface Templates {
  readonly agent: (view: AgentView) => string;
  readonly carriers: (view: CarriersView) => string;
  readonly shared: (view: SharedView) => string;
  readonly index: (view: IndexView) => string;
  readonly double: (view: DoubleView) => string;
  readonly login: (view: LoginView) => string;
  readonly runtime: (view: { readonly services: string; readonly text: string }) => string;
}

const compiled = new Map<string, Templates>();

/** Returns the skeletons. `suffix` is what their imports end in, which they know as `@suffix`. */
export function templates(suffix: string): Templates {
  let known = compiled.get(suffix);
  if (!known) compiled.set(suffix, (known = compileAll(suffix)));
  return known;
}

const compileAll = (suffix: string): Templates => ({
  agent: compile("agent", suffix),
  carriers: compile("carriers", suffix),
  shared: compile("shared", suffix),
  index: compile("index", suffix),
  double: compile("double", suffix),
  login: compile("login", suffix),
  runtime: compile("runtime", suffix),
});

function compile<View>(name: string, suffix: string): (view: View) => string {
  const options = { noEscape: true, strict: true, knownHelpersOnly: true, preventIndent: true } as const;
  const skeleton = Handlebars.compile<View>(assetText(`${name}.hbs`), options);
  const partials = { descriptors: Handlebars.compile(assetText("descriptors.hbs"), options) };
  return (view) => skeleton(view, { partials, data: { suffix } });
}
