/**
 * Compiles the Handlebars templates in strict mode: a name that a view lacks throws an error, because it is a bug of
 * the generator.
 */
import Handlebars from "handlebars";
import { assetNames, assetText } from "./assets.js";

/** Values that all templates can print, as `{{@services}}` and `{{@suffix}}`. */
export interface Data {
  /** Name of the services version, such as `Services88`. */
  readonly services: string;
  /** Text at the end of import paths, such as `.js`. */
  readonly suffix: string;
}

const options = { noEscape: true, strict: true, knownHelpersOnly: true, preventIndent: true } as const;

const compiled = new Map<string, Handlebars.TemplateDelegate>();

function template(name: string): Handlebars.TemplateDelegate {
  let known = compiled.get(name);
  if (!known) compiled.set(name, (known = Handlebars.compile(assetText(`${name}.hbs`), options)));
  return known;
}

/**
 * Returns a function that prints a view with a template.
 *
 * @param kinds the folder of templates for the parts of the view, one for each `kind`
 */
export function printer(name: string, kinds: string | undefined, data: Data): (view: object) => string {
  const print = template(name);
  const partials = Object.fromEntries(
    kinds === undefined
      ? []
      : [kinds, ...assetNames(kinds).map((kind) => `${kinds}/${kind}`)].map((each) => [
          each.slice(each.indexOf("/") + 1),
          template(each),
        ]),
  );
  return (view) => print(view, { partials, data });
}
