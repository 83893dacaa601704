import type { NextReading } from '../../../../../src/shared/overview-contract';
import { useWords } from '../../i18n/words';
import { When } from '../../ui/when';

/** When the bot will have seen a change that is made now; nothing where its vendor does not say. */
export function ReadingsCard({ readings }: { readonly readings: readonly NextReading[] }) {
  const words = useWords().overview;
  if (readings.length === 0) return null;
  return (
    <section className="card readings" aria-labelledby="readings-title">
      <h2 id="readings-title">{words.readingsTitle}</h2>
      <p className="subtle">{words.readingsText}</p>
      <table className="table readings__table">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.readingsTitle}</span>
            </th>
            <th scope="col">{words.readingAt}</th>
            <th scope="col">{words.readingAtLatest}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map(({ what, at, atLatest }) => (
            <tr key={what}>
              <th scope="row">{words.readings[what]}</th>
              <td>
                <When at={at} />
              </td>
              <td>
                <When at={atLatest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
