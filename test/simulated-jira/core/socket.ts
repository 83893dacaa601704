import type { IncomingMessage, ServerResponse } from 'node:http';
import { NoAnswer } from './engine';
import type { SimRequest, SimResponse } from './exchange';

/** Reads one HTTP request, has it answered and writes the answer; faults cut or hold the socket. */
export const answerOver = async (
  request: IncomingMessage,
  response: ServerResponse,
  handle: (request: SimRequest) => Promise<SimResponse>,
): Promise<void> => {
  try {
    const body = await readBody(request);
    if (body instanceof SyntaxError)
      return write(response, {
        status: 400,
        headers: { 'Content-Type': 'application/json' },
        body: {
          errorMessages: ['There was an error parsing JSON. Check that your request body is valid.'],
          errors: {},
        },
      });
    const { authorization, accept, 'content-type': type, 'x-experimentalapi': experimental } = request.headers;
    write(
      response,
      await handle({
        method: request.method ?? 'GET',
        url: request.url ?? '/',
        headers: {
          ...(authorization !== undefined && { authorization }),
          ...(accept !== undefined && { accept }),
          ...(type !== undefined && { 'content-type': type }),
          ...(typeof experimental === 'string' && { 'x-experimentalapi': experimental }),
        },
        body,
      }),
    );
  } catch (error) {
    if (error instanceof NoAnswer) {
      if (error.kind === 'drop') request.socket.destroy();
      return;
    }
    write(response, {
      status: 500,
      headers: { 'Content-Type': 'text/plain' },
      body: error instanceof Error ? (error.stack ?? error.message) : 'unknown',
    });
  }
};

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return new SyntaxError('not JSON');
  }
};

const write = (response: ServerResponse, answer: SimResponse): void => {
  response.writeHead(answer.status, answer.headers);
  response.end(
    answer.body === undefined ? undefined : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body),
  );
};
