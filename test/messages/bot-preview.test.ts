import { parametersOf } from '../../src/bot-api/openapi';
import { ALL_ROUTES } from '../../src/door/routes/routes';
import { listBotRoutes } from '../../src/door/try-bot-call';
import { textOf } from '../../src/shared/message';
import { german } from '../page/languages';

test('what the page says of each call and of its values is what the document says, and has its German', async () => {
  const routes = await listBotRoutes();
  const documented = ALL_ROUTES.filter(({ method }) => method === 'GET').flatMap(({ params, query }) =>
    [...parametersOf(params, 'path'), ...parametersOf(query, 'query')].map(({ description }) => description ?? null),
  );
  const shown = routes.flatMap(({ inputs }) => inputs.map(({ description }) => description));
  expect(shown.map((description) => description && textOf(description))).toEqual(documented);

  const said = [...routes.map(({ summary }) => summary), ...shown.flatMap((description) => description ?? [])];
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((message) => german.speak(message) === message.text)).toEqual([]);
});
