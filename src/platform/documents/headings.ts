import { chineseNumber } from '../words/chinese.js';
import type { Heading } from './official-document.js';

/** Counts headings and writes their numbers: 一、 （一） 1. （1）. Source: GB/T 9704-2012 §7.3.3. */
export class HeadingNumbers {
  private readonly counts = [0, 0, 0, 0];

  /** The heading with its number. */
  next({ level, text, unnumbered = false }: Heading): string {
    if (unnumbered) return text;
    this.counts[level - 1] = (this.counts[level - 1] ?? 0) + 1;
    this.counts.fill(0, level);
    const count = this.counts[level - 1] ?? 0;
    switch (level) {
      case 1:
        return `${chineseNumber(count)}、${text}`;
      case 2:
        return `（${chineseNumber(count)}）${text}`;
      case 3:
        return `${count}.${text}`;
      case 4:
        return `（${count}）${text}`;
    }
  }
}
