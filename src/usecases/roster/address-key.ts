import { createHash } from 'node:crypto';
import { normalAddress } from '../../roster/address';

/** 96 bits: among a million addresses no two meet. */
const KEY_LENGTH = 16;

/** Stands for an address in everything a run keeps of the site; worthless outside this run. */
export const addressKey = (runId: string, address: string): string =>
  createHash('sha256').update(`${runId} ${address}`).digest('base64url').slice(0, KEY_LENGTH);

/** The key of an address as Jira shows it; null where it shows none, or something that is no address. */
export const keyOfShown = (runId: string, shown: string | null | undefined): string | null => {
  const address = shown ? normalAddress(shown) : null;
  return address === null ? null : addressKey(runId, address);
};
