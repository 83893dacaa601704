import createClient from 'openapi-fetch';
import type { paths } from './generated';

/**
 * A bot written against the types a public generator made of the document: every call, parameter and member below is
 * checked by the compiler. Prints what it found as one line of JSON.
 */
async function main(baseUrl: string, key: string): Promise<void> {
  const door = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${key}` } });

  const forms = await door.GET('/v1/forms', { params: { query: { limit: 1 } } });
  if (forms.error) throw new Error(forms.error.error.message);
  const [form] = forms.data.results;
  const total: number = forms.data.total;
  const next: number | null = forms.data.next_offset;

  const events = await door.GET('/v1/tickets/events', { params: { query: { after: 'now', wait: 0, limit: 5 } } });
  const cursor: string = events.data?.next ?? '';

  const unknown = await door.GET('/v1/forms/{id}', { params: { path: { id: '1-1' } } });
  const code = unknown.error?.error.code;
  const isNotFound: boolean = code === 'not-found';

  const submitted = await door.POST('/v1/forms/{id}/submit', {
    params: { path: { id: form?.id ?? '' } },
    body: { submitted_by: 'nobody@door.example', fields: { summary: 'VPN' }, idempotency_key: 'request-0001' },
  });
  const details = submitted.error?.error.details?.map(({ at }) => at) ?? [];

  const readiness = await door.GET('/v1/readiness');
  const projectIds = readiness.data?.readiness.projects.map(({ projectId }) => projectId) ?? [];

  process.stdout.write(
    `${JSON.stringify({ title: form?.title, total, next, cursor, isNotFound, details, projectIds, left: forms.response.headers.get('ratelimit-remaining') })}\n`,
  );
}

const [baseUrl = '', key = ''] = process.argv.slice(2);
main(baseUrl, key).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
