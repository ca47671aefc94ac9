/** The slope of a loss along the value at `at`, measured by nudging the value both ways (central difference). */
export function measuredSlope(values: Float32Array, at: number, loss: () => number, nudge = 1e-2): number {
  const old = values[at] as number;
  const nudged = (value: number): number => {
    values[at] = value;
    return loss();
  };
  const slope = (nudged(old + nudge) - nudged(old - nudge)) / (2 * nudge);
  values[at] = old;
  return slope;
}

/** The furthest that any of the slopes taught, parallel to `values`, is from the measured one. */
export function furthestOff(taught: Float32Array, values: Float32Array, loss: () => number): number {
  return Math.max(...taught.map((slope, at) => Math.abs(slope - measuredSlope(values, at, loss))));
}
