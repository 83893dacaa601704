import { useWords } from '../i18n/words';

/** A whole view before anything is known about it. */
export function LoadingView() {
  return (
    <>
      <h1 className="visually-hidden">{useWords().app.name}</h1>
      <Placeholder heights={[20, 40, 24, 420]} />
    </>
  );
}

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
