import { createHash } from 'node:crypto';
import { readHandover, readHandoverPart } from '../../src/usecases/handover/read-handover';
import type { HandoverProgress } from '../../src/shared/handover-contract';
import type { FixedSite } from '../site-with-app/site-with-app';
import { anAuditedSite, deliver, storedChunks } from './a-site-that-hands-over';
import { threeHundredWorkflows } from './three-hundred-workflows';

const IT = { projectKey: 'IT' } as const;
const VALUE_BYTES = 240 * 1024;
const ANSWER_BYTES = 5 * 1024 * 1024;

describe('the package of a project with 300 workflows', () => {
  let site: FixedSite;
  let first: HandoverProgress;
  let jiraCalls: readonly string[];
  let storageWrites: number;
  beforeAll(async () => {
    site = await anAuditedSite(threeHundredWorkflows());
    const calls: { readonly to: string; readonly what: string; readonly isWrite: boolean }[] = [];
    await deliver(site, (call) => {
      calls.push(call);
      return null;
    });
    jiraCalls = calls.filter(({ to }) => to === 'jira').map(({ what }) => what);
    storageWrites = calls.filter(({ to, isWrite }) => to === 'storage' && isWrite).length;
    first = await site.must((tenant) => readHandover(IT, tenant));
  }, 120_000);

  test('is made in one delivery, with every workflow as XML and as JSON under a name of its own', () => {
    expect(first.run).toMatchObject({ state: 'done', workflowsRead: 300, workflowsTotal: 300 });
    const paths = first.package?.files.map(({ path }) => path.toLowerCase()) ?? [];
    expect([paths.filter((path) => path.endsWith('.xml')).length, new Set(paths).size]).toEqual([300, paths.length]);
    expect(first.package?.notIncluded).toEqual([]);
  });

  test('asks Jira for the workflows 25 at a time', () => {
    expect(jiraCalls.filter((what) => what === 'POST /rest/api/3/workflows')).toHaveLength(300 / 25);
  });

  test('is kept in values that storage takes, with few writes', () => {
    const stored = storedChunks(site);
    expect(Math.max(...stored.map(({ bytes }) => bytes))).toBeLessThanOrEqual(VALUE_BYTES);
    expect(storageWrites).toBeLessThanOrEqual(stored.length + 25);
  });

  test('is given out in parts under an answer’s limit that make up the promised zip', async () => {
    const { sha256 = '', parts = 0, size } = first.package ?? {};
    const texts: string[] = [];
    for (let part = 0; part < parts; part += 1)
      texts.push((await site.must((tenant) => readHandoverPart({ ...IT, sha256, part }, tenant))).base64);
    expect(texts.filter((base64) => base64.length >= Math.min(ANSWER_BYTES, 3_000_000))).toEqual([]);
    const zip = Buffer.concat(texts.map((base64) => Buffer.from(base64, 'base64')));
    expect([zip.length, createHash('sha256').update(zip).digest('hex')]).toEqual([size, sha256]);
    await expect(site.must((tenant) => readHandoverPart({ ...IT, sha256, part: parts }, tenant))).rejects.toMatchObject(
      { code: 'not-found' },
    );
  });

  test('fits the list of its files into an answer', () => {
    expect(Buffer.byteLength(JSON.stringify(first))).toBeLessThan(ANSWER_BYTES);
  });

  test('made twice has the same bytes', async () => {
    await deliver(site);
    const second = await site.must((tenant) => readHandover(IT, tenant));
    expect(second.run?.runId).not.toBe(first.run?.runId);
    expect(second.package?.sha256).toBe(first.package?.sha256);
  }, 60_000);
});
