import { hash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Letters and digits that nobody mistakes for each other on paper. */
const readable = 'abcdefghjkmnpqrstuvwxyz';
const digits = '23456789';

/** A new secret for a cookie or a token: 256 random bits as text. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret, hex. A quick hash will do, because nobody can guess 256 random bits. */
export function hashOfSecret(secret: string): string {
  return hash('sha256', secret, 'hex');
}

/** The token that a page sends with every write beside its cookie; another page can neither read nor guess it. */
export function csrfTokenOf(sessionSecret: string): string {
  return hash('sha256', `csrf:${sessionSecret}`, 'base64url');
}

/** Compares in a time that tells nothing but whether the lengths differ. */
export function sameSecret(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

/** A first password to be handed over on paper: four groups, about 85 random bits, fit for the password rules. */
export function newInitialPassword(): string {
  const group = () => pick(readable, 4) + pick(digits, 1);
  return [group(), group(), group(), group()].join('-');
}

function pick(from: string, count: number): string {
  return Array.from({ length: count }, () => from[randomInt(from.length)]).join('');
}
