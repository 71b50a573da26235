/** Prints what to do next, as commands to copy. Only people read it, so it is printed only on a terminal. */
import { coloursOf, type Terminal } from "./terminal.js";

/** A command without the program's name, and its purpose. */
export type Step = readonly [command: string, purpose: string];

/** Prints the steps, one on each line, with the purpose above the command. */
export function printNext({ stdout }: Pick<Terminal, "stdout">, steps: readonly Step[]): void {
  if (!stdout.isTTY || steps.length === 0) return;
  const { bold, dim } = coloursOf(stdout);
  const lines = steps.map(([command, purpose]) => `  ${dim(purpose)}\n    npx netserver-codegen ${command}\n`);
  stdout.write(`\n${bold("Next")}\n${lines.join("")}`);
}

/** Returns a time in seconds with one decimal, such as `1.9 s`. */
export const secondsSince = (started: number): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;

/** Options that the next command needs too. */
interface Repeated {
  readonly from?: string | undefined;
  readonly out?: string | undefined;
  readonly agent?: readonly string[] | undefined;
  readonly config?: string | undefined;
}

/** Returns a command with the given options, quoted for a shell where necessary. */
export function commandWith(command: string, { from, out, agent, config }: Repeated): string {
  const options = Object.entries({ from, out, agent: agent?.join(","), config });
  return [
    command,
    ...options.flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${quoted(value)}`])),
  ].join(" ");
}

const quoted = (value: string): string =>
  /^[\w./:,@#~+-]+$/.test(value) ? value : `"${value.replace(/["\\$`]/g, "\\$&")}"`;
