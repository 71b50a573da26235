/** Zip archives for tests, written by hand so that they can be as wrong as needed. Entries are stored, not compressed, unless asked. */
import { crc32, deflateRawSync } from "node:zlib";

export interface ArchiveEntry {
  readonly name: string;
  readonly content: string | Buffer;
  readonly compress?: boolean;
  /** What the headers say of the unpacked size, where that is not true. */
  readonly claimedSize?: number;
}

export function zip(entries: readonly ArchiveEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, compress = false, claimedSize } of entries) {
    const raw = Buffer.from(content);
    const data = compress ? deflateRawSync(raw) : raw;
    const file = Buffer.from(name, "utf8");
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(raw), 0);
    sizes.writeUInt32LE(data.length, 4);
    sizes.writeUInt32LE(claimedSize ?? raw.length, 8);
    const common = Buffer.concat([
      u16(20),
      u16(0x800),
      u16(compress ? 8 : 0),
      u16(0),
      u16(0x21),
      sizes,
      u16(file.length),
      u16(0),
    ]);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, file, data]);
    directory.push(
      Buffer.concat([Buffer.from("PK\x01\x02"), u16(20), common, u16(0), u16(0), u16(0), u32(0), u32(offset), file]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.concat([
    Buffer.from("PK\x05\x06"),
    u16(0),
    u16(0),
    u16(entries.length),
    u16(entries.length),
    u32(central.length),
    u32(offset),
    u16(0),
  ]);
  return Buffer.concat([...parts, central, end]);
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
