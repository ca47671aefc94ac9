import wabt from 'wabt';
import type { Multiply } from '../../../src/core/learning/dense.ts';

/** What training spends its time on, done four numbers at a time in one array; all addresses are indices into `memory`. */
export interface Kernels {
  readonly memory: Float32Array;
  /** As `multiplyIn` does it. */
  readonly multiply: Multiply;
  /** Adds the transposed matrix at `w` times the vector at `dy` to the vector at `dx`: the gradient of a product's input. */
  readonly transposed: (dx: number, w: number, dy: number, rows: number, columns: number) => void;
  /** Adds the outer product of the vectors at `dy` and `x` to the matrix at `g`: the gradient of its weights. */
  readonly outer: (g: number, dy: number, x: number, rows: number, columns: number) => void;
  /** The sum of the squares of `size` numbers, a multiple of four. */
  readonly squares: (at: number, size: number) => number;
  /**
   * A step of Adam (Kingma and Ba 2015, with 0.9 and 0.98) on `size` weights at `w`: gradients at `g`, times `scale`, which
   * are then set to 0; moments at `m` and `v`, the second divided by `correction`.
   */
  readonly adam: (
    w: number,
    g: number,
    m: number,
    v: number,
    size: number,
    rate: number,
    scale: number,
    correction: number,
  ) => void;
}

const PAGE = 2 ** 16;

/** Makes the kernels with an array of `size` numbers. */
export async function createKernels(size: number): Promise<Kernels> {
  const { parseWat } = await wabt();
  const { buffer } = parseWat('kernels.wat', TEXT, { simd: true }).toBinary({});
  const pages = Math.ceil((4 * size) / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages });
  const { instance } = await WebAssembly.instantiate(new Uint8Array(buffer), { host: { memory } });
  const kernels = instance.exports as unknown as Omit<Kernels, 'memory'>;
  const multiply: Multiply = (y, w, x, rows, columns, count = 1, strideY = 0, strideX = 0) => {
    for (let vector = 0; vector < count; vector++)
      kernels.multiply(y + vector * strideY, w, x + vector * strideX, rows, columns);
  };
  return { ...kernels, multiply, memory: new Float32Array(memory.buffer) };
}

/** A loop over `$name` from 0 up to `$end`, both in bytes, by steps. */
const loop = (name: string, end: string, step: number, body: string): string => `
  (local.set $${name} (i32.const 0))
  (block $done_${name} (loop $next_${name}
    (br_if $done_${name} (i32.gt_s (i32.add (local.get $${name}) (i32.const ${step})) (local.get $${end})))
    ${body}
    (local.set $${name} (i32.add (local.get $${name}) (i32.const ${step})))
    (br $next_${name})))`;
const bytes = (...names: string[]): string =>
  names.map((name) => `(local.set $${name} (i32.shl (local.get $${name}) (i32.const 2)))`).join(' ');
const at = (name: string, offset: string): string => `(i32.add (local.get $${name}) (local.get $${offset}))`;
const parameters = (...names: string[]): string => names.map((name) => `(param $${name} i32)`).join(' ');
const sum = (name: string): string => `(f32.add
  (f32.add (f32x4.extract_lane 0 (local.get $${name})) (f32x4.extract_lane 1 (local.get $${name})))
  (f32.add (f32x4.extract_lane 2 (local.get $${name})) (f32x4.extract_lane 3 (local.get $${name}))))`;
const product = (name: string, row: string): string => `(local.set $${name} (f32x4.add (local.get $${name})
  (f32x4.mul (local.get $value) (v128.load ${at(row, 'c')}))))`;
const zero = (name: string): string => `(local.set $${name} (v128.const f32x4 0 0 0 0))`;
const addTo = (place: string, offset: string, value: string): string =>
  `(v128.store ${at(place, offset)} (f32x4.add (v128.load ${at(place, offset)}) ${value}))`;
const splat = (value: number): string => `(v128.const f32x4 ${value} ${value} ${value} ${value})`;

/** Rows one by one: for each whose `dy` is not 0, `body` with its value in all lanes of `$d`. */
const rowsOf = (first: string, second: string, third: string, body: string): string => `
  ${parameters(first, second, third, 'rows', 'columns')} (local $r i32) (local $c i32) (local $d v128)
  ${bytes(first, second, third, 'rows', 'columns')}
  ${loop(
    'r',
    'rows',
    4,
    `(if (f32.ne (f32.load ${at('dy', 'r')}) (f32.const 0)) (then
      (local.set $d (f32x4.splat (f32.load ${at('dy', 'r')})))
      ${loop('c', 'columns', 16, body)}))
    (local.set $w (i32.add (local.get $w) (local.get $columns)))`,
  )}`;

