#!/usr/bin/env node
/** The process around a run of the command line: its arguments, streams, signals and exit code. */
import module from "node:module";
import { setFlagsFromString } from "node:v8";
import { interruption } from "./interruption.js";

// A command runs for about a second, so V8 should optimise less code than by default. This is measured for the V8 of
// Node 20 only.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=350000");

// From Node 22 on, the next run takes the compiled code from the system's folder for temporary files.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
const { run } = await import("./run.js");

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may close it early. The exit code still reports the command's result.
  if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return;
  process.stderr.write(`The output cannot be written: ${error.message}\n`);
  process.exit(1);
});

const { stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), {
  stdout,
  stderr,
  signal: interruption(),
  isInteractive: process.stdin.isTTY && stdout.isTTY && !process.env["CI"],
});
