import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JiraTransport } from '../../src/jira/client';

/** What a server does with one request. */
export type Answer =
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | 'reset'
  | 'silence';

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
};

const answerWith = (answer: Answer, response: ServerResponse): void => {
  if (answer === 'silence') return;
  if (answer === 'reset') return void response.destroy();
  response.writeHead(answer.status, answer.headers ?? {}).end(answer.body);
};

/** A real HTTP server that gives these answers in turn, the last one for ever. */
export const aServer = async (...answers: readonly Answer[]) => {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const answer = answers[Math.min(seen.length, answers.length - 1)] ?? { status: 200, body: '{}' };
      seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      answerWith(answer, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const transport: JiraTransport = ({ method, path, headers, body, signal }) =>
    fetch(url + path, { method, headers, signal, ...(body !== undefined && { body }) });
  return {
    seen,
    transport,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
