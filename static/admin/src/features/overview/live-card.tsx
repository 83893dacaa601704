import { useCallback } from 'react';
import type { AuditReport } from '../../../../../src/shared/report';
import { askApp } from '../../lib/api';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { exactDay } from '../../lib/time';
import { useAnswer } from '../../lib/use-answer';
import { useLocale, useWords } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';
import { StepMark } from './step-mark';

const NEXT = [
  { step: 'package', view: 'hand-over' },
  { step: 'key', view: 'bot-access' },
  { step: 'watch', view: 'customers' },
] as const;

type Step = (typeof NEXT)[number]['step'];

/** A project that is live, and what the bot's people need next; what cannot be read just now is not called done. */
export function LiveCard({ report, since }: { readonly report: AuditReport; readonly since: string }) {
  const { admission } = useSession();
  const words = useWords().overview.live;
  const locale = useLocale();
  const { id, key } = report.project;
  const ask = useCallback(async () => (admission === 'site' ? readDone(id, key) : []), [admission, id, key]);
  const done = useAnswer(ask).value ?? [];
  return (
    <section className="card next" aria-labelledby="live-title">
      <h2 id="live-title">{words.title(exactDay(since, locale))}</h2>
      {admission === 'site' ? (
        <ul className="plain-list live__next">
          {NEXT.map(({ step, view }) => (
            <li key={step} className={done.includes(step) ? 'go-live-progress__done' : undefined}>
              <StepMark isDone={done.includes(step)} />
              <span>
                <PlaceLink to={placeOf(view, key)}>{words.steps[step]}</PlaceLink>
                <span className="subtle"> {done.includes(step) ? words.done[step] : words.texts[step]}</span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

async function readDone(id: string, key: string): Promise<readonly Step[]> {
  const isTrue = async (asked: Promise<boolean>): Promise<boolean> => asked.catch(() => false);
  const [hasPackage, hasKey, isWatched] = await Promise.all([
    isTrue(askApp('readHandover', { projectKey: key }).then((handover) => handover.package !== null)),
    isTrue(
      askApp('listKeys', {}).then((keys) =>
        keys.some(
          ({ projectIds, state }) => projectIds.includes(id) && (state === 'valid' || state === 'expires-soon'),
        ),
      ),
    ),
    isTrue(askApp('readRosterWatch', { projectKey: key }).then(({ isWatching }) => isWatching)),
  ]);
  return NEXT.flatMap(({ step }) => ({ package: hasPackage, key: hasKey, watch: isWatched })[step] ? [step] : []);
}
