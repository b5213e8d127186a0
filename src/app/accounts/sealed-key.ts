import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  scrypt,
} from 'node:crypto';
import { z } from 'zod';
import { keyIdOf } from '#cases/journal/approval.ts';
import { fail, ok, type Result } from '#base/result.ts';

/** A new key of an account: what may be shown, and the private key that only the passphrase opens. */
export interface AccountKey {
  readonly keyId: string;
  /** SubjectPublicKeyInfo in DER, lower-case hex. */
  readonly publicKey: string;
  /** JSON of what opening it needs but the passphrase. */
  readonly sealed: string;
}

/**
 * What guessing one passphrase costs: scrypt (RFC 7914) with N = 2^17, r = 8, p = 1, which is 128 MiB and some tenths of a
 * second (OWASP Password Storage Cheat Sheet).
 */
export const guessCost = 2 ** 17;

/** Makes an Ed25519 key pair and seals its private key by the passphrase. */
export async function newAccountKey(passphrase: string, cost = guessCost): Promise<AccountKey> {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = pair.publicKey.export({ format: 'der', type: 'spki' }).toString('hex');
  return { keyId: keyIdOf(publicKey), publicKey, sealed: await sealKey(pair.privateKey, passphrase, cost) };
}

/** Seals a private key by the passphrase: AES-256-GCM under a key from scrypt, bound to the key's id. */
export async function sealKey(privateKey: KeyObject, passphrase: string, cost = guessCost): Promise<string> {
  const kdf = { name: 'scrypt', n: cost, r: 8, p: 1, salt: randomBytes(16).toString('hex') } as const;
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await keyFrom(passphrase, kdf), iv);
  cipher.setAAD(boundTo(publicOf(privateKey)));
  const sealed = Buffer.concat([cipher.update(privateKey.export({ format: 'der', type: 'pkcs8' })), cipher.final()]);
  const box: SealedBox = {
    v: 1,
    kdf,
    cipher: 'aes-256-gcm',
    iv: iv.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
    sealed: sealed.toString('hex'),
  };
  return JSON.stringify(box);
}

/** Opens a sealed key. What is stored may have been changed: it is damaged, or the passphrase is another. */
export async function openKey(
  { publicKey, sealed }: Pick<AccountKey, 'publicKey' | 'sealed'>,
  passphrase: string,
): Promise<Result<KeyObject, 'damaged' | 'wrong'>> {
  const box = readBox(sealed);
  if (box === null) return fail('damaged');
  const key = await keyFrom(passphrase, box.kdf);
  try {
    const opener = createDecipheriv('aes-256-gcm', key, Buffer.from(box.iv, 'hex'), { authTagLength: 16 });
    opener.setAAD(boundTo(publicKey));
    opener.setAuthTag(Buffer.from(box.tag, 'hex'));
    const der = Buffer.concat([opener.update(Buffer.from(box.sealed, 'hex')), opener.final()]);
    return ok(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
  } catch {
    return fail('wrong');
  }
}

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** Bounds on the cost: whoever changes the file must not make us use up the memory. 2^18 with r = 8 are 256 MiB. */
const boxShape = z.strictObject({
  v: z.literal(1),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    n: z
      .int()
      .min(2 ** 10)
      .max(2 ** 18)
      .refine((n) => Number.isInteger(Math.log2(n))),
    r: z.literal(8),
    p: z.literal(1),
    salt: hex(16),
  }),
  cipher: z.literal('aes-256-gcm'),
  iv: hex(12),
  tag: hex(16),
  sealed: z.string().regex(/^(?:[0-9a-f]{2}){1,256}$/),
});

type SealedBox = z.infer<typeof boxShape>;

function readBox(text: string): SealedBox | null {
  try {
    return boxShape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function keyFrom(passphrase: string, { n, r, p, salt }: SealedBox['kdf']): Promise<Buffer> {
  // 128·N·r bytes, and as much again as scrypt takes beside it.
  const cost = { N: n, r, p, maxmem: 128 * n * r + 2 ** 24 };
  return new Promise((resolve, reject) => {
    scrypt(Buffer.from(passphrase), Buffer.from(salt, 'hex'), 32, cost, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

function publicOf(privateKey: KeyObject): string {
  return createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).toString('hex');
}

/** A sealed key of one account put in another's place does not open. */
function boundTo(publicKey: string): Buffer {
  return Buffer.from(`holdfast/key/v1\n${keyIdOf(publicKey)}`);
}
