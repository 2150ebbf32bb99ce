import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB and 2 passes, the library's default. source: OWASP Password Storage Cheat Sheet */
const costly = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** For secrets that the product drew itself: guessing 85 random bits needs no slowing down. */
const light = { memoryCost: 1_024, timeCost: 1, parallelism: 1 };

/** The hash of a password that nobody has, by the costly rule. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$StnJjuNfFOcNODnvc9uCUg$X4pENYfvzcjMtmXssuEmWfx3xxMqzfwbZuhLhNhVVlg';

/** Hashes passwords with argon2id, and compares in a time that does not tell whether the account exists. */
@Injectable()
export class PasswordHasher {
  /** The hash of a password that a person chose. Takes tens of milliseconds of another thread. */
  async hash(password: string): Promise<string> {
    return hash(password, costly);
  }

  /** The hash of a password that the product drew at random. */
  async hashDrawn(password: string): Promise<string> {
    return hash(password, light);
  }

  /** Whether a password gives a hash; without a hash the answer is no, after as much work. */
  async matches(password: string, kept: string | undefined): Promise<boolean> {
    if (kept !== undefined && isCostly(kept)) return verify(kept, password);
    const [right] = await Promise.all([kept === undefined ? false : verify(kept, password), verify(nobodysHash, password)]);
    return right;
  }
}

function isCostly(kept: string): boolean {
  return kept.includes(`$m=${costly.memoryCost},t=${costly.timeCost},p=${costly.parallelism}$`);
}
