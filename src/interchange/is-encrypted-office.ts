/** Marks an encrypted Office file, which is an old-style container of its own. */
const ENCRYPTED_PACKAGE = 'EncryptedPackage';

/** Whether a file in the container of old Office is a newer one behind a password. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes(ENCRYPTED_PACKAGE);
}
