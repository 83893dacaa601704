import { createHash } from 'node:crypto';
import { signed } from './auth/sign';

/**
 * A page with the site's signature as its last line, over the digest of all before it: whoever gets the page can tell
 * that no word of it was changed. `docs/readiness/verify.mjs` is the other side.
 */
export async function signedPage(html: string): Promise<{ readonly html: string; readonly keyId: string }> {
  const signature = await signed({ page: createHash('sha256').update(html, 'utf8').digest('hex') });
  return { html: `${html}<!-- bot-preflight ${JSON.stringify(signature)} -->\n`, keyId: signature.keyId };
}
