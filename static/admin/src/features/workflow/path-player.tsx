import Button from '@atlaskit/button/new';
import type { PathMove, WorkflowPicture } from '../../../../../src/shared/workflow-picture';
import { useWords } from '../../i18n/words';

interface PathPlayerProps {
  readonly picture: WorkflowPicture;
  readonly status: string;
  readonly path: readonly PathMove[];
  /** How many moves have been made. */
  readonly made: number;
  readonly setMade: (made: number) => void;
  readonly close: () => void;
}

/** The counter-example, one move after the other: in words here, and on the picture beside it. */
export function PathPlayer({ picture, status, path, made, setMade, close }: PathPlayerProps) {
  const words = useWords().workflow;
  const nameOf = (id: string): string => picture.statuses.find((one) => one.id === id)?.name ?? id;
  const transitionOf = (id: string): string => picture.transitions.find((one) => one.id === id)?.name ?? id;
  return (
    <section className="card player" aria-labelledby="player-title">
      <h3 id="player-title">{words.pathTitle(nameOf(status))}</h3>
      <ol className="player__moves" aria-live="polite">
        <li>{words.pathStart(nameOf(path[0]?.from ?? status))}</li>
        {path.slice(0, made).map((move) => (
          <li key={`${move.transition} ${move.from}`}>
            {words.pathMove(transitionOf(move.transition), nameOf(move.to))}
          </li>
        ))}
        {made === path.length ? <li className="player__end">{words.pathEnd}</li> : null}
      </ol>
      <div className="player__acts">
        <Button spacing="compact" isDisabled={made === 0} onClick={() => setMade(made - 1)}>
          {words.previous}
        </Button>
        <Button spacing="compact" isDisabled={made === path.length} onClick={() => setMade(made + 1)}>
          {words.next}
        </Button>
        <span className="subtle">{words.pathStep(made + 1, path.length + 1)}</span>
        <Button spacing="compact" appearance="subtle" onClick={close}>
          {words.closePath}
        </Button>
      </div>
    </section>
  );
}
