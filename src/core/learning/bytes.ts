/** Reads a weight file piece by piece; every method throws a `RangeError` where the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** How many bytes are still to be read. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** An unsigned integer of one byte. */
  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new RangeError('The weight file ends too early.');
    return value;
  }

  /** An unsigned integer below 2^31, seven bits a byte, the lowest first. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const part = this.byte();
      value += (part & 0x7f) * 2 ** shift;
      if (part < 0x80) {
        if (value >= 2 ** 31) break;
        return value;
      }
    }
    throw new RangeError('The weight file holds a number that is too large.');
  }

  /** A finite number of 32 bits, little-endian. */
  float(): number {
    const bytes = this.take(4);
    const value = new DataView(bytes.buffer, bytes.byteOffset, 4).getFloat32(0, true);
    if (!Number.isFinite(value)) throw new RangeError('The weight file holds a number that is none.');
    return value;
  }

  /** A short text, written as its UTF-16 code units. */
  text(): string {
    const length = this.varint();
    if (length > Math.min(4096, this.left)) throw new RangeError('The weight file ends too early.');
    return String.fromCharCode(...Array.from({ length }, () => this.varint()));
  }

  /** The next `length` bytes, not copied. */
  take(length: number): Uint8Array {
    if (length > this.left) throw new RangeError('The weight file ends too early.');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** Throws too where something is left. */
  end(): void {
    if (this.left > 0) throw new RangeError('The weight file goes on after its end.');
  }
}

/** Writes what `ByteReader` reads, by methods of the same names. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  /** Throws a `RangeError` where the number is no integer from 0 to below 2^31. */
  varint(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** 31) throw new RangeError(`${value} is no varint`);
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  float(value: number): void {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, value, true);
    for (let index = 0; index < 4; index++) this.byte(view.getUint8(index));
  }

  /** Throws a `RangeError` where the text has more than 4096 code units. */
  text(value: string): void {
    if (value.length > 4096) throw new RangeError('A text in a weight file has at most 4096 code units');
    this.varint(value.length);
    for (let index = 0; index < value.length; index++) this.varint(value.charCodeAt(index));
  }

  /** Bytes as they are, which `take` reads. */
  raw(bytes: Iterable<number>): void {
    for (const value of bytes) this.byte(value);
  }

  /** All that was written. */
  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
