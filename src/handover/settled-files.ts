import type { Made } from './package-file';
import type { HandoverSource } from './source';
import { inOrder, jsonText } from '../formats/texts';

/** How many employees are customers; nobody is named. */
export const customersFile = ({ roster, parts }: HandoverSource): Made => ({
  path: 'customers.json',
  text: jsonText({
    comparison: roster && {
      ...roster,
      people: Object.fromEntries(Object.entries(roster.people).sort(([a], [b]) => inOrder(a, b))),
    },
    firstPageOfCustomers: parts.customers.state === 'read' ? parts.customers.value : null,
    notes: [
      ...(roster === null ? ['No list of employees has been compared with the customers yet.'] : []),
      ...(parts.customers.state === 'unreadable' ? [parts.customers.message.text] : []),
    ],
  }),
});

/** Which demands the findings are measured by: the bot, the version of its requirements, and where each comes from. */
export const requirementSetFile = ({ profile, report, settings }: HandoverSource): Made => ({
  path: 'requirement-set.json',
  text: jsonText({
    profile: { id: profile.id, name: profile.name, version: profile.version, homepage: profile.homepage },
    auditedBy: { id: report.profile.id, version: report.profile.version },
    skills: [...settings.skills].sort(inOrder),
    requirements: profile.requirements.map(({ check, demand, pages }) => {
      const result = report.results.find((one) => one.check === check);
      return {
        check,
        demand,
        source: pages[0]?.url ?? null,
        pages,
        need: result?.need ?? null,
        outcome: result?.outcome ?? null,
      };
    }),
  }),
});
