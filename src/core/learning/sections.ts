import { ByteReader, ByteWriter } from './bytes.ts';

const MAGIC = 'DRAMATIS1';

/**
 * One weight file: named sections of bytes, so that a stage can ship several models and lexicons as one file.
 * `encodeSections` and `decodeSections` are each other's inverse.
 */
export function encodeSections(sections: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const writer = new ByteWriter();
  writer.text(MAGIC);
  const entries = Object.entries(sections);
  writer.varint(entries.length);
  for (const [name, bytes] of entries) {
    writer.text(name);
    writer.varint(bytes.length);
  }
  for (const [, bytes] of entries) writer.raw(bytes);
  return writer.finish();
}

/** The sections of a weight file by name. Throws a `RangeError` where the bytes are no such file. */
export function decodeSections(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const reader = new ByteReader(bytes);
  if (reader.text() !== MAGIC) throw new RangeError('This is no weight file.');
  const sizes: [string, number][] = [];
  for (let left = reader.varint(); left > 0; left--) sizes.push([reader.text(), reader.varint()]);
  const sections = new Map(sizes.map(([name, size]) => [name, reader.take(size)]));
  reader.end();
  return sections;
}

/** The section of that name. Throws a `RangeError` where the file has none. */
export function section(sections: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (!bytes) throw new RangeError(`The weight file has no section "${name}".`);
  return bytes;
}
