import { useWords } from '../words';

/** Grey shapes of the final size while the first answer is under way, so that nothing jumps when it comes. */
export function Placeholder({ heights }: { readonly heights: readonly number[] }) {
  const words = useWords();
  return (
    <div className="placeholder" role="status" aria-label={words.app.loading}>
      {heights.map((height, place) => (
        <div key={place} className="placeholder__block" style={{ height }} />
      ))}
    </div>
  );
}
