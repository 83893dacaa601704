import { VirtualClock } from '../clock';
import { startFixture } from '../fixture/start-fixture';
import { Storage } from './storage';
import { storageRates, withRates } from './rates';
import { storageService } from './storage-service';

const entities = [
  {
    name: 'note',
    attributes: { topic: { type: 'string' }, seq: { type: 'string' }, size: { type: 'integer' } },
    indexes: [{ name: 'by-topic', partition: ['topic'], range: ['seq'] }],
  },
];

function startService(lagMs = 0) {
  const clock = new VirtualClock();
  const storage = new Storage(clock, entities, lagMs);
  const service = storageService(storage);
  const call = async (path: string, body: unknown) => {
    const response = service(`/api/v1/${path}`, body);
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>) };
  };
  return { clock, storage, call };
}

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
const operations = (count: number) => Array.from({ length: count }, (_, index) => ({ key: `k${index}`, value: index }));

describe('the storage refuses', () => {
  it.each([
    { given: 'a key of 501 characters', path: 'set', body: { key: 'k'.repeat(501), value: 1 } },
    { given: 'a key with a slash', path: 'set', body: { key: 'a/b', value: 1 } },
    { given: 'a key of blanks', path: 'set', body: { key: '  ', value: 1 } },
    { given: 'a value over 240 KiB', path: 'set', body: { key: 'k', value: 'x'.repeat(240 * 1024) } },
    { given: 'a secret over 128 KiB', path: 'secret/set', body: { key: 'k', value: 'x'.repeat(128 * 1024) } },
    { given: 'a value of 32 levels', path: 'set', body: { key: 'k', value: nested(32) } },
    { given: 'a null', path: 'set', body: { key: 'k', value: null } },
    {
      given: 'a time to live of two years',
      path: 'set',
      body: { key: 'k', value: 1, options: { ttl: { value: 730, unit: 'DAYS' } } },
    },
    { given: 'a batch of 26', path: 'batch/set', body: operations(26) },
    { given: 'a transaction of 26', path: 'transaction', body: { set: operations(26) } },
    {
      given: 'a transaction that names a key twice',
      path: 'transaction',
      body: { set: [{ key: 'k', value: 1 }], delete: [{ key: 'k' }] },
    },
    { given: 'a query for 101', path: 'query', body: { limit: 101 } },
    {
      given: 'a query by anything but the beginning of the key',
      path: 'query',
      body: { where: [{ property: 'key', condition: 'EQUAL_TO', values: ['k'] }] },
    },
    { given: 'an entity that is not declared', path: 'entity/set', body: { entityName: 'other', key: 'k', value: {} } },
    {
      given: 'an attribute that is not declared',
      path: 'entity/set',
      body: { entityName: 'note', key: 'k', value: { colour: 'red' } },
    },
    {
      given: 'an integer beyond 32 bits',
      path: 'entity/set',
      body: { entityName: 'note', key: 'k', value: { size: 3_000_000_000 } },
    },
    {
      given: 'an index that is not declared',
      path: 'entity/query',
      body: { entityName: 'note', indexName: 'by-size' },
    },
    {
      given: 'an index without its partition',
      path: 'entity/query',
      body: { entityName: 'note', indexName: 'by-topic' },
    },
  ])('$given', async ({ path, body }) => {
    const { call, storage } = startService();
    expect(await call(path, body)).toMatchObject({ status: 400, body: { code: 'VALIDATION_ERROR' } });
    expect(storage.spaces().flatMap((space) => storage.table(space).all())).toEqual([]);
  });
});

describe('the storage accepts what lies just within its limits', () => {
  it.each([
    { given: 'a key of 500 characters', path: 'set', body: { key: 'k'.repeat(500), value: 1 } },
    { given: 'a value of 240 KiB', path: 'set', body: { key: 'k', value: 'x'.repeat(240 * 1024 - 2) } },
    { given: 'a value of 31 levels', path: 'set', body: { key: 'k', value: nested(31) } },
    { given: 'a batch of 25', path: 'batch/set', body: operations(25) },
  ])('$given', async ({ path, body }) => {
    const { call } = startService();
    expect((await call(path, body)).status).toBe(200);
  });
});

