/**
 * SuperOffice's own client of the JSON API calls the double for each operation that it has. Its message is compared with ours, and the value that it reads
 * with the value that the double answered. All differences are in `vendor-client/exceptions.tsv`.
 */
import { describe, expect, test } from "vitest";
import { Filler } from "../support/filler.js";
import { agreeing, jsonServices } from "../support/json-services.js";
import { report } from "./report.js";
import { folderOf, versions } from "./vendor-client/client.js";
import { exceptionsOf } from "./vendor-client/exceptions.js";
import { bench, type Trial } from "./vendor-client/trial.js";

/** Operations of the contract that the client has. */
const known = { "12.4.1514": 2_000, "10.2.9": 1_803 };

describe.each(versions)("@superoffice/webapi %s", (version) => {
  const folder = folderOf(version);

  test.skipIf(!folder)(
    "sends our messages and reads our double's answers, but for the table's",
    { timeout: 900_000 },
    async () => {
      const services = await jsonServices();
      const { contract, binding, operations } = services;
      // The client makes P0D of a duration with days, and its reader of flags takes no numbers.
      const filler = new Filler(contract, { days: "" });
      const trials: Trial[] = [];
      const { client, run, close } = await bench(services, folder ?? "");
      try {
        for (const each of operations.filter((operation) => client.method(operation))) {
          const { request, response } = each.declared;
          const [given, answered] = [
            agreeing(each.operation.request.members, filler.filled(request), binding),
            agreeing(each.operation.response.members, filler.filled(response), binding),
          ];
          trials.push(await run(each, given, answered));
        }
      } finally {
        await close();
      }
      const sum = (of: (trial: Trial) => number) => trials.reduce((total, each) => total + of(each), 0);
      const without = (kind: string) =>
        sum(({ differences }) => (differences.some((each) => each.kind === kind) ? 0 : 1));
      const exceptions = exceptionsOf(version);
      report(`@superoffice/webapi ${version}`, {
        "operations called": trials.length,
        "messages the same": without("message"),
        "results the same": without("value"),
        "values compared": sum(({ values }) => values),
        "durations in ISO 8601": sum(({ isoDurations }) => isoDurations),
        "exceptions listed": exceptions.length,
      });
      const found = new Map(
        trials.flatMap(({ differences }) => differences.map((each) => [`${each.kind}\t${each.place}`, each])),
      );
      const unlisted = [...found]
        .filter(([key]) => !exceptions.includes(key))
        .map(([key, each]) => `${key}\t${shown(each)}`);
      expect(unlisted.toSorted()).toEqual([]);
      expect(exceptions.filter((each) => !found.has(each))).toEqual([]);
      expect(trials).toHaveLength(known[version]);
    },
  );
});

const shown = ({ ours, theirs }: { readonly ours: unknown; readonly theirs: unknown }): string =>
  [ours, theirs]
    .map((each) =>
      String(JSON.stringify(each, (_, held: unknown) => (typeof held === "bigint" ? `${held}n` : held))).slice(0, 80),
    )
    .join("\t");
