/** Counts of what was compared with whom, printed with the run: a campaign that quietly compares nothing would pass too. */
export function report(whom: string, counts: Readonly<Record<string, number>>): void {
  console.log(
    `${whom}: ${Object.entries(counts)
      .map(([what, count]) => `${count.toLocaleString("en-US")} ${what}`)
      .join(", ")}`,
  );
}
