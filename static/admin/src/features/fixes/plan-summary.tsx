import type { PlanView } from '../../../../../src/shared/plan-contract';
import { useWords } from '../../i18n/words';
import { placeOf } from '../../lib/router';
import { PlaceLink } from '../../ui/links';
import { Message } from '../../ui/message';
import { When } from '../../ui/when';
import { BlastRadius } from './blast-radius';
import { TwinParts } from './twin-parts';

/** The numbers first, then who else feels it. */
export function PlanSummary({ plan, title }: { readonly plan: PlanView; readonly title: string }) {
  const words = useWords().fixes;
  const { summary } = plan;
  const isEmpty = plan.changes.length === 0;
  const counts = [
    { kind: 'add', sign: '+', count: summary.add, name: words.toAdd },
    { kind: 'change', sign: '~', count: summary.change, name: words.toChange },
    { kind: 'remove', sign: '−', count: summary.remove, name: words.toRemove },
    { kind: 'hand', sign: '', count: summary.manual, name: words.byHand },
  ] as const;
  return (
    <section className="card plan" aria-labelledby="plan-title">
      <h2 id="plan-title" dir="auto">
        {title}
      </h2>
      {isEmpty ? null : (
        <p className="plan__counts">
          {counts.map(({ kind, sign, count, name }) => (
            <span key={kind} className={count === 0 ? 'subtle' : undefined}>
              <strong className={`plan__count plan__count--${count === 0 ? 'none' : kind}`}>
                <span aria-hidden="true">{sign}</span>
                {count}
              </strong>{' '}
              {name}
              <span className="visually-hidden">, </span>
            </span>
          ))}
          <span>{words.nothingElse}</span>
        </p>
      )}
      {isEmpty ? <WhyEmpty plan={plan} /> : null}
      {plan.twin !== undefined ? (
        <TwinParts twin={plan.twin} />
      ) : plan.changes.length === 0 ? null : (
        <BlastRadius plan={plan} />
      )}
      {plan.placeToTry === undefined ? null : <TryFirst test={plan.placeToTry} project={plan.projectKey} />}
      <p className="subtle">
        {words.made} (<When at={plan.madeAt} />
        ).{isEmpty ? null : ` ${words.notWritten}`}
      </p>
    </section>
  );
}

/** A plan without a change says why before anything else. */
function WhyEmpty({ plan }: { readonly plan: PlanView }) {
  const words = useWords().fixes;
  if ((plan.leftOut ?? []).length > 0)
    return (
      <Message tone="information" title={words.allOutTitle}>
        <p>{words.allOutText}</p>
      </Message>
    );
  const isLeft = plan.left.length > 0;
  return (
    <Message tone="information" title={isLeft ? words.noChangeTitle : words.onlyHandTitle}>
      <p>{isLeft ? words.noChangeText : words.onlyHandText}</p>
    </Message>
  );
}

/** The order that harms nobody: the test project, then this one. */
function TryFirst({ test, project }: { readonly test: string; readonly project: string }) {
  const words = useWords().fixes.tryFirst;
  return (
    <Message tone="information" title={words.title(test)}>
      <p>{words.text(test, project)}</p>
      <p>
        <PlaceLink to={placeOf('fixes', test)}>{words.act(test)}</PlaceLink>
      </p>
    </Message>
  );
}
