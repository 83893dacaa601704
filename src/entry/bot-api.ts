interface WebTriggerAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
}

/**
 * The bot's door. The platform does not authenticate web triggers
 * (https://developer.atlassian.com/platform/forge/manifest-reference/modules/web-trigger/), so it stays shut until an
 * admin can create keys: whoever knocks is refused before anything of the request is read.
 */
export async function botApi(): Promise<WebTriggerAnswer> {
  return {
    statusCode: 401,
    headers: { 'content-type': ['application/json'], 'cache-control': ['no-store'], 'www-authenticate': ['Bearer'] },
    body: JSON.stringify({ error: { code: 'unauthorized', message: 'This site has no keys for bots yet.' } }),
  };
}
