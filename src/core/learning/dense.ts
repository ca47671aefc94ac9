/**
 * Adds a matrix's products with vectors to other vectors, all of them in one array. Of each of `count` vectors, the first at
 * `x`, the next `strideX` farther on: `memory[y + r]` (`strideY` farther on for the next vector) gets row r of the matrix
 * that begins at `w`, row by row, times the vector's `columns` values. `columns` is a multiple of four.
 */
export type Multiply = (
  y: number,
  w: number,
  x: number,
  rows: number,
  columns: number,
  count?: number,
  strideY?: number,
  strideX?: number,
) => void;

/** Makes the product for an array. Four vectors at a time as long as there are four, so that a weight is read once for them. */
export function multiplyIn(memory: Float32Array): Multiply {
  return (y, w, x, rows, columns, count = 1, strideY = 0, strideX = 0) => {
    let vector = 0;
    for (; vector + 4 <= count; vector += 4)
      multiplyFour(memory, y + vector * strideY, w, x + vector * strideX, rows, columns, strideY, strideX);
    for (; vector < count; vector++) multiplyOne(memory, y + vector * strideY, w, x + vector * strideX, rows, columns);
  };
}

/** Two rows by four vectors at a time; an odd row at the end is worked out twice. */
function multiplyFour(
  memory: Float32Array,
  y: number,
  w: number,
  x1: number,
  rows: number,
  columns: number,
  strideY: number,
  strideX: number,
): void {
  const x2 = x1 + strideX;
  const x3 = x2 + strideX;
  const x4 = x3 + strideX;
  for (let row = 0; row < rows; row += 2) {
    const w1 = w + row * columns;
    const w2 = row + 1 < rows ? w1 + columns : w1;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let at = 0; at < columns; at++) {
      const first = memory[w1 + at] as number;
      const second = memory[w2 + at] as number;
      const p = memory[x1 + at] as number;
      const q = memory[x2 + at] as number;
      const r = memory[x3 + at] as number;
      const s = memory[x4 + at] as number;
      a += first * p;
      b += first * q;
      c += first * r;
      d += first * s;
      e += second * p;
      f += second * q;
      g += second * r;
      h += second * s;
    }
    add(memory, y + row, strideY, a, b, c, d);
    if (w2 !== w1) add(memory, y + row + 1, strideY, e, f, g, h);
  }
}

/** Four rows at a time. */
function multiplyOne(memory: Float32Array, y: number, w: number, x: number, rows: number, columns: number): void {
  let row = 0;
  for (; row + 4 <= rows; row += 4) {
    const w1 = w + row * columns;
    const w2 = w1 + columns;
    const w3 = w2 + columns;
    const w4 = w3 + columns;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let at = 0; at < columns; at++) {
      const value = memory[x + at] as number;
      a += value * (memory[w1 + at] as number);
      b += value * (memory[w2 + at] as number);
      c += value * (memory[w3 + at] as number);
      d += value * (memory[w4 + at] as number);
    }
    add(memory, y + row, 1, a, b, c, d);
  }
  for (; row < rows; row++) {
    const w1 = w + row * columns;
    let sum = 0;
    for (let at = 0; at < columns; at++) sum += (memory[x + at] as number) * (memory[w1 + at] as number);
    memory[y + row] = (memory[y + row] as number) + sum;
  }
}

/** Adds four numbers to four places, each `stride` after the last. */
function add(memory: Float32Array, y: number, stride: number, a: number, b: number, c: number, d: number): void {
  memory[y] = (memory[y] as number) + a;
  memory[y + stride] = (memory[y + stride] as number) + b;
  memory[y + 2 * stride] = (memory[y + 2 * stride] as number) + c;
  memory[y + 3 * stride] = (memory[y + 3 * stride] as number) + d;
}
