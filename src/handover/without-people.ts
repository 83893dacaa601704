import { editNamedTexts } from '../messages/named-texts';
import { addresses, withoutAccountIds } from '../messages/personal-data';
import { isMessage, textOf } from '../shared/message';
import type { AuditReport, CheckResult, Fact, NamedPerson, ReportedFinding } from '../shared/report';
import type { Confirmation } from '../profile/settings';
import type { HandoverSource } from './source';
import { inOrder } from '../formats/texts';

/** What the package calls the accounts it is about; everybody else is somebody. */
const ROLES = {
  serviceAccount: 'the service account',
  agentTestAccount: 'the agent test account',
  customerTestAccount: 'the customer test account',
} as const;

/** How a report of version 0.1.0 names an account, maybe by a name it has no more. */
const NAMED_ACCOUNT = /\b([Aa]ccount) "([^"]*)"/gu;

/** Takes people out of what leaves the company. */
interface Mask {
  /**
   * Out of a finding, or the reason of a result: whom the sentences name by type, and what looks like an address or an
   * account id.
   */
  readonly finding: (finding: ReportedFinding) => ReportedFinding;
  readonly reason: (result: CheckResult) => Pick<CheckResult, 'reason'>;
  /**
   * Out of what the app or Jira says: what looks like an address or an account id. A status keeps its name, whoever is
   * called so.
   */
  readonly told: (text: string) => string;
  /**
   * Out of what a person wrote: the same, and the names of everybody the report or the project knows, whatever else
   * they mean.
   */
  readonly written: (text: string) => string;
}

/** What people are known from; without `parts` those alone whom the report and the setup name. */
type Known = Pick<HandoverSource, 'report' | 'settings'> & { readonly parts: HandoverSource['parts'] | null };

/** The bot's three accounts are told by what they are for; everybody else is somebody. */
export const maskFor = ({ report, settings, parts }: Known): Mask => {
  const roleOf = new Map(
    Object.entries(ROLES).flatMap(([role, words]) => {
      const id = settings.accounts[role as keyof typeof ROLES];
      return id === null ? [] : [[id, words] as const];
    }),
  );
  const told = (text: string): string =>
    withoutAccountIds(text.replace(addresses(), '(an address)'), (id) => (roleOf.has(id) ? id : '(an account id)'));
  const named = namesMasked(namesOf(report, parts, roleOf));
  const written = (text: string): string => told(named(text));
  const byType = <T extends object>(part: T): T =>
    editNamedTexts(part, (_, places) =>
      places.map(({ account, name, at }) => ({ at, length: name.length, by: roleOf.get(account) ?? SOMEBODY })),
    );
  const words = new Set<string>(Object.values(ROLES));
  const ofOldReport = (text: string): string =>
    named(text).replace(NAMED_ACCOUNT, (whole, account: string, name: string) =>
      words.has(name) ? whole : `${account} "${SOMEBODY}"`,
    );
  return {
    told,
    written,
    reason: (result) => {
      const { reason } = report.peopleNoted ? byType(result) : result;
      return reason === undefined
        ? {}
        : { reason: told(report.peopleNoted ? textOf(reason) : ofOldReport(textOf(reason))) };
    },
    finding: (finding) =>
      report.peopleNoted
        ? maskedFinding(byType(finding), told)
        : maskedFinding(finding, (text) => told(ofOldReport(text))),
  };
};

const namesMasked = (names: ReadonlyMap<string, string>): ((text: string) => string) => {
  if (names.size === 0) return (text) => text;
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const known = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(known, (name) => names.get(name) ?? SOMEBODY);
};

const SOMEBODY = 'somebody';
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** Every name of a person that what the package is made of may hold, and what to say instead. */
const namesOf = (
  report: AuditReport,
  parts: Known['parts'],
  roleOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const found: (readonly [id: string, name: string])[] = [];
  for (const reading of parts ? [parts.serviceAccount, parts.agentTestAccount, parts.customerTestAccount] : []) {
    if (reading.state === 'read' && reading.value.state === 'found')
      found.push([reading.value.account.accountId, reading.value.account.displayName]);
  }
  const grants = parts?.permissionScheme.state === 'read' ? parts.permissionScheme.value.grants : [];
  for (const { holder } of grants) if (holder.type === 'user') found.push([holder.value ?? '', holder.name ?? '']);
  for (const { findings } of report.results)
    for (const { subject, people = [] } of findings) {
      if (subject.type === 'account') found.push([subject.id, subject.name]);
      found.push(...people.map(({ account, name }: NamedPerson) => [account, name] as const));
    }
  return new Map(
    found.filter(([id, name]) => name !== '' && name !== id).map(([id, name]) => [name, roleOf.get(id) ?? SOMEBODY]),
  );
};

type MaskText = Mask['told'];

const maskedFact = (fact: Fact, mask: MaskText): Fact => {
  if (typeof fact === 'string') return mask(fact);
  if (fact === null || typeof fact !== 'object') return fact;
  if (isMessage(fact)) return mask(fact.text);
  if (isList(fact)) return fact.map((one) => maskedFact(one, mask));
  return Object.fromEntries(Object.entries(fact).map(([name, one]) => [name, maskedFact(one, mask)]));
};

const isList = (fact: object): fact is readonly Fact[] => Array.isArray(fact);

const maskedFinding = (
  { subject, message, evidence, acceptedRisk }: ReportedFinding,
  mask: MaskText,
): ReportedFinding => {
  const { actual, expected, ...more } = evidence;
  return {
    subject: { ...subject, id: mask(subject.id), name: mask(subject.name) },
    message: mask(textOf(message)),
    ...(acceptedRisk !== undefined && { acceptedRisk }),
    evidence: {
      ...Object.fromEntries(
        Object.entries(more)
          .filter(([name]) => name !== 'recordedBy')
          .map(([name, fact]) => [name, maskedFact(fact, mask)]),
      ),
      actual: maskedFact(actual, mask),
      expected: maskedFact(expected, mask),
    },
  };
};

const placeOf = ({ subject, message }: ReportedFinding): string =>
  [subject.type, subject.id.padStart(20, '0'), textOf(message)].join(' ');

/**
 * The report as it may leave the company: who recorded or accepted something stays inside, and findings stand in one
 * order.
 */
export const reportWithoutPeople = (report: AuditReport, mask: Mask): AuditReport => ({
  ...report,
  ...(report.acceptedRisks && {
    acceptedRisks: report.acceptedRisks.map((risk) => ({
      ...risk,
      subject: risk.subject && { ...risk.subject, id: mask.told(risk.subject.id) },
      reason: mask.written(textOf(risk.reason)),
      owner: '',
      by: '',
    })),
  }),
  results: report.results.map((result) => ({
    ...(Object.fromEntries(Object.entries(result).filter(([key]) => key !== 'people')) as unknown as CheckResult),
    ...mask.reason(result),
    findings: result.findings.map(mask.finding).sort((a, b) => inOrder(placeOf(a), placeOf(b))),
  })),
});

/** What a person confirmed, without who it was. */
export type AnonymousConfirmation = Omit<Confirmation, 'by'>;

export const confirmationsWithoutPeople = (
  confirmations: readonly Confirmation[],
  mask: Mask,
): readonly AnonymousConfirmation[] =>
  confirmations.map(({ check, result, at, expiresAt, evidence }) => ({
    check,
    result,
    at,
    expiresAt,
    evidence: mask.written(evidence),
  }));
