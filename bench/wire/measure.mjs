/** Measures contenders side by side in one process. */
import { median } from "./client.mjs";

export const rounds = Number(process.env["ROUNDS"] ?? 7);

/** Milliseconds that each contender runs before it is measured, so that the engine has compiled it. */
const warming = 300;

/** Returns milliseconds of this process's processor time, which other programs of the machine change less than they change the time of day. */
export const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Runs the contenders in turn, so that other work of the machine slows all of them alike. A round takes at least 20 ms. */
export async function measure(name, contenders, now = () => performance.now()) {
  const repeats = {};
  const times = {};
  for (const [who, run] of Object.entries(contenders)) {
    let runs = 0;
    const started = now();
    while (runs < 2 || now() - started < warming) {
      await run();
      runs++;
    }
    repeats[who] = Math.max(1, Math.ceil((20 * runs) / (now() - started)));
    times[who] = [];
  }
  for (let round = 0; round < rounds; round++) {
    for (const [who, run] of Object.entries(contenders)) {
      const started = now();
      for (let repeat = 0; repeat < repeats[who]; repeat++) await run();
      times[who].push((now() - started) / repeats[who]);
    }
  }
  const medians = Object.fromEntries(Object.entries(times).map(([who, all]) => [who, median(all)]));
  for (const [who, milliseconds] of Object.entries(medians))
    console.log(
      `${name}  ${who.padEnd(20)} ${milliseconds.toFixed(2).padStart(9)} ms  ${(milliseconds / medians.ours).toFixed(1).padStart(6)} times ours`,
    );
  return { name, medians };
}

/** Returns a table of results in Markdown. */
export const table = (results) => `| what | who | ms | times ours |
|---|---|---:|---:|
${results.flatMap(({ name, medians }) => Object.entries(medians).map(([who, milliseconds]) => `| ${name} | ${who} | ${milliseconds.toFixed(2)} | ${(milliseconds / medians.ours).toFixed(1)} |`)).join("\n")}`;
