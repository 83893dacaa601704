import { useId, useRef, type ReactNode } from 'react';
import { titleOf } from '../../../../../src/shared/judgement';
import { textOf } from '../../../../../src/shared/message';
import type { CheckResult } from '../../../../../src/shared/report';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useSay, useWords } from '../../i18n/words';
import { OutsideLink, PlaceLink } from '../../ui/links';
import { SeverityMark } from '../../ui/marks';
import { RecheckButton } from './recheck-button';

interface TickedRowsProps {
  readonly title: string;
  readonly text: string;
  readonly results: readonly CheckResult[];
  /** null: the reader may look, and decide nothing. */
  readonly ticks: {
    readonly ticked: ReadonlySet<string>;
    readonly change: (checks: readonly string[], isTicked: boolean) => void;
    readonly all: string;
    readonly one: (title: string) => string;
    /** What the tick means, for everybody to read; the whole name begins with it. */
    readonly short: string;
    /** What may be written of one row alone, instead of the text for all; by check. */
    readonly own: {
      readonly label: string;
      readonly texts: Readonly<Record<string, string>>;
      readonly change: (check: string, text: string) => void;
      readonly mostLetters: number;
    };
  } | null;
  /** The reader may have fixed it in Jira: each is looked at again alone. */
  readonly canRecheck?: boolean;
  readonly above?: ReactNode;
  readonly children?: ReactNode;
}

/** Checks with all that a person has to know of each, so that nobody ticks what they have not seen. */
export function TickedRows({ title, text, results, ticks, canRecheck = false, above, children }: TickedRowsProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const checks = results.map(({ check }) => check);
  const isWhole = checks.every((check) => ticks?.ticked.has(check));
  if (results.length === 0) return null;
  return (
    <section className="card decisions" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="subtle">{text}</p>
      {above}
      <ul className="plain-list decisions__rows">
        {results.map((result) => (
          <Row
            key={result.check}
            result={result}
            ticks={ticks}
            isOneOfMany={results.length > 1}
            // The row may be gone by then.
            onRechecked={canRecheck ? () => heading.current?.focus() : null}
          />
        ))}
      </ul>
      {ticks === null ? null : (
        <>
          {results.length === 1 ? null : (
            <label className="option decisions__all">
              <input
                type="checkbox"
                checked={isWhole}
                onChange={(event) => ticks.change(checks, event.target.checked)}
              />
              <span>{ticks.all}</span>
            </label>
          )}
          {children}
        </>
      )}
    </section>
  );
}

interface RowProps extends Pick<TickedRowsProps, 'ticks'> {
  readonly result: CheckResult;
  readonly isOneOfMany: boolean;
  readonly onRechecked: (() => void) | null;
}

function Row({ result, ticks, isOneOfMany, onRechecked }: RowProps) {
  const { place } = useSession();
  const id = useId();
  const words = useWords();
  const say = useSay();
  const { check, findings, cure, reason } = result;
  const title = say(titleOf(result));
  const screen = findings.find(({ screenInJira }) => screenInJira !== undefined)?.screenInJira;
  return (
    <li className="decisions__row" data-check={check}>
      {ticks === null ? null : (
        <input
          type="checkbox"
          id={id}
          aria-label={ticks.one(title)}
          checked={ticks.ticked.has(check)}
          onChange={(event) => ticks.change([check], event.target.checked)}
        />
      )}
      <div className="decisions__story">
        <div className="decisions__head">
          <h3 dir="auto">{title}</h3>
          <SeverityMark severity={result.severity} />
        </div>
        {findings.length === 0 && reason !== undefined ? <p dir="auto">{say(reason)}</p> : null}
        {findings.map((finding) => (
          <p key={`${finding.subject.type} ${finding.subject.id} ${textOf(finding.message)}`} dir="auto">
            {say(finding.message)}
          </p>
        ))}
        <ol className="cure-steps">
          {cure.steps.map((step, place) => (
            <li key={place} dir="auto">
              {say(step)}
            </li>
          ))}
        </ol>
        <p className="decisions__links">
          {screen === undefined ? null : <OutsideLink to={screen}>{words.fixes.open}</OutsideLink>}
          <PlaceLink to={placeOf('findings', place.project, { check })}>{words.leftToPeople.finding}</PlaceLink>
        </p>
        {onRechecked === null ? null : (
          <div className="finding__acts">
            <RecheckButton result={result} onDone={onRechecked} label={words.leftToPeople.fixed} />
          </div>
        )}
        {ticks === null ? null : (
          <label htmlFor={id} className="decisions__tick">
            {ticks.short}
          </label>
        )}
        {ticks !== null && isOneOfMany && ticks.ticked.has(check) ? <OwnText check={check} own={ticks.own} /> : null}
      </div>
    </li>
  );
}

type Own = NonNullable<TickedRowsProps['ticks']>['own'];

function OwnText({ check, own }: { readonly check: string; readonly own: Own }) {
  return (
    <details className="field">
      <summary>{own.label}</summary>
      <textarea
        aria-label={own.label}
        className="input"
        rows={2}
        maxLength={own.mostLetters}
        value={own.texts[check] ?? ''}
        onChange={(event) => own.change(check, event.target.value)}
      />
    </details>
  );
}
