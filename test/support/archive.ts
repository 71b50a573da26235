/** Zip archives for tests, written by hand so that they can be as wrong as needed. Entries are stored, not compressed, unless asked. */
import { crc32, deflateRawSync } from "node:zlib";

export interface ArchiveEntry {
  /** As bytes where it is not UTF-8: the flag that says so is left out then. */
  readonly name: string | Buffer;
  readonly content: string | Buffer;
  readonly compress?: boolean;
  /** What the headers say of the unpacked size, where that is not true. */
  readonly claimedSize?: number;
  /** Further bits of the general purpose flag: 1 is encryption, 0x40 with it is strong encryption. */
  readonly flags?: number;
  /** A compression method that is named without being used. */
  readonly method?: number;
  /** Unix mode, as zip on Unix writes it. */
  readonly mode?: number;
  /** Written as by a program that cannot go back: sizes and checksum follow the data. */
  readonly streamed?: boolean;
}

/** With `zip64`, all sizes and offsets are in the extra fields of large archives. */
export function zip(entries: readonly ArchiveEntry[], { zip64 = false }: { readonly zip64?: boolean } = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name, content, compress = false, claimedSize, streamed = false } = entry;
    const raw = Buffer.from(content);
    const packed = compress ? deflateRawSync(raw) : raw;
    // What is encrypted begins with 12 bytes of its own.
    const data = (entry.flags ?? 0) & 1 ? Buffer.concat([Buffer.alloc(12), packed]) : packed;
    const file = Buffer.from(name as string, "utf8");
    const sums = [crc32(raw), data.length, claimedSize ?? raw.length] as const;
    const flags = (typeof name === "string" ? 0x800 : 0) | (entry.flags ?? 0) | (streamed ? 8 : 0);
    const method = entry.method ?? (compress ? 8 : 0);
    const header = (sizes: readonly number[], extra: Buffer) =>
      Buffer.concat([
        ...[zip64 ? 45 : 20, flags, method, 0, 0x21].map(u16),
        ...sizes.map(u32),
        u16(file.length),
        u16(extra.length),
      ]);
    const large = [sums[0], 0xffffffff, 0xffffffff];
    const localExtra = zip64 ? Buffer.concat([u16(1), u16(16), u64(sums[2]), u64(sums[1])]) : Buffer.alloc(0);
    const extra = zip64 ? Buffer.concat([u16(1), u16(24), u64(sums[2]), u64(sums[1]), u64(offset)]) : Buffer.alloc(0);
    const local = Buffer.concat([
      Buffer.from("PK\x03\x04"),
      header(streamed ? [0, 0, 0] : zip64 ? large : sums, localExtra),
      file,
      localExtra,
      data,
      ...(streamed ? [Buffer.from("PK\x07\x08"), ...sums.map(u32)] : []),
    ]);
    directory.push(
      Buffer.concat([
        Buffer.from("PK\x01\x02"),
        u16(20),
        header(zip64 ? large : sums, extra),
        ...[0, 0, 0].map(u16),
        u32(((entry.mode ?? 0) << 16) >>> 0),
        u32(zip64 ? 0xffffffff : offset),
        file,
        extra,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const body = Buffer.concat([...parts, central]);
  return Buffer.concat([body, ...(zip64 ? end64(entries.length, central.length, offset) : []), end()]);

  function end(): Buffer {
    const [count, size, start] = zip64 ? [0xffff, 0xffffffff, 0xffffffff] : [entries.length, central.length, offset];
    return Buffer.concat([Buffer.from("PK\x05\x06"), ...[0, 0, count, count].map(u16), u32(size), u32(start), u16(0)]);
  }
}

function end64(count: number, size: number, start: number): readonly Buffer[] {
  return [
    Buffer.concat([Buffer.from("PK\x06\x06"), u64(44), u16(45), u16(45), u32(0), u32(0)]),
    Buffer.concat([count, count, size, start].map(u64)),
    Buffer.concat([Buffer.from("PK\x06\x07"), u32(0), u64(start + size), u32(1)]),
  ];
}

const u16 = (value: number): Buffer => {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
};
const u32 = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
};
const u64 = (value: number): Buffer => {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(value));
  return buffer;
};
