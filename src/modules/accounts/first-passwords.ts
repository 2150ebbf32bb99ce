import { Injectable } from '@nestjs/common';
import { faultOf } from '../../platform/http/field-faults.js';
import { invalid } from '../../platform/http/validation.js';
import type { FirstPassword } from './accounts.commands.js';
import { PasswordHasher } from './password-hasher.js';
import { passwordFault } from './password-policy.js';
import { newInitialPassword } from './secrets.js';

/** A password that the product drew; it is shown once and must be changed when it is first used. */
export interface DrawnPassword extends FirstPassword {
  readonly password: string;
}

/** Makes the passwords of accounts ready to be kept. */
@Injectable()
export class FirstPasswords {
  constructor(private readonly hasher: PasswordHasher) {}

  /**
   * The hash of a password that somebody chose for an account.
   *
   * @param path the field that a fault is told of
   * @throws Problem `request.invalid` when it breaks the password rules
   */
  async chosen(password: string, username: string, path = 'password'): Promise<string> {
    const fault = passwordFault(password, username);
    if (fault !== undefined) throw invalid([faultOf(path, fault)]);
    return this.hasher.hash(password);
  }

  /** A password drawn at random. */
  async drawn(): Promise<DrawnPassword> {
    const password = newInitialPassword();
    return { password, hash: await this.hasher.hashDrawn(password), mustChange: true };
  }
}
