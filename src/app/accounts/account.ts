import type { UsersTable } from '#store/schema/users.ts';

/** What an account may be allowed to do in a case; nobody may delete. */
export const roles = ['handler', 'lead', 'approver', 'privacy', 'auditor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** What may be shown of an account. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly display: string;
  readonly roles: readonly string[];
  readonly keyId: string;
  readonly createdAtUs: number;
  /** Null while it is in use. */
  readonly disabledAtUs: number | null;
}

export function accountOf(row: UsersTable): Account {
  return {
    id: row.id,
    name: row.name,
    display: row.display,
    roles: JSON.parse(row.roles) as string[],
    keyId: row.key_id,
    createdAtUs: row.created_at_us,
    disabledAtUs: row.disabled_at_us,
  };
}

/** The form in which two names are the same: compatibility forms and case set aside (Unicode 15, 3.13, D147). */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().normalize('NFKC');
}
