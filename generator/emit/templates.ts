/** Compiles the skeletons of `templates/` strictly: a name that a view lacks is a bug of the generator and throws. It never prints as nothing. */
import Handlebars from "handlebars";
import { assetNames, assetText } from "./assets.js";

/** The values that every skeleton can print, as `{{@services}}` and `{{@suffix}}`. */
export interface Data {
  /** The version of the services, such as `Services88`. */
  readonly services: string;
  /** The ending of imports. */
  readonly suffix: string;
}

const options = { noEscape: true, strict: true, knownHelpersOnly: true, preventIndent: true } as const;

const compiled = new Map<string, Handlebars.TemplateDelegate>();

function skeleton(name: string): Handlebars.TemplateDelegate {
  let known = compiled.get(name);
  if (!known) compiled.set(name, (known = Handlebars.compile(assetText(`${name}.hbs`), options)));
  return known;
}

/**
 * Returns a function that prints views with the skeleton of a name.
 *
 * @param kinds the folder of skeletons for the parts of the view, one for each `kind`
 */
export function printer(name: string, kinds: string | undefined, data: Data): (view: object) => string {
  const print = skeleton(name);
  const partials = Object.fromEntries(
    kinds === undefined
      ? []
      : [kinds, ...assetNames(kinds).map((kind) => `${kinds}/${kind}`)].map((each) => [
          each.slice(each.indexOf("/") + 1),
          skeleton(each),
        ]),
  );
  return (view) => print(view, { partials, data });
}
