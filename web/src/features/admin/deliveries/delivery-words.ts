import type { Word } from '../../../words/dictionary.js';

export const statuses = ['waiting', 'sending', 'sent', 'failed', 'cancelled', 'suppressed'] as const;
export type Status = (typeof statuses)[number];

export const channels = ['mail', 'webhook', 'robot'] as const;
export type Channel = (typeof channels)[number];

export const statusWord = (status: Status): Word => `delivery.${status}`;
export const channelWord = (channel: Channel): Word => `channel.${channel}`;

/** The colour of Ant Design that a state is told by, beside its word. */
export function colourOf(status: Status): string | undefined {
  if (status === 'failed') return 'error';
  return status === 'sent' ? 'success' : undefined;
}
