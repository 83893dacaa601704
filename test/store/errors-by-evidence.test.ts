import { readJournal, writeEntry } from '../../src/store/journal-store';
import type { JournalEntry } from '../../src/store/journal-store';
import { readKeyStates } from '../../src/store/key-store';
import { readTrends } from '../../src/store/report-history-store';
import { readSetUpProjects, readSummaries } from '../../src/store/report-store';
import { readReportAndRisks, readStandings } from '../../src/store/risk-store';
import { LeaseLost, releaseLease, renewLease, takeLease } from '../../src/store/lease';
import { installForgeGlobals, runAs } from '../local-forge/globals';
import { readManifest } from '../local-forge/manifest';
import { Storage } from '../local-forge/storage/storage';
import { storageService } from '../local-forge/storage/storage-service';

const { entities } = readManifest('manifest.yml').app.storage;
const NOW = '2026-11-23T09:00:00.000Z';
const LATER = '2026-11-23T10:00:00.000Z';

/**
 * Storage whose refusals bear other names, as Forge documents none of these. `failing`: keys of a batch that it cannot
 * read.
 */
const withOtherNames = (failing: readonly string[] = []) => {
  installForgeGlobals();
  const serve = storageService(
    new Storage({ now: () => Date.parse(NOW), after: () => () => undefined }, entities, 2000),
  );
  const send = async (_: unknown, path: string, init: RequestInit): Promise<Response> => {
    const answer = serve(path, JSON.parse(String(init.body)));
    const text = await answer.text();
    const renamed = text.replaceAll('KEY_NOT_FOUND', 'MISSING').replaceAll('CONDITION_CHECK_FAILED', 'NO_SUCH_STATE');
    // Only inside a batch: the answer to a single reading is what the package itself knows.
    const body = path.endsWith('/get') && !path.includes('batch') ? text : renamed;
    const isFailing =
      path.endsWith('/get') && !path.includes('batch') && failing.some((key) => String(init.body).includes(key));
    return isFailing
      ? Response.json({ code: 'INTERNAL', message: 'It failed.' }, { status: 500 })
      : new Response(body === '' ? null : body, { status: answer.status });
  };
  const invocation = {
    invocationId: 'test',
    functionKey: 'test',
    runtime: {},
    egress: [],
    write: () => undefined,
    send,
  };
  return <T>(work: () => Promise<T>): Promise<T> => runAs(invocation, work);
};

const entry: JournalEntry = {
  planId: 'p',
  projectId: '1',
  seq: '0002',
  at: NOW,
  phase: 'intent',
  payload: { applicationId: 'a', step: 's', by: 'me', before: null, made: null, seen: null, isOurs: true },
};

test('a row of the journal that is not there is absent, whatever storage calls it', async () => {
  const run = withOtherNames();
  await run(() => writeEntry(entry));
  expect(await run(() => readJournal('a', 3))).toEqual([{}, { intent: entry }, {}]);
});

test('a row that storage cannot read is not absent', async () => {
  const run = withOtherNames(['0003']);
  await run(() => writeEntry(entry));
  await expect(run(() => readJournal('a', 3))).rejects.toThrow('It failed.');
});

test.each([
  ['the settings of a project', 'settings:7', () => readSetUpProjects(['6', '7'])],
  ['what was accepted', 'risks:7', () => readReportAndRisks('7')],
  ['the newest report', 'report:7:latest', () => readReportAndRisks('7')],
  ['the newest reports', 'report:7:latest', () => readSummaries(['6', '7'])],
  ['how projects stand', 'risks:7:standing', () => readStandings(['6', '7'])],
  ['the scores of projects', 'trend:7', () => readTrends(['6', '7'])],
  ['a revocation', 'bot-key-revoked:7', () => readKeyStates(['6', '7'])],
])('given %s, which storage cannot read in a batch, nobody is told that there is none', async (_, key, read) => {
  await expect(withOtherNames([`"${key}"`])(async () => read())).rejects.toThrow('It failed.');
});

test('whoever lost the lease is told so, whatever storage calls it, and gives nothing back that is not theirs', async () => {
  const run = withOtherNames();
  expect(await run(() => takeLease('first', NOW))).toBe(true);
  expect(await run(() => takeLease('second', NOW))).toBe(false);
  expect(await run(() => takeLease('second', LATER))).toBe(true);
  await expect(run(() => renewLease('first', LATER))).rejects.toThrow(LeaseLost);
  await run(() => releaseLease('first'));
  await run(() => renewLease('second', LATER));
});
