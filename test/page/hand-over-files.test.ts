import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import {
  foldersOf,
  joinParts,
  nameOfFile,
  reportIn,
  sha256Of,
  typeOfFile,
} from '../../static/admin/src/features/hand-over/hand-over-files';
import { handOver } from '../../static/admin/src/i18n/en/hand-over';
import { fitsQuestion } from '../../static/admin/src/features/workflow/workflow-file';

const files = [
  'README.md',
  'report.html',
  'moveworks/poller.jql',
  'workflows/a.xml',
  'ids.json',
  'workflows/b.xml',
].map((path) => ({ path, size: 1 }));

describe('files of the package', () => {
  test('given files of several folders, the root comes first and each folder once', () => {
    expect(foldersOf(files).map(({ name, files: inside }) => [name, inside.map(nameOfFile)])).toEqual([
      ['', ['README.md', 'report.html', 'ids.json']],
      ['moveworks', ['poller.jql']],
      ['workflows', ['a.xml', 'b.xml']],
    ]);
    expect(foldersOf([])).toEqual([]);
  });

  test('given a package, its report is found by its kind', () => {
    const made = {
      madeAt: '',
      auditTakenAt: '',
      fileName: 'x.zip',
      size: 1,
      sha256: '',
      notIncluded: [],
      configuration: null,
      changes: null,
      parts: 1,
    };
    expect([reportIn({ ...made, files })?.path, reportIn({ ...made, files: [] })]).toEqual(['report.html', undefined]);
  });

  test.each([
    ['a.json', 'application/json'],
    ['workflows/a.b.xml', 'application/xml'],
    ['a.csv', 'text/csv'],
    ['a.html', 'text/html'],
    ['a.md', 'text/plain'],
    ['poller.jql', 'text/plain'],
    ['plain', 'text/plain'],
  ])('given %s, it is saved as %s', (path, type) => {
    expect(typeOfFile(path)).toBe(type);
  });

  test.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [48_213, '48 kB'],
    [1_250_000, '1.3 MB'],
    [12_000_000, '12 MB'],
  ])('given %i bytes, it says %s', (bytes, words) => {
    expect(handOver.size(bytes)).toBe(words);
  });

  test.each([
    ['workflows/Help-desk.xml', 'OSWorkflow, DTD 2.8'],
    ['workflows/Help-desk.losses.txt', 'What the XML export leaves out'],
    ['ids.json', 'Project, service desk, request types and issue types by id'],
    ['moveworks/README.md', 'In which order to paste'],
    ['new.bin', ''],
  ])('given %s, it is told what it is for', (path, about) => {
    expect(handOver.about(path)).toBe(about);
  });
});

describe('a package in parts', () => {
  test('given any bytes cut anywhere, joined they are the same bytes with the same digest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 50 }), async (bytes, length) => {
        const cut = Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
          Buffer.from(bytes.slice(at * length, (at + 1) * length)).toString('base64'),
        );
        const joined = joinParts(cut);
        expect(Buffer.from(joined).equals(Buffer.from(bytes))).toBe(true);
        expect(await sha256Of(joined)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });

  test('given a part that is no base64, nothing is joined', () => {
    expect(() => joinParts(['AAAA', '%%%'])).toThrow(/./u);
  });
});

test.each([
  ['a short file', '<workflow/>', true],
  ['plain letters up to what the app takes', 'x'.repeat(480_000), true],
  ['one letter more', 'x'.repeat(480_001), false],
  ['quotes, which are escaped on the way', '"'.repeat(300_000), false],
  ['letters of three bytes', '日'.repeat(200_000), false],
  ['letters of three bytes that fit', '日'.repeat(160_000), true],
])('given %s, whether it can be sent is told', (_given, text, fits) => {
  expect(fitsQuestion(text)).toBe(fits);
});
