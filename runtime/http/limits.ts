/** How much of a message is read, so that nothing that comes from a network can take memory or time without end. */

export interface Limits {
  /** Bytes of a message after decompression. Default: 536,870,912 (512 MiB); in the double 67,108,864 (64 MiB). */
  readonly messageBytes: number;
  /** Elements inside each other, in an answer and in a request. Default: 512. */
  readonly depth: number;
  /** Attributes of one element, namespace declarations included. Default: 2,048. */
  readonly attributes: number;
  /** UTF-16 units of one piece of text, comment or attribute value, as it stands in the message. Default: 268,435,456. */
  readonly textLength: number;
}

export const defaultLimits: Limits = {
  // An answer of this size is read piece by piece, but its values have to fit into Node's default heap of 2 to 4 GB.
  messageBytes: 2 ** 29,
  // Node's default stack holds more than twice as many levels of values that hold each other.
  depth: 512,
  // node-soap declares every prefix of the WSDL on the envelope. That is up to 395 (Appointment); this is five times as many.
  attributes: 2 ** 11,
  // Half of the longest string that V8 has.
  textLength: 2 ** 28,
};

/** For text that this process has read or written before. */
export const unlimited: Limits = {
  messageBytes: Infinity,
  depth: Infinity,
  attributes: Infinity,
  textLength: Infinity,
};

/** Returns the given limits with the defaults for the rest. @throws TypeError for an unknown name or a value that is no whole number above zero. */
export function limitsOf(given: Partial<Limits> = {}, defaults: Limits = defaultLimits): Limits {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(defaults, name))
      throw new TypeError(`limits.${name}: expected ${Object.keys(defaults).join(", ")}`);
    if (!(Number.isInteger(value) || value === Infinity) || !(value > 0))
      throw new TypeError(`limits.${name}: expected a whole number above zero, or Infinity`);
  }
  return { ...defaults, ...given };
}
