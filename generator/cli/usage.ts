/** Says what is wrong with a command line, in our own words: yargs' messages name neither the value nor what to do. */
import { nearest } from "../text/nearest.js";

/** A mistake in the command line. Its message is complete. */
export class UsageError extends Error {}

/** The command line, and the names of the program that a message can suggest. */
export interface Vocabulary {
  readonly argv: readonly string[];
  readonly commands: readonly string[];
  readonly flags: readonly string[];
}

/** One kind of message of yargs, and what we say instead. */
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
    ours: ([, one = "", other = ""]) => `--${one} and --${other} exclude each other. Give one of them.`,
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
      // A word without a flag may be the half of a header that was not in quotes: it is not repeated.
      if (!isCommand && argv.includes(name) && argv.some((each) => /^--header\b/.test(each)))
        return 'Unknown argument: a word without a flag. A header is written in quotes, --header "Name: value".';
      const near = nearest(name, isCommand ? commands : flags);
      const hint = near === undefined || near === name ? "" : `. Did you mean ${isCommand ? near : `--${near}`}?`;
      return isCommand ? `There is no command ${name}${hint}` : `${message}${hint}`;
    },
  },
];

/** The first side may be the only one given: the other is often the vendored set. */
function oneVersion(argv: readonly string[]): string {
  const given = argv.slice(1).find((each) => !each.startsWith("-"));
  return given === undefined
    ? "A version is a folder, a zip, or git:REVISION."
    : `Only ${given} was given. To compare it with a download: netserver-codegen ${argv[0]} ${given} Services88.zip`;
}

/** Returns our message for one of yargs; yargs' own where it is not known. */
export function usageMessage(message: string, vocabulary: Vocabulary): string {
  for (const { yargs, ours } of wordings) {
    const found = yargs.exec(message);
    if (found) return ours(found, vocabulary);
  }
  return message;
}
