import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Numbers that look random and are always the same for the same seed. */
export class Random {
  private readonly generator;

  constructor(private readonly seed: string) {
    this.generator = xoroshiro128plus(createHash('sha256').update(seed).digest().readInt32LE());
  }

  /** A stream of its own under this one: what is drawn from it moves no other. */
  fork(name: string): Random {
    return new Random(`${this.seed}/${name}`);
  }

  /** A whole number, both ends included. */
  between(min: number, max: number): number {
    return uniformInt(this.generator, min, max);
  }

  chance(share: number): boolean {
    return this.between(0, 9_999) < share * 10_000;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** All items in another order. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    const rest = [...items];
    return items.flatMap(() => rest.splice(this.between(0, rest.length - 1), 1));
  }
}
