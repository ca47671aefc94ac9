/**
 * Integer feature hashes (the hashing trick of Weinberger et al. 2009). A feature is never written out as a string:
 * the words of a document are hashed once, and each template mixes those hashes with a number of its own.
 */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The 32-bit FNV-1a hash of the UTF-16 code units `[start, end)` of a text. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return hash | 0;
}

/** Mixes a value (another hash, a template's number, a label) into a hash; the order matters. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return mixed | 0;
}

/** The features of one item as hashes, in an array that grows and is used again. */
export class FeatureBuffer {
  hashes = new Int32Array(256);
  length = 0;

  /** Empties it for the next item. */
  clear(): void {
    this.length = 0;
  }

  /** Adds the feature that a template makes of a hash. */
  put(template: number, hash: number): void {
    this.add(mix(hash, template));
  }

  /** Adds a feature that is hashed already. */
  add(hash: number): void {
    if (this.length === this.hashes.length) {
      const grown = new Int32Array(2 * this.length);
      grown.set(this.hashes);
      this.hashes = grown;
    }
    this.hashes[this.length++] = hash;
  }
}
