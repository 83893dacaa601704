import { useWords } from '../../i18n/words';

const radius = 44;
const length = 2 * Math.PI * radius;

const tone = (score: number): string => (score >= 90 ? 'good' : score >= 50 ? 'middling' : 'poor');

/** The score beside the verdict, 0 to 100. Its colour says nothing that the verdict does not say in words. */
export function ScoreRing({ score }: { readonly score: number }) {
  const words = useWords().overview;
  return (
    <div className="score" role="img" aria-label={words.scoreLabel(score)}>
      <svg viewBox="0 0 100 100" width="104" height="104" aria-hidden="true">
        <circle className="score__track" cx="50" cy="50" r={radius} />
        <circle
          className={`score__value score__value--${tone(score)}`}
          cx="50"
          cy="50"
          r={radius}
          strokeDasharray={`${(length * score) / 100} ${length}`}
          transform="rotate(-90 50 50)"
        />
      </svg>
      <span className="score__text" aria-hidden="true">
        <strong>{score}</strong>
        {words.scoreOf}
      </span>
    </div>
  );
}
