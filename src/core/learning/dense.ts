/**
 * Adds a matrix's products with vectors to other vectors, all of them in one array. Of each of `count` vectors, the first at
 * `x`, the next `stride.x` farther on: `memory[y + r]` (`stride.y` farther on for the next vector) gets row r of the matrix
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

/** Makes the product for an array. Four rows by two vectors at a time, so that each value is read once for several uses. */
export function multiplyIn(memory: Float32Array): Multiply {
  return (y, w, x, rows, columns, count = 1, strideY = 0, strideX = 0) => {
    for (let vector = 0; vector < count; vector += 2) {
      const y1 = y + vector * strideY;
      const x1 = x + vector * strideX;
      // An odd one at the end is worked out twice and written once.
      const paired = vector + 1 < count;
      const y2 = y1 + strideY;
      const x2 = paired ? x1 + strideX : x1;
      let row = 0;
      let w1 = w;
      for (; row + 4 <= rows; row += 4) {
        const w2 = w1 + columns;
        const w3 = w2 + columns;
        const w4 = w3 + columns;
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        let e = 0;
        let f = 0;
        let g = 0;
        let h = 0;
        for (let at = 0; at < columns; at++) {
          const first = memory[x1 + at] as number;
          const second = memory[x2 + at] as number;
          const p = memory[w1 + at] as number;
          const q = memory[w2 + at] as number;
          const r = memory[w3 + at] as number;
          const s = memory[w4 + at] as number;
          a += first * p;
          b += first * q;
          c += first * r;
          d += first * s;
          e += second * p;
          f += second * q;
          g += second * r;
          h += second * s;
        }
        add(memory, y1 + row, a, b, c, d);
        if (paired) add(memory, y2 + row, e, f, g, h);
        w1 = w4 + columns;
      }
      for (; row < rows; row++) {
        let a = 0;
        let b = 0;
        for (let at = 0; at < columns; at++) {
          const weight = memory[w1 + at] as number;
          a += (memory[x1 + at] as number) * weight;
          b += (memory[x2 + at] as number) * weight;
        }
        memory[y1 + row] = (memory[y1 + row] as number) + a;
        if (paired) memory[y2 + row] = (memory[y2 + row] as number) + b;
        w1 += columns;
      }
    }
  };
}

function add(memory: Float32Array, at: number, a: number, b: number, c: number, d: number): void {
  memory[at] = (memory[at] as number) + a;
  memory[at + 1] = (memory[at + 1] as number) + b;
  memory[at + 2] = (memory[at + 2] as number) + c;
  memory[at + 3] = (memory[at + 3] as number) + d;
}
