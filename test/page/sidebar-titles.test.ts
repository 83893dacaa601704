import { join } from 'node:path';
import { de } from '../../static/admin/src/i18n/de/words';
import { en, type FirstWords } from '../../static/admin/src/i18n/en/words';
import { fr } from '../../static/admin/src/i18n/fr/words';
import { readManifest, titleIn, uiModules } from '../local-forge/manifest';

const manifest = readManifest(join(__dirname, '../../manifest.yml'));
const pages = uiModules(manifest).flatMap((module) => module.pages);

test.each<[given: string, locale: string, words: FirstWords]>([
  ['a reader of English', 'en_US', en],
  ['a reader of British English', 'en_GB', en],
  ['a reader of German', 'de_DE', de],
  ['a reader of French', 'fr_FR', fr],
  ['a reader of a language the app does not speak', 'ko_KR', en],
])("given %s, Jira's side bar names each view as the page does", (_given, locale, { app }) => {
  const titles = pages.map(({ route, title }) => [route, titleIn(manifest, title, locale)]);
  expect(titles.map(([route]) => route)).toEqual(['projects', 'bot-access', 'setup']);
  expect(titles).toEqual(titles.map(([route]) => [route, Object.entries(app).find(([name]) => name === route)?.[1]]));
});
