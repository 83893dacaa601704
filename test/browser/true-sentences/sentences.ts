import type { AuditReport } from '../../../src/shared/report';
import type { Visit } from '../visit';
import { isTrue, type Known } from './claims';
import { PROMISES } from './promises';

/** A number, or a word that speaks of all or of none. */
const WEIGHTY = /\d|\b(?:no|none|nothing|nobody|never|every|all|each|any|only)\b/iu;

/** Lines of the page as a reader sees them; a number above its name is one line. */
async function linesIn(visited: Visit): Promise<readonly string[]> {
  const text = String(await (await visited.frame()).evaluate('document.body.innerText'));
  const lines = text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  return lines.flatMap((line, at) => {
    if (/^\d+$/u.test(lines[at - 1] ?? '') || line === '') return [];
    return [/^\d+$/u.test(line) ? `${line} ${lines[at + 1] ?? ''}` : line];
  });
}

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value.replace(/\s+/gu, ' ').trim()]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** What the report says of Jira is held by the tests of its checks; here it is only known again. */
function isOfReport(line: string, texts: ReadonlySet<string>): boolean {
  const bare = line.replace(/ \(\+\d+\)$| (?:Passed|Not applicable)$/u, '');
  return texts.has(bare) || texts.has(bare.replace(/ (?:now|\d+ minutes? ago)$/u, ''));
}

export interface Heard {
  /** Sentences that a claim holds, and it is so. */
  readonly held: readonly string[];
  /** How many of them would be untrue with another number: what holds nothing proves nothing. */
  readonly firm: number;
  readonly untrue: readonly string[];
  /** Sentences with a number or with “every”, “none”, that neither a claim nor a promise knows. */
  readonly unknown: readonly string[];
}

/** Reads every sentence of what is shown, and holds it against what is known. */
export async function hear(visited: Visit, known: Known, site: readonly string[]): Promise<Heard> {
  const texts = new Set([...textsIn(known.report satisfies AuditReport), ...site]);
  const weighty = [...new Set(await linesIn(visited))].filter((line) => WEIGHTY.test(line));
  const judged = weighty.map((line) => ({ line, verdict: isTrue(line, known) }));
  const of = (wanted: boolean | null): readonly string[] =>
    judged.filter(({ verdict }) => verdict === wanted).map(({ line }) => line);
  const withAnother = (line: string): string => line.replace(/\d+/u, (digits) => String(Number(digits) + 1));
  return {
    held: of(true),
    firm: of(true).filter((line) => isTrue(withAnother(line), known) === false).length,
    untrue: of(false),
    unknown: of(null).filter((line) => !isOfReport(line, texts) && !PROMISES.some((promise) => promise.test(line))),
  };
}
