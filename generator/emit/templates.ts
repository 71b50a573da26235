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

let compiled: Templates | undefined;

export function templates(): Templates {
  return (compiled ??= {
    agent: compile("agent"),
    carriers: compile("carriers"),
    shared: compile("shared"),
    index: compile("index"),
    double: compile("double"),
    login: compile("login"),
    runtime: compile("runtime"),
  });
}

function compile<View>(name: string): (view: View) => string {
  const options = { noEscape: true, strict: true, knownHelpersOnly: true, preventIndent: true } as const;
  const skeleton = Handlebars.compile<View>(assetText(`${name}.hbs`), options);
  const partials = { descriptors: Handlebars.compile(assetText("descriptors.hbs"), options) };
  return (view) => skeleton(view, { partials });
}