describe('the storage', () => {
  it('lets one of two writers create a key', async () => {
    const { call } = startService();
    const create = (value: string) => call('set', { key: 'lease', value, options: { keyPolicy: 'FAIL_IF_EXISTS' } });
    expect((await create('first')).status).toBe(200);
    expect(await create('second')).toMatchObject({ status: 409, body: { code: 'KEY_CONFLICT' } });
    expect((await call('get', { key: 'lease' })).body).toMatchObject({ value: 'first' });
  });

  it('keeps an expired value readable for 48 hours, and its key taken', async () => {
    const { call, clock } = startService();
    await call('set', { key: 'nonce', value: 1, options: { ttl: { value: 1, unit: 'HOURS' } } });
    clock.advance(2 * 3_600_000);
    const read = await call('get', { key: 'nonce', options: { metadataFields: ['EXPIRE_TIME'] } });
    expect(Date.parse(String(read.body?.['expireTime']))).toBeLessThan(clock.now());
    expect((await call('set', { key: 'nonce', value: 2, options: { keyPolicy: 'FAIL_IF_EXISTS' } })).status).toBe(409);
    clock.advance(48 * 3_600_000);
    expect(await call('get', { key: 'nonce' })).toMatchObject({ status: 404, body: { code: 'KEY_NOT_FOUND' } });
  });

  it('answers queries from the past for a while, reads by key at once', async () => {
    const { call, clock } = startService(5_000);
    await call('set', { key: 'a:1', value: 'old' });
    clock.advance(10_000);
    await call('set', { key: 'a:1', value: 'new' });
    await call('set', { key: 'a:2', value: 'fresh' });
    const query = () => call('query', { where: [{ property: 'key', condition: 'BEGINS_WITH', values: ['a:'] }] });
    expect((await query()).body).toEqual({ data: [{ key: 'a:1', value: 'old' }] });
    expect((await call('get', { key: 'a:1' })).body).toMatchObject({ value: 'new' });
    clock.advance(5_000);
    expect((await query()).body).toEqual({
      data: [
        { key: 'a:1', value: 'new' },
        { key: 'a:2', value: 'fresh' },
      ],
    });
  });

  it('pages through keys in their order', async () => {
    const { call } = startService();
    for (const key of ['b3', 'b1', 'a1', 'b2', 'c1']) await call('set', { key, value: key });
    const where = [{ property: 'key', condition: 'BEGINS_WITH', values: ['b'] }];
    const first = await call('query', { where, limit: 2 });
    const second = await call('query', { where, limit: 2, after: first.body?.['cursor'] });
    expect([first, second].map(({ body }) => (body?.['data'] as { key: string }[]).map(({ key }) => key))).toEqual([
      ['b1', 'b2'],
      ['b3'],
    ]);
    expect(second.body).not.toHaveProperty('cursor');
  });

  it('pages through an index by partition and range, both ways', async () => {
    const { call } = startService();
    for (const seq of ['3', '1', '2', '4'])
      await call('entity/set', { entityName: 'note', key: `n${seq}`, value: { topic: 'x', seq } });
    await call('entity/set', { entityName: 'note', key: 'other', value: { topic: 'y', seq: '2' } });
    const ask = async (more: object) =>
      (
        (await call('entity/query', { entityName: 'note', indexName: 'by-topic', partition: ['x'], ...more })).body?.[
          'data'
        ] as { key: string }[]
      ).map(({ key }) => key);
    expect(await ask({ range: { condition: 'GREATER_THAN', values: ['1'] }, limit: 2 })).toEqual(['n2', 'n3']);
    expect(await ask({ sort: 'DESC' })).toEqual(['n4', 'n3', 'n2', 'n1']);
  });

  it('writes all of a transaction or nothing', async () => {
    const { call } = startService();
    await call('entity/set', { entityName: 'note', key: 'n', value: { topic: 'x', size: 1 } });
    const check = [
      { entityName: 'note', key: 'n', conditions: { and: [{ property: 'size', condition: 'EQUAL_TO', values: [2] }] } },
    ];
    expect((await call('transaction', { set: [{ key: 'k', value: 1 }], check })).status).toBe(409);
    expect((await call('get', { key: 'k' })).status).toBe(404);
  });

  it('fails the call a test names, before or after its effect', async () => {
    const { host } = startFixture('http://localhost:1', {
      storageFault: ({ number }) => (number === 1 ? { when: 'before' } : number === 2 ? { when: 'after' } : undefined),
    });
    const remember = (key: string) => host.invokeResolver({ functionKey: 'remember', payload: { key, value: 1 } });
    await expect(remember('one')).rejects.toThrow();
    await expect(remember('two')).rejects.toThrow();
    await expect(remember('two')).rejects.toThrow();
    expect(
      host.kvs
        .table('values')
        .all()
        .map(({ key }) => key),
    ).toEqual(['two']);
  });
});

it('refuses what is over its rates, until the minute is over', () => {
  const clock = new VirtualClock();
  const storage = new Storage(clock, entities, 0);
  const service = withRates(storageService(storage), storage.use, clock);
  const write = (): number => service('/api/v1/set', { key: 'k', value: 'x'.repeat(100 * 1024) }).status;
  const statuses = Array.from({ length: storageRates.writeUnitsPerMinute / 10 }, write);
  expect([new Set(statuses).size, statuses.filter((status) => status === 429).length > 0]).toEqual([2, true]);
  expect(write()).toBe(429);
  clock.advance(60_000);
  expect(write()).toBe(200);
});
