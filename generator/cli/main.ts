#!/usr/bin/env node
/** The process around a run of the command line: its arguments, streams, signals and exit code. */
import { setFlagsFromString } from "node:v8";
import { hideBin } from "yargs/helpers";
import { interruption } from "./interruption.js";
import { run } from "./run.js";

// A run is over in a second: V8 is to optimise what is hot for longer than it does by default, which costs more than it gains here. Only
// for the V8 that this was measured with (Node 20's); newer ones have a compiler in between.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=350000");

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may have seen enough: what comes out is his, how it ends is for who called.
  if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return;
  process.stderr.write(`The output cannot be written: ${error.message}\n`);
  process.exit(1);
});

const { stdout, stderr } = process;
process.exitCode = await run(hideBin(process.argv), { stdout, stderr, signal: interruption() });
