/** `netserver-codegen completion`: a script that completes commands and options in a shell. */
import { basename } from "node:path";
import type { Argv } from "yargs";
import { withExamples } from "./examples.js";
import type { Command } from "./options.js";

type Shell = "bash" | "zsh" | "fish";

interface Flags {
  readonly shell: Shell;
}

/**
 * Completion scripts. They call the program for suggestions. yargs reads SHELL: for zsh, it adds a description after a
 * colon.
 */
const scripts: Readonly<Record<Shell, string>> = {
  bash: `_netserver_codegen() {
  local word="\${COMP_WORDS[COMP_CWORD]}" suggestions
  mapfile -t suggestions < <(SHELL=bash netserver-codegen --get-yargs-completions "\${COMP_WORDS[@]}")
  mapfile -t COMPREPLY < <(compgen -W "\${suggestions[*]}" -- "$word")
}
complete -o bashdefault -o default -F _netserver_codegen netserver-codegen
`,
  zsh: `#compdef netserver-codegen
_netserver_codegen() {
  local -a suggestions
  suggestions=("\${(@f)$(SHELL=zsh netserver-codegen --get-yargs-completions "\${words[@]}")}")
  _describe 'netserver-codegen' suggestions || _files
}
compdef _netserver_codegen netserver-codegen
`,
  fish: `function __netserver_codegen
  set -l words (commandline -opc) (commandline -ct)
  SHELL=zsh netserver-codegen --get-yargs-completions $words | string replace -r '^([^:]+):' '$1\\t'
end
complete -c netserver-codegen -a '(__netserver_codegen)'
`,
};

const shells = Object.keys(scripts) as Shell[];

/** Returns the user's shell; bash if it has no script here. */
const ownShell = (): Shell => shells.find((each) => each === basename(process.env["SHELL"] ?? "")) ?? "bash";

const builder = (yargs: Argv) =>
  withExamples(
    yargs.positional("shell", {
      choices: shells,
      default: ownShell(),
      defaultDescription: "your shell",
      describe: "Shell for the script",
    }),
    [
      ["completion bash >> ~/.bashrc", "Adds completion to every new bash."],
      ["completion zsh >> ~/.zshrc", "Adds completion to every new zsh."],
      ["completion fish | source", "Adds completion to this fish. Put the line into config.fish to keep it."],
    ],
  );

export const completionCommand: Command<Flags> = {
  command: "completion [shell]",
  describe: "Print a script that completes commands and options in bash, zsh or fish",
  options: {},
  builder,
  handler: ({ shell }, { stdout }) => {
    stdout.write(scripts[shell]);
    return 0;
  },
};
