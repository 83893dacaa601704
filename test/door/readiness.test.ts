import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { z } from 'zod';
import { canonicalJson } from '../../src/formats/canonical-json';
import { signedReadinessSchema } from '../../src/bot-api/readiness';
import { anInstalledApp, audit, type InstalledApp } from '../entry/an-installed-app';
import { aKey, knock, storedText } from './a-door';

const DOCS = join(__dirname, '..', '..', 'docs', 'readiness');
type Signed = z.infer<typeof signedReadinessSchema>;

describe('a signed readiness', () => {
  let app: InstalledApp;
  let copy: Signed;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'readiness-'));
    app = await anInstalledApp('acme');
    const key = await aKey(app);
    await audit(app);
    copy = signedReadinessSchema.parse((await knock(app.host, { path: '/v1/readiness', key })).json);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await app.close();
  });

  /** As a vendor checks it: the script of docs/readiness, in a process of its own. */
  const verified = (text: string, keyId = copy.signature.keyId) => {
    const file = join(folder, 'copy.json');
    writeFileSync(file, text);
    const { status, stdout } = spawnSync(process.execPath, [join(DOCS, 'verify.mjs'), file, keyId], {
      encoding: 'utf8',
    });
    return { status, stdout };
  };

  test('given the answer as it came, the script says it is genuine and what it says', () => {
    expect(verified(JSON.stringify(copy))).toMatchObject({ status: 0, stdout: expect.stringContaining('IT: no-go') });
  });

  test('given a risk somebody accepted, the answer lists it with its end, without its reason or its owner', async () => {
    const key = await aKey(app);
    await app.told('acceptRisk', {
      projectKey: 'IT',
      check: 'service-account-time-zone',
      subject: null,
      reason: 'The bot goes by UTC.',
      owner: app.people.agent,
      validForDays: 30,
    });
    const { readiness } = signedReadinessSchema.parse((await knock(app.host, { path: '/v1/readiness', key })).json);
    await app.told('withdrawRisk', { projectKey: 'IT', riskId: 'service-account-time-zone' });
    expect(readiness.projects[0]?.audit).toMatchObject({
      verdict: 'no-go',
      acceptedRisks: [{ check: 'service-account-time-zone', isWholeCheck: true, expiresAt: expect.any(String) }],
    });
    expect(JSON.stringify(readiness)).not.toMatch(new RegExp(`UTC|${app.people.agent}`, 'u'));
  });

  test('given the names in another order and blanks between, it is still genuine', () => {
    const turned = {
      signature: copy.signature,
      readiness: JSON.parse(
        JSON.stringify(copy.readiness, (_, value: unknown) =>
          isRecord(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
        ),
      ) as unknown,
    };
    expect(verified(JSON.stringify(turned, null, 4)).status).toBe(0);
  });

  test.each([
    ['a verdict that was improved', (text: string) => text.replace('"verdict":"no-go"', '"verdict":"go"')],
    [
      'a project that was taken out',
      (text: string) => JSON.stringify({ ...(JSON.parse(text) as Signed), readiness: { projects: [] } }),
    ],
    [
      'a signature of another text',
      (text: string) =>
        JSON.stringify({
          ...(JSON.parse(text) as Signed),
          signature: {
            ...copy.signature,
            value: copy.signature.value.replace(/^./u, (first) => (first === 'A' ? 'B' : 'A')),
          },
        }),
    ],
    ['half a file', (text: string) => text.slice(0, -20)],
  ])('given %s, the script says it is not genuine', (_, alter) => {
    const altered = alter(JSON.stringify(copy));
    expect(altered).not.toBe(JSON.stringify(copy));
    expect(verified(altered).status).toBe(1);
  });

  test('given a copy of another site, signed by its own key, the script says it is not the one that was asked for', async () => {
    const other = await anInstalledApp('ready');
    const theirs = (await knock(other.host, { path: '/v1/readiness', key: await aKey(other) })).text;
    await other.close();
    expect(verified(theirs).status).toBe(1);
  });

  test('given the key id on the page, it is the one the copy is signed with, and the private key is in the secret store alone', async () => {
    expect((await app.told('readBotUrl', {})).signingKeyId).toBe(copy.signature.keyId);
    const kept = app.host.kvs
      .table('secrets')
      .all()
      .find(({ key }) => key === 'readiness-signing-key')?.value;
    const { d } = z.object({ d: z.string().min(40) }).parse(JSON.parse(z.string().parse(kept)));
    expect(storedText(app).split(d)).toHaveLength(2);
  });

  test('given a key that version 0.1.0 kept as PEM, copies are signed with it still', async () => {
    const other = await anInstalledApp('ready');
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    other.host.kvs.set('secrets', {
      key: 'readiness-signing-key',
      value: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    });
    const { text } = await knock(other.host, { path: '/v1/readiness', key: await aKey(other) });
    await other.close();
    const { signature } = signedReadinessSchema.parse(JSON.parse(text));
    expect(signature.publicKey.x).toBe(publicKey.export({ format: 'jwk' }).x);
    expect(verified(text, signature.keyId).status).toBe(0);
  });

  test('given the audit of a whole project, a bot is told its desk, its request types, and what each status means', () => {
    const ids = copy.readiness.projects[0]?.audit?.ids;
    const desk = app.site.state.serviceDesks.find(
      ({ projectId }) => projectId === copy.readiness.projects[0]?.projectId,
    );
    expect(ids).toMatchObject({ serviceDeskId: desk?.id, siteUrl: expect.stringMatching(/^https?:/u) });
    expect(ids?.requestTypes?.length).toBeGreaterThan(0);
    const statuses = ids?.workflows?.flatMap((workflow) => workflow.statuses) ?? [];
    expect(statuses.map(({ bucket }) => bucket)).toEqual(expect.arrayContaining(['new', 'in-progress', 'resolved']));
    const known = new Set(statuses.map(({ id }) => id));
    expect(ids?.workflows?.flatMap(({ transitions }) => transitions).filter(({ to }) => !known.has(to))).toEqual([]);
  });

  test('the schema in docs/ is the one the door answers by', () => {
    const written = JSON.parse(readFileSync(join(DOCS, 'readiness.schema.json'), 'utf8')) as unknown;
    expect(written).toEqual({
      title: 'Answer of GET /v1/readiness',
      ...z.toJSONSchema(signedReadinessSchema, { io: 'output' }),
    });
  });
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

describe('the text that is signed', () => {
  const plain = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value')),
      fc.dictionary(fc.string(), tie('value')),
    ),
  })).value as fc.Arbitrary<Parameters<typeof canonicalJson>[0]>;

  test('given any value, it is JSON of that value, and the same whatever the order of names', () => {
    fc.assert(
      fc.property(plain, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(value);
        expect(canonicalJson(JSON.parse(text) as typeof value)).toBe(text);
      }),
    );
  });

  test('given a fraction, it is refused: its text is not agreed on', () => {
    expect(() => canonicalJson({ score: 0.1 })).toThrow(RangeError);
  });
});
