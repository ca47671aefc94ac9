/** Keeps the values of the keys that were asked for last, `size` of them at most. */
export class Recent<Value> {
  readonly #values = new Map<string, Value>();

  constructor(private readonly size: number) {}

  /** The value of a key: the one kept, or else what `compute` yields. */
  get(key: string, compute: () => Value): Value {
    const kept = this.#values.get(key);
    const value = kept ?? compute();
    // A map is in the order of insertion: what is put in again is the last to go.
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.size) this.#values.delete(this.#values.keys().next().value as string);
    return value;
  }
}