const TEXT = `(module
(import "host" "memory" (memory 1))
(func (export "multiply") ${parameters('y', 'w', 'x', 'rows', 'columns')}
  (local $r i32) (local $c i32) (local $w2 i32) (local $w3 i32) (local $w4 i32)
  (local $value v128) (local $s1 v128) (local $s2 v128) (local $s3 v128) (local $s4 v128)
  ${bytes('y', 'w', 'x', 'rows', 'columns')}
  ${loop(
    'r',
    'rows',
    16,
    `(local.set $w2 ${at('w', 'columns')}) (local.set $w3 ${at('w2', 'columns')}) (local.set $w4 ${at('w3', 'columns')})
    ${zero('s1')} ${zero('s2')} ${zero('s3')} ${zero('s4')}
    ${loop(
      'c',
      'columns',
      16,
      `(local.set $value (v128.load ${at('x', 'c')}))
      ${product('s1', 'w')} ${product('s2', 'w2')} ${product('s3', 'w3')} ${product('s4', 'w4')}`,
    )}
    (f32.store ${at('y', 'r')} (f32.add (f32.load ${at('y', 'r')}) ${sum('s1')}))
    (f32.store offset=4 ${at('y', 'r')} (f32.add (f32.load offset=4 ${at('y', 'r')}) ${sum('s2')}))
    (f32.store offset=8 ${at('y', 'r')} (f32.add (f32.load offset=8 ${at('y', 'r')}) ${sum('s3')}))
    (f32.store offset=12 ${at('y', 'r')} (f32.add (f32.load offset=12 ${at('y', 'r')}) ${sum('s4')}))
    (local.set $w ${at('w4', 'columns')})`,
  )}
  (block $all (loop $rest
    (br_if $all (i32.ge_s (local.get $r) (local.get $rows)))
    ${zero('s1')}
    ${loop('c', 'columns', 16, `(local.set $value (v128.load ${at('x', 'c')})) ${product('s1', 'w')}`)}
    (f32.store ${at('y', 'r')} (f32.add (f32.load ${at('y', 'r')}) ${sum('s1')}))
    (local.set $w ${at('w', 'columns')})
    (local.set $r (i32.add (local.get $r) (i32.const 4)))
    (br $rest))))
(func (export "transposed") ${rowsOf('dx', 'w', 'dy', addTo('dx', 'c', `(f32x4.mul (local.get $d) (v128.load ${at('w', 'c')}))`))})
(func (export "outer") ${rowsOf('w', 'dy', 'x', addTo('w', 'c', `(f32x4.mul (local.get $d) (v128.load ${at('x', 'c')}))`))})
(func (export "squares") ${parameters('w', 'size')} (result f32) (local $c i32) (local $s1 v128) (local $value v128)
  ${bytes('w', 'size')}
  ${loop('c', 'size', 16, `(local.set $value (v128.load ${at('w', 'c')})) ${product('s1', 'w')}`)}
  ${sum('s1')})
(func (export "adam") ${parameters('w', 'g', 'm', 'v', 'size')} (param $rate f32) (param $scale f32) (param $correction f32)
  (local $c i32) (local $d v128)
  ${bytes('w', 'g', 'm', 'v', 'size')}
  ${loop(
    'c',
    'size',
    16,
    `(local.set $d (f32x4.mul (v128.load ${at('g', 'c')}) (f32x4.splat (local.get $scale))))
    (v128.store ${at('g', 'c')} ${splat(0)})
    (v128.store ${at('m', 'c')} (f32x4.add (f32x4.mul ${splat(0.9)} (v128.load ${at('m', 'c')})) (f32x4.mul ${splat(0.1)} (local.get $d))))
    (v128.store ${at('v', 'c')} (f32x4.add (f32x4.mul ${splat(0.98)} (v128.load ${at('v', 'c')}))
      (f32x4.mul ${splat(0.02)} (f32x4.mul (local.get $d) (local.get $d)))))
    (v128.store ${at('w', 'c')} (f32x4.sub (v128.load ${at('w', 'c')}) (f32x4.div
      (f32x4.mul (f32x4.splat (local.get $rate)) (v128.load ${at('m', 'c')}))
      (f32x4.add ${splat(1e-8)} (f32x4.sqrt (f32x4.div (v128.load ${at('v', 'c')}) (f32x4.splat (local.get $correction))))))))`,
  )}))`;
