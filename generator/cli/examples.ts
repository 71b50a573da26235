/** Formats the examples and the link to the documentation in a command's help. Each command is on its own line, so that it can be copied. */
import type { Argv } from "yargs";
import { documentation } from "./documentation.js";

/** Adds examples and a page of the documentation at the end of a command's help. The commands are given without the program's name. */
export const withExamples = <T>(
  yargs: Argv<T>,
  examples: readonly (readonly [command: string, meaning: string])[],
  page = "commands.md",
) =>
  yargs.epilogue(
    `Documentation: ${documentation(page)}\n\nExamples:\n${examples.map(([command, meaning]) => `  netserver-codegen ${command}\n      ${meaning}`).join("\n")}`,
  );
