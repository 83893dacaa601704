import { serviceAccountTimeZone } from '../../../src/checks/access/service-account-time-zone';
import { wrongZone } from '../../../src/checks/access/time-zone-seen';
import { zoneHours } from '../../../src/checks/access/zone-hours';
import { inEnglish } from '../../../src/shared/message';
import { GENERIC_REST_BOT } from '../../../src/profile/generic-rest-bot';
import { NOT_CHOSEN, anAccount, found } from '../../given/accounts';
import { aServiceProject } from '../../given/a-service-project';
import { seesItself } from '../../given/seen';
import { describeCheck } from '../describe-check';

const zones = (timeZone: string | null, defaultTimeZone: string | null = 'America/New_York') =>
  aServiceProject({
    serviceAccount: found(anAccount({ timeZone })),
    site: { baseUrl: 'https://acme.atlassian.net', defaultTimeZone },
  });

describeCheck(serviceAccountTimeZone, {
  passes: [
    { given: "the bot's zone", project: zones('America/Danmarkshavn') },
    {
      given: "the bot's zone, which is the site's default too",
      project: zones('America/Danmarkshavn', 'America/Danmarkshavn'),
    },
    {
      given: 'a hidden zone that the account itself sees to be right',
      project: { ...zones('America/New_York'), seenAccount: seesItself() },
    },
    { given: "the bot's zone on a site that does not tell its default", project: zones('America/Danmarkshavn', null) },
  ],
  fails: [
    {
      given: 'another zone',
      project: zones('Europe/Berlin'),
      findings: [
        {
          type: 'account',
          name: 'Helpdesk Bot',
          evidence: { actual: 'Europe/Berlin', expected: 'America/Danmarkshavn', siteDefault: 'America/New_York' },
        },
      ],
    },
    {
      given: 'a zone that only sounds the same',
      project: zones('Europe/Copenhagen'),
      findings: [
        {
          type: 'account',
          name: 'Helpdesk Bot',
          evidence: { actual: 'Europe/Copenhagen', seenBy: 'worked out from what the app may read' },
        },
      ],
    },
    {
      given: 'the site’s default for a hidden zone, where the account itself sees another',
      project: {
        ...zones('America/Danmarkshavn', 'America/Danmarkshavn'),
        seenAccount: seesItself({ timeZone: 'Asia/Tokyo' }),
      },
      findings: [
        {
          type: 'account',
          name: 'Helpdesk Bot',
          evidence: { actual: 'Asia/Tokyo', seenBy: 'read as the service account itself' },
        },
      ],
    },
  ],
  notApplicable: [
    { given: 'no account', project: aServiceProject({ serviceAccount: NOT_CHOSEN }) },
    { given: 'a bot that does not care for time zones', project: aServiceProject({ profile: GENERIC_REST_BOT }) },
  ],
  cannotTell: [
    { given: "the site's default, which Jira also answers for a hidden zone", project: zones('America/New_York') },
    { given: 'no zone at all', project: zones(null) },
    { given: 'another zone on a site that does not tell its default', project: zones('Europe/Berlin', null) },
  ],
});

describe('by how many hours the bot would be wrong', () => {
  const AT = '2026-11-23T09:00:00.000Z';
  const said = (timeZone: string, expected = 'America/Danmarkshavn') =>
    inEnglish(wrongZone({ account: 'Bot', timeZone, expected }, AT)).replace(/^.*?not \S+\. ?/u, '');

  test.each([
    ['Europe/Berlin', 'Jira reads the bot’s dates in that zone: its searches begin 1 to 2 hours too early.'],
    ['Asia/Kolkata', 'Jira reads the bot’s dates in that zone: its searches begin 5.5 hours too early.'],
    ['Europe/London', 'Jira reads the bot’s dates in that zone: its searches begin up to 1 hour too early.'],
    [
      'America/New_York',
      'Jira reads the bot’s dates in that zone: its searches begin 4 to 5 hours too late and miss new replies.',
    ],
    [
      'America/Phoenix',
      'Jira reads the bot’s dates in that zone: its searches begin 7 hours too late and miss new replies.',
    ],
    ['Africa/Abidjan', 'Both show the same time all year, so the bot’s searches are not wrong.'],
    ['No/Such_Zone', ''],
  ])('given %s', (timeZone, sentence) => expect(said(timeZone)).toBe(sentence));

  test('is told against the zone the bot asks for, whatever that is', () =>
    expect(said('America/New_York', 'America/Chicago')).toContain('1 hour too early'));

  test.each(['Pacific/Kiritimati', 'Australia/Lord_Howe', 'America/St_Johns', 'Asia/Kathmandu'])(
    '%s: as the clocks of both zones show it, on each day of the year',
    (timeZone) => {
      const shown = (zone: string, at: number) =>
        Date.parse(`${new Date(at).toLocaleString('sv', { timeZone: zone })}Z`);
      const days = Array.from({ length: 365 }, (_each, day) => Date.parse(AT) + day * 86_400_000);
      const hours = days.map((at) => (shown(timeZone, at) - shown('America/Danmarkshavn', at)) / 3_600_000);
      expect(zoneHours(timeZone, 'America/Danmarkshavn', AT)).toEqual({
        least: Math.min(...hours),
        most: Math.max(...hours),
      });
    },
  );
});
