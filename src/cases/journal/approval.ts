import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Somebody's key, opened by their passphrase. */
export interface Signer {
  readonly keyId: string;
  readonly privateKey: KeyObject;
}

/** Signs an entry by its hash: Ed25519 (RFC 8032), lower-case hex. */
export function signApproval({ privateKey }: Signer, hash: string): string {
  return sign(null, approvalOf(hash), privateKey).toString('hex');
}

/** Whether the signature is that key's for that entry. Whatever is no key or no signature is not. */
export function isApproval(publicKey: string, hash: string, signature: string): boolean {
  // Each signature has one spelling, or it could be changed unseen.
  if (!/^[0-9a-f]{128}$/.test(signature)) return false;
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'hex'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, approvalOf(hash), key, Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}

/** A key is called by its hash, so that no other can be put in its place. Both in lower-case hex. */
export function keyIdOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'hex')).digest('hex');
}

function approvalOf(hash: string): Buffer {
  return Buffer.from(`holdfast/approval/v1\n${hash}`);
}
