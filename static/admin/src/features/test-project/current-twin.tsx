import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { TwinProposal } from '../../../../../src/shared/twin-contract';
import type { ProjectChoice } from '../../../../../src/shared/contract';
import { askApp } from '../../lib/api';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useWords } from '../../i18n/words';
import { OutsideLink, PlaceLink } from '../../ui/links';
import { SearchSelect } from '../../ui/search-select';
import { ParityPart } from './parity-part';

interface CurrentTwinProps {
  readonly project: string;
  readonly proposal: TwinProposal;
  /** Key of the test project. */
  readonly chosen: string;
}

/** The test project that is there, and how equal it is; or how equal another project is. */
export function CurrentTwin({ project, proposal, chosen }: CurrentTwinProps) {
  const { place, go } = useSession();
  const words = useWords().testProject.current;
  const other = place.filters['with'] ?? chosen;
  return (
    <div className="stack">
      <section className="card current-twin" aria-labelledby="current-title">
        <div className="current-twin__head">
          <h2 id="current-title">{words.title(chosen)}</h2>
          <Button appearance="subtle" onClick={() => go(placeOf('test-project', project, { new: 'yes' }))}>
            {words.other}
          </Button>
        </div>
        <p className="current-twin__links">
          <OutsideLink to={`/browse/${chosen}`}>{words.open}</OutsideLink>
          <PlaceLink to={placeOf('setup', project)}>{words.setup}</PlaceLink>
          {proposal.made === null ? null : (
            <span>
              {words.madeHere} <PlaceLink to={placeOf('activity', project)}>{words.undo}</PlaceLink>
            </span>
          )}
        </p>
        {other === chosen ? null : (
          <p>
            {words.comparing(other)} <PlaceLink to={placeOf('test-project', project)}>{words.backTo(chosen)}</PlaceLink>
          </p>
        )}
        <OtherProject project={project} />
      </section>
      <ParityPart key={other} project={project} other={other} />
    </div>
  );
}

/** Any two projects may be compared; the choice is in the address. */
function OtherProject({ project }: { readonly project: string }) {
  const { go } = useSession();
  const words = useWords().testProject.current;
  const [isOpen, setOpen] = useState(false);
  const search = async (query: string): Promise<readonly ProjectChoice[]> =>
    (await askApp('listProjects', { query })).projects.filter(({ key }) => key !== project);
  const choose = (choice: ProjectChoice | null): void => {
    if (choice !== null) go(placeOf('test-project', project, { with: choice.key }));
  };
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.compare}</summary>
      {isOpen ? (
        <div className="current-twin__other">
          <SearchSelect
            label={words.compareLabel}
            help={words.compareHelp}
            first
            value={null}
            search={search}
            choose={choose}
            idOf={({ key }) => key}
            nameOf={({ key, name }) => `${name} (${key})`}
            words={words.picker}
          />
        </div>
      ) : null}
    </details>
  );
}
