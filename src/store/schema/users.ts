/** A local account: a name that stands in the journal, and a key that signs for it. */
export interface UsersTable {
  readonly id: string;
  /** As it was given. */
  readonly name: string;
  /** Name in the form in which two names are the same. */
  readonly name_key: string;
  readonly display: string;
  /** JSON array of roles. */
  readonly roles: string;
  /** SHA-256 of the public key's DER form, lower-case hex. */
  readonly key_id: string;
  /** Ed25519, SubjectPublicKeyInfo in DER, lower-case hex. */
  readonly public_key: string;
  /** JSON: the private key, sealed by the passphrase, with all that opening it needs but the passphrase. */
  readonly private_key: string;
  readonly created_at_us: number;
  /** Null while the account is in use. */
  readonly disabled_at_us: number | null;
}
