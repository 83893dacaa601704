import type { AuditReport, Fact, ReportedFinding } from '../shared/report';
import type { Confirmation } from '../profile/settings';
import type { HandoverSource } from './source';
import { inOrder } from './texts';

/** What the package calls the accounts it is about; everybody else is somebody. */
const ROLES = {
  serviceAccount: 'the service account',
  agentTestAccount: 'the agent test account',
  customerTestAccount: 'the customer test account',
} as const;

const ADDRESS = /[^\s"'<>(),;:@]+@[^\s"'<>(),;:@]+\.[^\s"'<>(),;:@]+/gu;
/** Account ids as Atlassian writes them: 24 hexadecimal digits, or a number, a colon and more. */
export const ACCOUNT_ID = /(?<![\w-])(?:\d{4,}:[\w-]{6,}|qm:[\w:-]{6,}|[0-9a-f]{24})(?![\w-])/gu;
/** How a finding names an account; an older report may know one by a name it has no more. */
const NAMED_ACCOUNT = /\b([Aa]ccount) "([^"]*)"/gu;

export type Mask = (text: string) => string;

/** Takes names, e-mail addresses and the account ids of people out of a text; the bot's three accounts are told by what they are for. */
export const maskFor = ({ report, settings, parts }: HandoverSource): Mask => {
  const roleOf = new Map(
    Object.entries(ROLES).flatMap(([role, words]) => {
      const id = settings.accounts[role as keyof typeof ROLES];
      return id === null ? [] : [[id, words] as const];
    }),
  );
  const names = namesOf(report, parts, roleOf);
  const known =
    names.size === 0
      ? null
      : new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${[...names.keys()]
            .sort((a, b) => b.length - a.length)
            .map(escaped)
            .join('|')})(?![\\p{L}\\p{N}])`,
          'gu',
        );
  const words = new Set<string>(Object.values(ROLES));
  return (text) => {
    const named = known === null ? text : text.replace(known, (name) => names.get(name) ?? SOMEBODY);
    return named
      .replace(NAMED_ACCOUNT, (whole, account: string, name: string) =>
        words.has(name) ? whole : `${account} "${roleOf.has(name) ? name : SOMEBODY}"`,
      )
      .replace(ADDRESS, '(an address)')
      .replace(ACCOUNT_ID, (id) => (roleOf.has(id) ? id : '(an account id)'));
  };
};

const SOMEBODY = 'somebody';
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** Every name of a person that what the package is made of may hold, and what to say instead. */
const namesOf = (
  report: AuditReport,
  parts: HandoverSource['parts'],
  roleOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const found: (readonly [id: string, name: string])[] = [];
  for (const reading of [parts.serviceAccount, parts.agentTestAccount, parts.customerTestAccount]) {
    if (reading.state === 'read' && reading.value.state === 'found')
      found.push([reading.value.account.accountId, reading.value.account.displayName]);
  }
  const grants = parts.permissionScheme.state === 'read' ? parts.permissionScheme.value.grants : [];
  for (const { holder } of grants) if (holder.type === 'user') found.push([holder.value ?? '', holder.name ?? '']);
  for (const { findings } of report.results)
    for (const { subject } of findings) if (subject.type === 'account') found.push([subject.id, subject.name]);
  return new Map(
    found.filter(([id, name]) => name !== '' && name !== id).map(([id, name]) => [name, roleOf.get(id) ?? SOMEBODY]),
  );
};

const maskedFact = (fact: Fact, mask: Mask): Fact => {
  if (typeof fact === 'string') return mask(fact);
  if (fact === null || typeof fact !== 'object') return fact;
  if (isList(fact)) return fact.map((one) => maskedFact(one, mask));
  return Object.fromEntries(Object.entries(fact).map(([name, one]) => [name, maskedFact(one, mask)]));
};

const isList = (fact: object): fact is readonly Fact[] => Array.isArray(fact);

const maskedFinding = ({ subject, message, evidence, acceptedRisk }: ReportedFinding, mask: Mask): ReportedFinding => {
  const { actual, expected, ...more } = evidence;
  return {
    subject: { ...subject, id: mask(subject.id), name: mask(subject.name) },
    message: mask(message),
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
  [subject.type, subject.id.padStart(20, '0'), message].join(' ');

/** The report as it may leave the company: who recorded or accepted something stays inside, and findings stand in one order. */
export const reportWithoutPeople = (report: AuditReport, mask: Mask): AuditReport => ({
  ...report,
  ...(report.acceptedRisks && {
    acceptedRisks: report.acceptedRisks.map((risk) => ({
      ...risk,
      subject: risk.subject && { ...risk.subject, id: mask(risk.subject.id) },
      reason: mask(risk.reason),
      owner: '',
      by: '',
    })),
  }),
  results: report.results.map((result) => ({
    ...result,
    ...(result.reason !== undefined && { reason: mask(result.reason) }),
    findings: result.findings
      .map((finding) => maskedFinding(finding, mask))
      .sort((a, b) => inOrder(placeOf(a), placeOf(b))),
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
    evidence: mask(evidence),
  }));
