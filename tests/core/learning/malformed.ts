/** What may be wrong with the bytes of a network, whose first number is the width of its words. */
export const MALFORMED = [
  { name: 'that ends early', spoil: (whole: Uint8Array) => whole.subarray(0, -1) },
  { name: 'that goes on', spoil: (whole: Uint8Array) => Uint8Array.of(...whole, 0) },
  { name: 'of no possible size', spoil: (whole: Uint8Array) => Uint8Array.of(7, ...whole.subarray(1)) },
];
