import { said } from '../../src/said';
import { french } from '../../static/admin/src/i18n/fr';
import { german } from '../../static/admin/src/i18n/de';
import { openRooms, type Parts } from '../../static/admin/src/i18n/rooms';
import { isView, VIEWS, type View } from '../../static/admin/src/lib/views';
import { askedBy, COMPONENTS, openedByPage, speakersOf } from './asked-by-views';

const views = Object.keys(VIEWS).filter(isView);

/** Who speaks the reader's language once a view is open. */
const understoodIn = async (view: View, { first, rooms }: Parts): Promise<ReadonlySet<string>> => {
  const sentences = new Map((await first()).says);
  await openRooms(rooms, sentences).bring(view);
  return new Set([...sentences.keys()].map((id) => id.split('.')[0] ?? ''));
};

test('every view of the page is looked at, and every question it asks has an answer', () => {
  expect([...openedByPage()].sort()).toEqual(Object.values(COMPONENTS).sort());
  const asked = views.flatMap(askedBy);
  expect(new Set(asked).size).toBeGreaterThan(70);
  expect(asked.filter((question) => speakersOf(question) === null)).toEqual([]);
});

describe.each([
  ['German', german],
  ['French', french],
])('given a reader of %s', (_language, parts) => {
  test.each(views)('when %s is open, whoever speaks in an answer it asks for is understood', async (view) => {
    const understood = await understoodIn(view, parts);
    const foreign = askedBy(view).flatMap((question) =>
      [...(speakersOf(question) ?? [])]
        .filter((speaker) => speaker in said && !understood.has(speaker))
        .map((speaker) => `${question}: ${speaker}`),
    );
    expect(understood.size).toBeGreaterThan(20);
    expect(foreign).toEqual([]);
  });
});
