import { isMessage, type Message, type MessageParam } from '../../src/shared/message';
import { sentencesOfWorkflows } from './what-workflows-say';
import { german } from './languages';

/** Names, ids and keys in a message, those of messages in it included. */
const namesIn = (param: MessageParam): readonly string[] => {
  if (typeof param === 'string') return [param];
  if (Array.isArray(param)) return param.flatMap((one: MessageParam) => namesIn(one));
  return isMessage(param) ? Object.values(param.params).flatMap(namesIn) : [];
};

const distinct = (said: readonly Message[]): readonly Message[] => [
  ...new Map(said.map((message) => [JSON.stringify(message), message])).values(),
];

describe('given what is said of generated workflows, when it is told in German', () => {
  const said = distinct(sentencesOfWorkflows());

  test('each sentence is German', () => {
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((message) => german.speak(message) === message.text)).toEqual([]);
  });

  test('names, ids and keys are as they were', () => {
    const named = said.map((message) => ({ names: namesIn(message), german: german.speak(message) }));
    expect(named.flatMap(({ names }) => names).length).toBeGreaterThan(500);
    expect(
      named.flatMap(({ names, german: told }) =>
        names.filter((name) => !told.includes(name)).map((name) => `${name}: ${told}`),
      ),
    ).toEqual([]);
  });
});
