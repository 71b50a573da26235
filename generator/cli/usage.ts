/** Explains mistakes in the command line. The messages of yargs name neither the value nor what to do. */
import { nearest } from "../text/nearest.js";

/** A mistake in the command line, with a message for the user. */
export class UsageError extends Error {}

/** The command line, and words that a message can suggest. */
export interface Vocabulary {
  readonly argv: readonly string[];
  readonly commands: readonly string[];
  readonly flags: readonly string[];
}

/** A message of yargs and its replacement. */
interface Wording {
  readonly yargs: RegExp;
  readonly ours: (found: readonly string[], vocabulary: Vocabulary) => string;
}

const wordings: readonly Wording[] = [
  {
    yargs: /^Not enough non-option arguments: got (\d+)/,
    ours: (_, { argv: [command = ""], argv }) =>
      `${command} compares two versions: netserver-codegen ${command} OLD NEW. ${oneVersion(argv)}`,
  },
  {
    yargs: /^Not enough arguments following: (.+)/,
    ours: ([, flag = ""]) => `--${flag}: expected a value, got nothing.`,
  },
  {
    yargs: /^Arguments (\S+) and (\S+) are mutually exclusive/,
    ours: ([, one = "", other = ""]) => `--${one} and --${other} cannot be combined. Give one of them.`,
  },
  {
    yargs: /^Invalid values:\s+Argument: (\S+), Given: (.*), Choices: (.*)/,
    ours: ([, name = "", value = "", choices = ""], { flags }) =>
      `${flags.includes(name) ? `--${name}` : name}: expected one of ${choices.replaceAll('"', "")}; got ${value.replaceAll('"', "")}.`,
  },
  {
    yargs: /^Unknown (?:argument|command)s?: ([^,]+)/,
    ours: ([message = "", name = ""], { argv, commands, flags }) => {
      const isCommand = argv[0] === name;
      // The word may be a part of a header without quotes, and so a secret. It is not repeated.
      if (!isCommand && argv.includes(name) && argv.some((each) => /^--header\b/.test(each)))
        return 'Unknown argument: a word without a flag. A header is written in quotes, --header "Name: value".';
      const near = nearest(name, isCommand ? commands : flags);
      const hint = near === undefined || near === name ? "" : `. Did you mean ${isCommand ? near : `--${near}`}?`;
      return isCommand ? `There is no command ${name}${hint}` : `${message}${hint}`;
    },
  },
];

/** Explains a missing version. The given version is often the vendored set. */
function oneVersion(argv: readonly string[]): string {
  const given = argv.slice(1).find((each) => !each.startsWith("-"));
  return given === undefined
    ? "A version is a folder, a zip, or git:REVISION."
    : `Only ${given} was given. To compare it with a download: netserver-codegen ${argv[0]} ${given} Services88.zip`;
}

/** Returns our message for a message of yargs; the original if there is none. */
export function usageMessage(message: string, vocabulary: Vocabulary): string {
  for (const { yargs, ours } of wordings) {
    const found = yargs.exec(message);
    if (found) return ours(found, vocabulary);
  }
  return message;
}
