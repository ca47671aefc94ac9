/** Softsign: like a hyperbolic tangent, but quick to work out. */
export function softsign(value: number): number {
  return value / (1 + Math.abs(value));
}

/** The same between 0 and 1, in place of a logistic function. */
export function softGate(value: number): number {
  return 0.5 + 0.5 * softsign(value);
}

/** The log-odds of a probability, which is taken to be that much at least away from 0 and 1. */
export function logOdds(probability: number, least: number): number {
  return Math.log((probability + least) / (1 + least - probability));
}

/** What scores so much less than the best is not worth an exponential. */
const FARTHEST = 12;

/** Turns the `length` scores from `at` on into probabilities, in place. */
export function softmax(memory: Float32Array, at: number, length: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = at; index < at + length; index++) highest = Math.max(highest, memory[index] as number);
  let sum = 0;
  for (let index = at; index < at + length; index++) {
    const below = highest - (memory[index] as number);
    const power = below > FARTHEST ? 0 : Math.exp(-below);
    memory[index] = power;
    sum += power;
  }
  for (let index = at; index < at + length; index++) memory[index] = (memory[index] as number) / sum;
}
