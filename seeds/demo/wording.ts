import type { Random } from './random.js';

/**
 * Turns templates into sentences: `{n=3-20}` draws a number and keeps it under a name, `{n}` says it again, `{a|b}` picks one
 * of several wordings. What has a name stays the same through all sentences of one issue.
 */
export class Wording {
  private readonly named: Map<string, string>;

  constructor(
    private readonly random: Random,
    named: Readonly<Record<string, string>>,
  ) {
    this.named = new Map(Object.entries(named));
  }

  say(template: string): string {
    return template.replace(/\{([^{}]+)\}/g, (_, hole: string) => this.fill(hole));
  }

  private fill(hole: string): string {
    if (hole.includes('|')) return this.random.pick(hole.split('|'));
    const drawn = /^(\w+)=(\d+)-(\d+)$/.exec(hole);
    if (drawn?.[1] !== undefined) this.named.set(drawn[1], String(this.random.between(Number(drawn[2]), Number(drawn[3]))));
    const word = this.named.get(drawn?.[1] ?? hole);
    if (word === undefined) throw new Error(`nothing is known for {${hole}}`);
    return word;
  }
}
