import { recordAct } from '../app/record-act';
import type { Tenant } from '../app/tenant';
import { readBotUrl, rotateBotUrl } from '../store/bot-url';
import { readSigningKeyId } from './auth/sign';

/** The address of the door and the key its readiness is signed with, for the page. */
export async function tellBotUrl(): Promise<{ readonly url: string; readonly signingKeyId: string | null }> {
  const [url, signingKeyId] = await Promise.all([readBotUrl(), readSigningKeyId()]);
  return { url, signingKeyId };
}

/** A new address; the old one is closed when this returns. Keys stay as they are. */
export async function moveBotUrl(
  _: unknown,
  { now }: Pick<Tenant, 'now'>,
  caller: { readonly accountId: string },
): Promise<{ readonly url: string }> {
  const url = await rotateBotUrl();
  await recordAct({ kind: 'bot-url-moved' }, null, { now }, caller);
  return { url };
}
