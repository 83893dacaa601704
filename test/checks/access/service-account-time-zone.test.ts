import { serviceAccountTimeZone } from '../../../src/checks/access/service-account-time-zone';
import { GENERIC_REST_BOT } from '../../../src/profile/generic-rest-bot';
import { NOT_CHOSEN, anAccount, found } from '../../given/accounts';
import { aServiceProject } from '../../given/a-service-project';
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
      findings: [{ type: 'account', name: 'Helpdesk Bot', evidence: { actual: 'Europe/Copenhagen' } }],
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
