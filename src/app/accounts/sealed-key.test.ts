import { createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isApproval, signApproval } from '#cases/journal/approval.ts';
import { type AccountKey, guessCost, newAccountKey, openKey } from './sealed-key.ts';

const passphrase = 'correct horse battery';
/** Tests need no strong seal. */
const cost = 2 ** 10;

describe('the key of an account', () => {
  let key: AccountKey;
  beforeAll(async () => {
    key = await newAccountKey(passphrase, cost);
  });

  it('is opened by its passphrase and signs what its public key then approves', async () => {
    const opened = await openKey(key, passphrase);
    if (!opened.ok) throw new Error(opened.error);
    const signature = signApproval({ keyId: key.keyId, privateKey: opened.value }, 'aa');
    expect([isApproval(key.publicKey, 'aa', signature), isApproval(key.publicKey, 'ab', signature)]).toEqual([
      true,
      false,
    ]);
  });

  it('stays closed to any other passphrase', async () => {
    expect(await openKey(key, `${passphrase} `)).toEqual({ ok: false, error: 'wrong' });
    expect(await openKey(key, '')).toEqual({ ok: false, error: 'wrong' });
  });

  it('does not open in the place of another account’s', async () => {
    const other = await newAccountKey(passphrase, cost);
    expect(await openKey({ publicKey: other.publicKey, sealed: key.sealed }, passphrase)).toMatchObject({ ok: false });
  });

  it('shows neither passphrase nor private key, and stores what guessing costs', async () => {
    const opened = await openKey(key, passphrase);
    const der = opened.ok ? opened.value.export({ format: 'der', type: 'pkcs8' }).toString('hex') : '';
    expect(der).toHaveLength(96);
    expect(key.sealed).not.toContain(der.slice(-64));
    expect(JSON.parse(key.sealed)).toMatchObject({ kdf: { name: 'scrypt', n: cost, r: 8, p: 1 } });
  });

  it('costs 128 MiB a guess unless told otherwise', async () => {
    expect(guessCost).toBeGreaterThanOrEqual(2 ** 17);
    const { sealed, publicKey } = await newAccountKey(passphrase);
    expect(JSON.parse(sealed)).toMatchObject({ kdf: { n: guessCost } });
    expect(await openKey({ publicKey, sealed }, passphrase)).toMatchObject({ ok: true });
  });

  it('is damaged or closed, and never anything worse, whatever was written over it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.string({ maxLength: 3 }), async (at, text) => {
        const { sealed } = key;
        const from = at % sealed.length;
        const changed = sealed.slice(0, from) + text + sealed.slice(from + text.length);
        fc.pre(changed !== sealed);
        const opened = await openKey({ ...key, sealed: changed }, passphrase);
        // White space between members says nothing.
        const same = JSON.stringify(JSON.parse(opened.ok ? changed : '0')) === sealed;
        expect(opened.ok).toBe(same);
      }),
    );
  });

  it.each([
    ['a cost that would use up the memory', { n: 2 ** 30 }],
    ['a cost that is no power of two', { n: 3000 }],
    ['no cost', { n: 1 }],
  ])('is damaged if somebody wrote %s', async (_what, change) => {
    const box = JSON.parse(key.sealed) as { kdf: object };
    const sealed = JSON.stringify({ ...box, kdf: { ...box.kdf, ...change } });
    expect(await openKey({ ...key, sealed }, passphrase)).toEqual({ ok: false, error: 'damaged' });
  });
});

describe('an approval', () => {
  it('is nobody’s where the key is no Ed25519 key or the signature no signature', async () => {
    const { publicKey } = await newAccountKey(passphrase, cost);
    const key = createPublicKey({ key: Buffer.from(publicKey, 'hex'), format: 'der', type: 'spki' });
    expect(key.asymmetricKeyType).toBe('ed25519');
    expect(isApproval('', 'aa', '0'.repeat(128))).toBe(false);
    expect(isApproval('zz', 'aa', '0'.repeat(128))).toBe(false);
    expect(isApproval(publicKey, 'aa', '')).toBe(false);
    expect(isApproval(publicKey, 'aa', '0'.repeat(128))).toBe(false);
  });
});
