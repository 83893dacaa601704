import { useWords } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';
import { placeOf } from '../../lib/router';

/** What a test project is for, and the way to one that is there already. */
export function WhyTest({ project }: { readonly project: string }) {
  const words = useWords().testProject.why;
  return (
    <section className="card" aria-labelledby="why-title">
      <h2 id="why-title">{words.title}</h2>
      <ul className="why-test">
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        {words.chosen} <PlaceLink to={placeOf('setup', project)}>{words.choose}</PlaceLink>
      </p>
    </section>
  );
}
