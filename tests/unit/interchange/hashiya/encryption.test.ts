import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { decryptFile, encryptFile } from '#interchange/hashiya/encryption.ts';
import { readProjectFile } from '#interchange/project-file/read-project-file.ts';
import { aProjectFile } from './hashiya-files.ts';

const PASSPHRASE = 'حاشیہ میں نوٹ é';
const OPTIONS = {
  appFormat: 1,
  stamp: { newId: <Id extends string>() => 'id' as Id, now: 0 },
  names: { coder: '', outside: '' },
};

/** A file as the `age` command locks it, with little effort: tests need not take long. */
async function lockedLightly(file: Blob, workFactor = 10): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE.normalize('NFC'));
  encrypter.setScryptWorkFactor(workFactor);
  const bytes = await encrypter.encrypt(await file.bytes());
  return new Blob([bytes as Uint8Array<ArrayBuffer>]);
}

let whole: Blob;
/** By us. */
let locked: Blob;
/** By somebody else. */
let light: Blob;
beforeAll(async () => {
  whole = await aProjectFile();
  [locked, light] = await Promise.all([encryptFile(whole, PASSPHRASE), lockedLightly(whole)]);
});

async function problemOf(file: Blob, passphrase?: string) {
  const result = await decryptFile(file, passphrase);
  return result.ok ? undefined : result.problem.type;
}

/** The file with one byte changed. */
async function changedAt(file: Blob, at: number): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return new Blob([bytes]);
}

describe('a file locked with a passphrase', () => {
  it('comes back byte for byte, telling how far it is', async () => {
    const shares: number[] = [];
    const opened = await decryptFile(locked, PASSPHRASE, (done, total) =>
      shares.push(done / total),
    );
    expect(opened.ok && (await opened.value.bytes())).toEqual(await whole.bytes());
    expect(shares.length).toBeGreaterThan(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('opens whichever way the passphrase was typed', async () => {
    expect(await problemOf(light, PASSPHRASE.normalize('NFD'))).toBeUndefined();
  });

  it('shows nothing of what is in it', async () => {
    const text = await locked.text();
    expect(text.startsWith('age-encryption.org/v1\n-> scrypt ')).toBe(true);
    expect(text).not.toMatch(/manifest|hashiya/u);
    expect(text).not.toContain('PK\u0003\u0004');
  });

  it('opens with no other passphrase', async () => {
    expect(await problemOf(light)).toBe('passphrase-needed');
    expect(await problemOf(light, 'something else')).toBe('wrong-passphrase');
    expect(await problemOf(light, '')).toBe('wrong-passphrase');
  });

  it('is refused when it was changed or cut', async () => {
    expect(await problemOf(await changedAt(light, light.size - 100), PASSPHRASE)).toBe('damaged');
    expect(await problemOf(light.slice(0, -20), PASSPHRASE)).toBe('damaged');
    const header = (await light.text()).indexOf('--- ') + 8;
    expect(await problemOf(await changedAt(light, header), PASSPHRASE)).not.toBeUndefined();
  });
});

describe('a file locked otherwise', () => {
  it('by the command that others use, opens', async () => {
    const opened = await decryptFile(light, PASSPHRASE);
    expect(opened.ok && (await opened.value.bytes())).toEqual(await whole.bytes());
  });

  it.each(['20', '24', '99'])('with an effort of %s is not even tried', async (effort) => {
    const text = (await locked.slice(0, 200).text()).replace(/ 18\n/u, ` ${effort}\n`);
    const costly = new Blob([text.slice(0, text.indexOf('\n--- ') + 49), 'payload']);
    expect(await problemOf(costly, PASSPHRASE)).toBe('locked-otherwise');
  });

  it('with a key is said to be', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
    const file = new Blob([(await encrypter.encrypt('text')) as Uint8Array<ArrayBuffer>]);
    expect(await problemOf(file, PASSPHRASE)).toBe('locked-otherwise');
  });
});

describe('opening a project that is locked', () => {
  const read = (file: Blob, passphrase?: string) =>
    readProjectFile({ name: 'a.hashiya', content: file }, { ...OPTIONS, passphrase });

  it('asks for the passphrase', async () => {
    expect(await read(light)).toMatchObject({ problem: { type: 'passphrase-needed' } });
    expect(await read(light, 'no')).toMatchObject({ problem: { type: 'wrong-passphrase' } });
  });

  it('reads what is inside as any file', async () => {
    // The small file has a log without a project in it: what is said of it open is said of it locked.
    expect(await read(light, PASSPHRASE)).toEqual(await read(whole));
  });

  it('does not go on unlocking', async () => {
    const twice = await lockedLightly(light);
    expect(await read(twice, PASSPHRASE)).toMatchObject({ problem: { type: 'locked-otherwise' } });
  });
});
