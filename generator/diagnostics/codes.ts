/**
 * All codes of diagnostics, with their explanations and messages. `explain` prints the explanations. Codes are stable:
 * add codes, and never reuse one.
 */
import { contractCodes } from "./codes/contract.js";
import { documentsCodes } from "./codes/documents.js";
import { outputCodes } from "./codes/output.js";
import { projectCodes } from "./codes/project.js";
import { sourceCodes } from "./codes/source.js";
import type { Explanation } from "./codes/row.js";

export type { Explanation };

const rows = { ...sourceCodes, ...documentsCodes, ...contractCodes, ...outputCodes, ...projectCodes };

type Rows = typeof rows;
/** A code of a diagnostic, such as `NS101`. */
export type Code = keyof Rows;

/** The explanation of each code. */
export const codes = Object.fromEntries(
  Object.entries(rows).map(([code, { title, cause, fix, example }]) => [code, { title, cause, fix, example }]),
) as Readonly<Record<Code, Explanation>>;

/** A code with the message of a particular case. */
export interface Problem {
  readonly code: Code;
  readonly message: string;
}

type Problems = {
  readonly [C in Code]: {
    readonly [M in keyof Rows[C]["messages"]]: Rows[C]["messages"][M] extends (...parameters: infer P) => string
      ? (...parameters: P) => Problem
      : never;
  };
};

/**
 * Functions that return a problem, by code and message name: `problems.NS204.noDocument({ kind: "import", location:
 * "a.xsd" })`.
 */
export const problems = Object.fromEntries(
  Object.entries(rows).map(([code, { messages }]) => [
    code,
    Object.fromEntries(
      Object.entries(messages).map(([name, message]) => [
        name,
        (parameters: never) => ({ code, message: message(parameters) }),
      ]),
    ),
  ]),
) as unknown as Problems;
