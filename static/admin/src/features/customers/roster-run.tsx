import Button from '@atlaskit/button/new';
import type { RosterProgress } from '../../../../../src/shared/roster-contract';
import type { Roster } from './use-roster';
import { useWordsOf } from '../../i18n/words';
import { Announcement } from '../../ui/announcement';
import { FocusedTitle } from '../../ui/focused-title';
import { ProgressBar } from '../../ui/progress-bar';
import { useResting } from '../../ui/resting';

/** A file on its way to the app, part by part. */
export function Sending({
  roster,
  sending,
}: {
  readonly roster: Roster;
  readonly sending: NonNullable<Roster['sending']>;
}) {
  const words = useWordsOf('customers').sending;
  const text = words.parts(sending.sent, sending.total);
  return (
    <section className="card run" aria-labelledby="sending-title">
      <FocusedTitle id="sending-title">{words.title}</FocusedTitle>
      <ProgressBar label={words.label} done={sending.sent} total={sending.total} text={text} />
      <p role="status">{text}</p>
      <p className="subtle">{words.text}</p>
      <div>
        <Button appearance="subtle" onClick={() => void roster.act('cancel')}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

/** How far it is: people where they can be counted beforehand, else the time gone of the time it takes. */
function shareOf({ state, adding, secondsLeft, startedAt }: RosterProgress): {
  readonly done: number;
  readonly total: number;
} {
  if (adding !== null) return { done: adding.done, total: adding.total };
  if (state === 'comparing') return { done: 97, total: 100 };
  const gone = Math.max(0, (Date.now() - Date.parse(startedAt)) / 1000);
  return secondsLeft === null
    ? { done: 0, total: 100 }
    : { done: Math.round((95 * gone) / Math.max(1, gone + secondsLeft)), total: 100 };
}

/** A comparison, an adding or an undoing under way; it goes on without this page. */
export function RosterRun({ roster, progress }: { readonly roster: Roster; readonly progress: RosterProgress }) {
  const words = useWordsOf('customers').run;
  const resting = useResting();
  const { state, adding, isPaused, isStopping, secondsLeft, waitingUntil } = progress;
  const title = words.titles[state === 'undoing' ? 'undoing' : adding === null ? 'comparing' : 'adding'];
  const share = shareOf(progress);
  const text =
    adding === null
      ? words.read(progress.lists.reduce((sum, { people }) => sum + people, 0))
      : words.done(adding.done, adding.total);
  const now = isStopping ? words.stopping : isPaused ? words.paused : (words.states[state] ?? state);
  return (
    <section className="card run" aria-labelledby="roster-run-title">
      <div className="run__head">
        <FocusedTitle id="roster-run-title">{title}</FocusedTitle>
        {isStopping ? null : (
          <div className="run__acts">
            <Button onClick={() => void roster.act(isPaused ? 'resume' : 'pause')}>
              {isPaused ? words.resume : words.pause}
            </Button>
            <Button appearance="subtle" onClick={() => void roster.act('cancel')}>
              {words.cancel}
            </Button>
          </div>
        )}
      </div>
      <ProgressBar label={words.label} {...share} text={text} />
      <div>
        <p>
          <strong>{now}</strong>
        </p>
        <p>{text}</p>
        <p>{secondsLeft === null || isPaused || isStopping ? '\u00a0' : words.left(secondsLeft)}</p>
      </div>
      <p className="subtle">
        {roster.isLost ? words.lost : waitingUntil === null ? words.canLeave : resting(waitingUntil)}
      </p>
      <Announcement
        mark={`${now} ${Math.floor((4 * share.done) / Math.max(1, share.total))}`}
        text={`${title}. ${now}. ${text}.`}
      />
    </section>
  );
}
