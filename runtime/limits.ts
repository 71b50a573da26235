/** How much of an answer is read, so that nothing that comes from a network can take memory or time without end. */

export interface Limits {
  /** Octets of an answer, unpacked. Default: 536,870,912 (512 MiB). */
  readonly messageBytes: number;
  /** Elements inside each other. Default: 512. */
  readonly depth: number;
  /** Attributes of one element, namespace declarations included. Default: 256. */
  readonly attributes: number;
  /** UTF-16 units of one piece of text or one attribute's value. Default: 268,435,456. */
  readonly textLength: number;
}

export const defaultLimits: Limits = { messageBytes: 2 ** 29, depth: 512, attributes: 256, textLength: 2 ** 28 };

/** Those given, and the usual ones. @throws TypeError for what is no number above zero. */
export function limitsOf(given: Partial<Limits> = {}): Limits {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(defaultLimits, name))
      throw new TypeError(`limits.${name}: expected ${Object.keys(defaultLimits).join(", ")}`);
    if (typeof value !== "number" || !(value > 0)) throw new TypeError(`limits.${name}: expected a number above zero`);
  }
  return { ...defaultLimits, ...given };
}
