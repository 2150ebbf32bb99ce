import type { BindableRole, Duty } from './duties.js';

/** A role of an account in an organisation, as the product answers with it. */
export interface BindingView {
  readonly id: string;
  readonly role: BindableRole;
  readonly orgId: string;
  readonly orgName: string;
}

/** An account as the security administrator sees it; its password's hash is in no answer. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  /** Null where the person gets no mail. */
  readonly email: string | null;
  readonly active: boolean;
  readonly mustChangePassword: boolean;
  /** Set while wrong passwords keep the account locked. */
  readonly lockedUntil: string | null;
  readonly lastSignInAt: string | null;
  readonly synthetic: boolean;
  readonly bindings: readonly BindingView[];
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A role in an organisation to be given to an account. */
export interface NewBinding {
  readonly role: BindableRole;
  readonly orgId: string;
}

/** An account to be created. */
export interface NewUser {
  /** A UUIDv7 of the caller's own. */
  readonly id?: string;
  readonly username: string;
  readonly name: string;
  readonly email?: string;
  readonly bindings?: readonly NewBinding[];
  readonly synthetic?: boolean;
}

/** A row of the table; the hash is for comparing only. */
export interface UserRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  readonly duty: Duty | null;
  readonly password_hash: string;
  readonly must_change_password: boolean;
  readonly active: boolean;
  readonly failed_attempts: number;
  readonly locked_until: Date | null;
  readonly last_sign_in_at: Date | null;
  readonly synthetic: boolean;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}
