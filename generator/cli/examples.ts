/** Examples in a command's help: the command on a line of its own, because a broken line cannot be copied. */
import type { Argv } from "yargs";

/** Adds examples to the end of a command's help. A command is written without the program's name. */
export const withExamples = <T>(yargs: Argv<T>, examples: readonly (readonly [command: string, meaning: string])[]) =>
  yargs.epilogue(
    `Examples:\n${examples.map(([command, meaning]) => `  netserver-codegen ${command}\n      ${meaning}`).join("\n")}`,
  );
