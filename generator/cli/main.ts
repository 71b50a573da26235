#!/usr/bin/env node
/** The process around a run of the command line: its arguments, streams, signals and exit code. */
import { setFlagsFromString } from "node:v8";
import { hideBin } from "yargs/helpers";
import { interruption } from "./interruption.js";
import { run } from "./run.js";

// A command runs for about a second, so V8 should optimise less code than by default. This is measured for the V8 of
// Node 20 only.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=350000");

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may close it early. The exit code still reports the command's result.
  if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return;
  process.stderr.write(`The output cannot be written: ${error.message}\n`);
  process.exit(1);
});

const { stdout, stderr } = process;
process.exitCode = await run(hideBin(process.argv), {
  stdout,
  stderr,
  signal: interruption(),
  isInteractive: process.stdin.isTTY && stdout.isTTY && !process.env["CI"],
});
