import type { Word } from '../../../words/dictionary.js';

export const statuses = ['waiting', 'sending', 'sent', 'failed', 'cancelled', 'suppressed'] as const;
export type Status = (typeof statuses)[number];

export const channels = ['mail', 'webhook', 'robot'] as const;
export type Channel = (typeof channels)[number];

export const statusWord = (status: Status): Word => `delivery.${status}`;
export const channelWord = (channel: Channel): Word => `channel.${channel}`;

/** How a state is coloured, beside its word. */
export function toneOf(status: Status): 'good' | 'calm' | 'late' {
  if (status === 'failed') return 'late';
  return status === 'sent' ? 'good' : 'calm';
}
