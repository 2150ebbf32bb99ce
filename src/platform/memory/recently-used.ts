/** A map that holds a limited number of entries and drops the one that was used longest ago. */
export class RecentlyUsed<Key, Value> {
  private readonly entries = new Map<Key, Value>();

  constructor(private readonly capacity: number) {}

  get size(): number {
    return this.entries.size;
  }

  get(key: Key): Value | undefined {
    const value = this.entries.get(key);
    if (value === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size <= this.capacity) return;
    for (const oldest of this.entries.keys()) {
      this.entries.delete(oldest);
      return;
    }
  }

  delete(key: Key): void {
    this.entries.delete(key);
  }

  /** Drops every entry that the test picks. */
  deleteWhere(picks: (value: Value) => boolean): void {
    for (const [key, value] of this.entries) if (picks(value)) this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }
}
