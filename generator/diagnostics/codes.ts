/**
 * Every code that a diagnostic may have: its explanation, which `explain` prints, and its messages. Codes are stable: add codes, and never
 * reuse one.
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
export type Code = keyof Rows;

export const codes = Object.fromEntries(
  Object.entries(rows).map(([code, { title, cause, fix, example }]) => [code, { title, cause, fix, example }]),
) as Readonly<Record<Code, Explanation>>;

/** A code with the message of one case. */
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

/** The messages as functions: `problems.NS204.noDocument({ kind: "import", location: "a.xsd" })`. */
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
