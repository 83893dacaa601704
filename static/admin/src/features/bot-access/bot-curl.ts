import type { BotKeyKind } from '../../../../../src/shared/contract';
import { queryText, type BotCall } from './bot-call';

/** What the lines need: `keyId` is null before there is a key of that kind. */
interface CurlCall extends BotCall {
  readonly url: string;
  readonly kind: BotKeyKind;
  readonly keyId: string | null;
}

/**
 * Lines for a POSIX shell which make one GET call. The secret is never among them: it would stay in the history of
 * the clipboard and of the shell that they are pasted into twice.
 */
export function curlLines({ url, path, query, kind, keyId }: CurlCall): string {
  const search = queryText(query);
  const address = `${url.replace(/\/$/u, '')}${path}${search === '' ? '' : `?${search}`}`;
  if (kind === 'bearer') return `curl -sS -H 'Authorization: Bearer SECRET' \\\n  ${quoted(address)}`;
  if (kind === 'jwt') return `curl -sS -H 'Authorization: Bearer TOKEN' \\\n  ${quoted(address)}`;
  return [
    `KEY=${keyId ?? 'KEY_ID'}`,
    "HMAC_KEY='SECRET'",
    'TIME=$(date +%s)',
    'NONCE=$(openssl rand -hex 16)',
    "BODY=$(printf '' | openssl dgst -sha256 | sed 's/.* //')",
    `SIGN=$(printf 'GET\\n%s\\n%s\\n%s\\n%s\\n%s' ${quoted(path)} ${quoted(search)} "$BODY" "$TIME" "$NONCE" \\`,
    `  | openssl dgst -sha256 -hmac "$HMAC_KEY" | sed 's/.* //')`,
    'curl -sS -H "Authorization: HMAC-SHA256 key=\\"$KEY\\", timestamp=\\"$TIME\\", nonce=\\"$NONCE\\", ' +
      'signature=\\"$SIGN\\"" \\',
    `  ${quoted(address)}`,
  ].join('\n');
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
