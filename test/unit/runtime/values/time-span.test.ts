import { expect, test } from "vitest";
import { ticksOf } from "../../../../runtime/values/time-span.js";

const second = 10_000_000n;
const day = 86_400n * second;

test.each<[string, bigint]>([
  ["PT0S", 0n],
  ["PT1S", second],
  ["PT1M", 60n * second],
  ["PT1H", 3_600n * second],
  ["P1D", day],
  ["P1M", 30n * day],
  ["P11M", 330n * day],
  // Twelve months are a year, which has more days.
  ["P12M", 365n * day],
  ["P25M", 760n * day],
  ["P1Y", 365n * day],
  ["P2Y3M4DT5H6M7S", (730n + 90n + 4n) * day + (5n * 3_600n + 6n * 60n + 7n) * second],
  ["P10YT10H", 3_650n * day + 36_000n * second],
  ["-P1DT1S", -day - second],
  ["-PT0S", 0n],
  ["PT0.1S", 1_000_000n],
  ["PT1.2345678S", 12_345_678n],
  // Digits beyond the seventh are cut off.
  ["PT0.12345679S", 1_234_567n],
  ["PT.5S", 5_000_000n],
  ["PT2.S", 2n * second],
  ["PT0012S", 12n * second],
  ["PT2147483647S", 2_147_483_647n * second],
  ["PT2147483647M", 2_147_483_647n * 60n * second],
  ["P10675199DT2H48M5.4775807S", 2n ** 63n - 1n],
  ["-P10675199DT2H48M5.4775808S", -(2n ** 63n)],
])("%s has %i ticks", (text, ticks) => {
  expect(ticksOf(text)).toBe(ticks);
});

test.each([
  "",
  "P",
  "PT",
  "P1DT",
  "1D",
  "P1",
  "P1S",
  "P1H",
  "PT1D",
  "P1D1M",
  "PT1S1M",
  "+P1D",
  "--P1D",
  "P-1D",
  "P1.5D",
  "PT1,5S",
  "p1d",
  " P1D",
  "P1D ",
  "xP1D",
  "PT2147483648S",
  "PT2147483648.5S",
  "PT2147483648M",
  "PT2147483647H",
  "P10675199DT2H48M5.4775808S",
  "-P10675199DT2H48M5.4775809S",
])("%j is none", (text) => {
  expect(ticksOf(text)).toBeUndefined();
});
