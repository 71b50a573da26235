/** Formats the examples in a command's help. Each command is on its own line, so that it can be copied. */
import type { Argv } from "yargs";

/** Adds examples at the end of a command's help. The commands are given without the program's name. */
export const withExamples = <T>(yargs: Argv<T>, examples: readonly (readonly [command: string, meaning: string])[]) =>
  yargs.epilogue(
    `Examples:\n${examples.map(([command, meaning]) => `  netserver-codegen ${command}\n      ${meaning}`).join("\n")}`,
  );
