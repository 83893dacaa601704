import type { BotFormGap, FillableIn } from '../../../../../src/shared/bot-preview-contract';
import { counted, number } from './counting';

const listed = (texts: readonly string[], last: 'and' | 'or'): string =>
  new Intl.ListFormat('en', { type: last === 'and' ? 'conjunction' : 'disjunction' }).format(texts);

const fillable: Readonly<Record<FillableIn, { readonly name: string; readonly text: string }>> = {
  chat: { name: 'In chat', text: 'The bot asks every required question and files the request.' },
  portal: { name: 'Portal only', text: 'The bot gives the employee a link to the portal, and asks nothing itself.' },
  nowhere: { name: 'Broken', text: 'Nobody can submit this form, not even on the portal.' },
};

const keepsFrom: Readonly<Record<NonNullable<BotFormGap['keeps_from']>, string>> = {
  chat: 'Keeps the form out of chat',
  everywhere: 'Keeps the form from being submitted at all',
};

/** What the bot is served, and the console that asks as the bot does. */
export const botPreview = {
  parts: { label: 'Bot access', access: 'Address and keys', seen: 'What the bot sees', try: 'Try it' },
  project: {
    label: 'Project',
    noneTitle: 'No project is set up yet',
    noneText: 'A bot sees only projects that are set up. Set one up, then look here at what it is served.',
    toProjects: 'Choose a project',
    notSetUpTitle: 'Set up this project first',
    notSetUpText: 'A bot sees only projects that are set up, so there is nothing to show yet.',
    setUp: 'Set up project',
  },
  feed: {
    title: 'Request feed',
    text: 'Whether changes to this project’s requests are kept for bots to read.',
    on: 'The feed is on',
    off: 'The feed is off',
    byAdmin: 'an admin chose it',
    byKeys: 'automatic',
    legend: 'Feed of this project',
    choices: {
      keys: {
        name: 'Automatic',
        text: 'On while a key covers this project with the scope tickets:read, and for 14 days after it expired.',
      },
      on: {
        name: 'On',
        text: 'Changes are kept whether or not a key may read them, so a bot that comes later finds the last 14 days.',
      },
      off: {
        name: 'Off',
        text:
          'Nothing more is kept, even if a key could read it. What was kept before stays readable until it is 14 ' +
          'days old.',
      },
    },
    save: 'Save choice',
    saved: (state: string) => `Saved. ${state}.`,
  },
  forms: {
    title: 'Forms',
    text: 'Each request type on the portal, as GET /v1/forms serves it.',
    name: 'Form',
    fillable: 'Availability',
    why: 'Limitations',
    asks: 'Questions',
    count: (count: number) => counted(count, 'form', 'forms'),
    counts: (chat: number, portal: number, nowhere: number) =>
      `${number(chat)} in chat, ${number(portal)} on the portal only, ${number(nowhere)} broken`,
    fillableIn: fillable,
    nothingLost: 'None',
    optionalGaps: (count: number) => `${counted(count, 'optional question', 'optional questions')} left out`,
    restricted: 'Restricted',
    noneTitle: 'No form on the portal',
    noneText:
      'This project has no request type that customers find, so the bot has nothing to offer. ' +
      'Add one in the project settings under Request types.',
    unreadTitle: 'The forms could not be read',
  },
  form: {
    back: 'All forms',
    restrictedText: 'Some employees may not raise it. What the bot submits for them is refused.',
    portal: 'Open on the portal',
    updated: (moment: string) => `Form changed ${moment}`,
    gapsTitle: 'What the bot cannot ask',
    gapName: 'Question',
    wholeForm: 'The form as a whole',
    gapReason: 'Why',
    gapEffect: 'What it means',
    keepsFrom,
    keepsFromNothing: 'Optional: the form works without it',
    fieldsTitle: 'What the bot asks',
    noFields: 'Nothing: the bot gets no question of this form (fields is null), only its link.',
    question: 'Question',
    kind: 'Kind',
    required: 'Required',
    choices: 'Choices',
    isRequired: 'Required',
    isOptional: 'Optional',
    isHidden: 'Hidden until a rule shows it',
    isUser: 'The employee, unless they say otherwise',
    isText: 'Text between questions',
    noLabel: 'No label',
    showChoices: (count: number) => counted(count, 'choice', 'choices'),
    noChoices: 'None',
    rulesTitle: 'Rules',
    rulesText: 'What holds while the conditions do. While they do not, the opposite holds.',
    noRules: 'No rule: every question is asked from the start.',
    while: 'While',
    join: { AND: 'and', OR: 'or' },
    condition: {
      EQUALS: (field: string, values: readonly string[]) => `“${field}” is “${values.join(', ')}”`,
      IN: (field: string, values: readonly string[]) =>
        `“${field}” is ${listed(
          values.map((value) => `“${value}”`),
          'or',
        )}`,
      NOT_EMPTY: (field: string) => `“${field}” is answered`,
    },
    asks: (field: string) => `asks “${field}”`,
    requires: (field: string) => `asks “${field}”, required`,
    hides: (field: string) => `hides “${field}”`,
    allOf: (texts: readonly string[]) => listed(texts, 'and'),
    raw: 'Show the JSON the bot gets',
    rawLabel: 'JSON of the form',
    copyRaw: 'Copy the JSON',
  },
  articles: {
    title: 'Articles',
    text: 'Search the knowledge base as the bot does, beside what you find yourself.',
    search: 'Words to search for',
    submit: 'Search articles',
    missing: 'Type a word to search for.',
    heldBackTitle: 'The bot gets no article of this project',
    heldBackAdvice:
      'Choose a portal-only customer as the customer test account in the setup: ' +
      'what that account finds is what the bot gives.',
    toSetup: 'Open setup',
    said: (served: number, hidden: number) =>
      `The bot finds ${counted(served, 'article', 'articles')}; ${number(hidden)} more ` +
      `${hidden === 1 ? 'is' : 'are'} hidden from it.`,
    servedTitle: (count: number) => `What the bot gives (${number(count)})`,
    servedText: 'Title, excerpt and portal link. Jira’s API doesn’t return the body.',
    hiddenTitle: (count: number) => `Hidden from the bot (${number(count)})`,
    hiddenText:
      'You find these, customers don’t. Jira doesn’t say which reason applies. ' +
      'The reasons that are quickest to look up come first.',
    nothingServed: 'The bot gives nothing for these words.',
    place: (space: string | null, page: string) => (space === null ? `Page ${page}` : `Space ${space}, page ${page}`),
    reason: 'It may be that',
    look: 'Where to look',
    noneTitle: (query: string) => `Nothing found for “${query}”`,
    noneText:
      'Neither customers nor you find an article with these words. ' +
      'Try another word, or look in the project settings whether a knowledge base is linked.',
  },
  console: {
    title: 'Try a call',
    text:
      'Send a read-only call with a key’s permissions. Nothing is written to Jira, the call isn’t logged and the ' +
      'key doesn’t count as used.',
    key: 'With the permissions of',
    noKey: 'No key yet',
    keyLine: (name: string, kind: string) => `${name} (${kind})`,
    call: 'Call',
    noKeyText: 'Create a key first; its scopes and projects decide what is answered.',
    toKeys: 'Create key',
    lacks: (scope: string) =>
      `This key lacks the scope ${scope}, so the bot is refused with 403. Try it to see the answer.`,
    optional: (name: string) => `${name} (optional)`,
    missing: 'The call needs this.',
    waits: 'Trials wait 10 seconds at most.',
    send: 'Send call',
    again: 'Ask again with its ETag',
    answerTitle: 'Answer',
    asKey: (call: string, name: string) => `${call} with the permissions of “${name}”`,
    size: (bytes: number) =>
      bytes < 1024
        ? counted(bytes, 'byte', 'bytes')
        : bytes < 1_048_576
          ? `${Math.round(bytes / 1024)} KiB`
          : `${(bytes / 1_048_576).toFixed(1)} MiB`,
    cutTitle: 'Only the start is shown',
    cutText: (size: string) =>
      `The answer is ${size} long. The bot gets all of it; this page shows the first 1 MiB, as it came.`,
    unchanged: 'Nothing changed since the answer with that ETag, so nothing is sent again.',
    headers: 'Headers',
    body: 'Body of the answer',
    copyBody: 'Copy the body',
    linesTitle: 'The same call from your terminal',
    linesText:
      'Put the secret in the place of the word in capitals. Such a call is a bot’s, and stands in the access log.',
  },
};
