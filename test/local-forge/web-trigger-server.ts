import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ForgeHost } from './host';
import type { WebTriggerRequest } from './web-triggers';

/** Matches the address the platform makes (`/public/<id>`, `/x1/<id>`) and the short one by key (`/x/<triggerKey>`). */
const address = /^\/(public|x1|x)\/([^/]+)(\/.*)?$/;

function gathered(pairs: Iterable<readonly [string, string]>): Readonly<Record<string, readonly string[]>> {
  const all = new Map<string, string[]>();
  for (const [name, value] of pairs) all.set(name, [...(all.get(name) ?? []), value]);
  return Object.fromEntries(all);
}

function* rawHeaders({ rawHeaders: raw }: IncomingMessage): Generator<readonly [string, string]> {
  for (let index = 0; index + 1 < raw.length; index += 2) yield [raw[index] ?? '', raw[index + 1] ?? ''];
}

/** The whole body of a request as text. */
export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

/** Answers a call of a web trigger; false where the path belongs to something else. */
export async function answerWebTrigger(
  host: Pick<ForgeHost, 'callWebTrigger'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  // The path is taken as it was sent: percent-encoding is the app's to judge.
  const [pathname = '', search = ''] = (request.url ?? '/').split(/\?(.*)/s);
  const [, kind, name = '', userPath = ''] = address.exec(pathname) ?? [];
  if (kind === undefined) return false;
  const call: WebTriggerRequest = {
    ...(kind === 'x' ? { triggerKey: name } : { id: name }),
    method: request.method ?? 'GET',
    userPath,
    headers: gathered(rawHeaders(request)),
    queryParameters: gathered(new URLSearchParams(search)),
    body: await textOf(request),
  };
  const answer = await host.callWebTrigger(call);
  response.statusCode = answer.statusCode;
  for (const [header, values] of Object.entries(answer.headers)) response.setHeader(header, values);
  response.end(answer.body);
  return true;
}

/** A server of nothing but web triggers, for tests. */
export async function serveWebTriggers(
  host: Pick<ForgeHost, 'callWebTrigger'>,
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    void answerWebTrigger(host, request, response).then((isTrigger) => {
      if (!isTrigger) response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
