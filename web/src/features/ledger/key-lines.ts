import type { KeyLine } from '../keyboard/keys-help.js';

/** What the keyboard does on the ledger. */
export const ledgerKeys: readonly KeyLine[] = [
  [['j', '↓'], 'keys.next'],
  [['k', '↑'], 'keys.previous'],
  [['Home', 'End'], 'keys.first'],
  [['Enter'], 'keys.open'],
  [['l', 'h', '→', '←'], 'keys.expand'],
  [['x', 'X'], 'keys.select'],
  [['a'], 'keys.act'],
  [['/'], 'keys.search'],
  [['f'], 'keys.filters'],
  [['Esc'], 'keys.escape'],
  [['?'], 'keys.help'],
];
