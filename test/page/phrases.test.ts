import { translator, type Phrase } from '../../static/admin/src/i18n/phrases';

const phrases: readonly Phrase[] = [
  ['The bot works.', 'Der Bot arbeitet.'],
  ['Nobody can take it.', 'Niemand kann ihn nehmen.'],
  ['Only {who} can take it.', 'Nur {who} kann ihn nehmen.'],
  ['Workflow "{name}" lacks {what}.', 'Dem Workflow „{name}“ fehlt {what}.'],
  ['Workflow "{name}" lacks a status.', 'Dem Workflow „{name}“ fehlt ein Status.'],
  ['Jira would refuse it: {why!}', 'Jira würde es ablehnen: {why!}'],
  ['It differs: {what*}', 'Es weicht ab: {what*}'],
  ['the screen', 'die Maske'],
  ['the name "{name}"', 'der Name „{name}“'],
  ['He has {what,}.', 'Er hat {what,}.'],
  ['{name} and {n} more', '{name} und {n} weitere'],
];

const say = translator(phrases);

test.each<[given: string, text: string, meant: string | null]>([
  ['a sentence', 'The bot works.', 'Der Bot arbeitet.'],
  ['a sentence nobody translated', 'The bot sleeps.', null],
  ['a name in it', 'Workflow "IT: Incident" lacks a screen.', 'Dem Workflow „IT: Incident“ fehlt a screen.'],
  ['two phrases that fit', 'Workflow "IT" lacks a status.', 'Dem Workflow „IT“ fehlt ein Status.'],
  ['a name with what a pattern is made of', 'Workflow "a.*(b)|{c}$" lacks x.', 'Dem Workflow „a.*(b)|{c}$“ fehlt x.'],
  ['a name with a line break', 'Only a\nb can take it.', 'Nur a\nb kann ihn nehmen.'],
  [
    'a sentence within a sentence',
    'Jira would refuse it: Only Mia can take it.',
    'Jira würde es ablehnen: Nur Mia kann ihn nehmen.',
  ],
  ['an unknown one within', 'Jira would refuse it: Because.', null],
  ['a list', 'It differs: the screen; the name "x"', 'Es weicht ab: die Maske; der Name „x“'],
  ['a list of words and names', 'He has the screen, Mia, Ben and 3 more.', 'Er hat die Maske, Mia, Ben und 3 weitere.'],
  ['several sentences', 'The bot works. Nobody can take it.', 'Der Bot arbeitet. Niemand kann ihn nehmen.'],
  ['several, one of them unknown', 'The bot works. It sleeps.', null],
  ['nothing', '', null],
])('given %s, when it is translated, the result is as a reader expects', (_given, text, meant) => {
  expect(say(text)).toBe(meant);
  expect(say(text)).toBe(meant);
});

test('given names made to be tried for ever, when they are translated, the steps grow with their length alone', () => {
  const slow = translator([
    [
      'Screen "{theirs}" of {other} and "{ours}" of {project} ({places,}) differ in {what}.',
      'Die Bildschirme „{theirs}“ und „{ours}“ weichen ab in {what}.',
    ],
  ]);
  const name = '" of x and "'.repeat(50_000);
  expect(slow(`Screen "${name}`)).toBeNull();
  expect(slow(`Screen "a" of B and "c" of D (${name}) differ in e.`)).toBe(
    'Die Bildschirme „a“ und „c“ weichen ab in e.',
  );
});
