/** Findings of axe in a page of the explorer. */
import axe from "axe-core";
import type { Page } from "playwright-core";

/** The part of axe that is used. */
interface Axe {
  run(
    where: Element | Document,
    options: object,
  ): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}

/**
 * Returns what axe finds at several places, such as `#/types color-contrast <a href…`.
 *
 * @param go Shows a place.
 */
export async function axeFindings(
  page: Page,
  places: readonly string[],
  go: (place: string) => Promise<void>,
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const place of places) {
    await go(place);
    // The frame is the same on all pages.
    const violations = await page.evaluate(async (isFirst) => {
      const where = isFirst ? document : (document.querySelector("main") ?? document);
      return (await (globalThis as unknown as { axe: Axe }).axe.run(where, { resultTypes: ["violations"] })).violations;
    }, place === "#/");
    found.push(...violations.map(({ id, nodes }) => `${place} ${id} ${nodes[0]?.html.slice(0, 120)}`));
  }
  return found;
}
