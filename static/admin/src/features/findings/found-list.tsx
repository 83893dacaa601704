import { useState, type ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import type { ProjectChoice } from '../../../../../src/shared/contract';
import type { FoundProjects } from '../../lib/use-projects';
import { useWords } from '../../i18n/words';
import { Empty } from '../../ui/empty';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';

interface FoundListProps {
  readonly found: FoundProjects;
  readonly query: string;
  readonly clear: () => void;
  readonly children: (projects: readonly ProjectChoice[]) => ReactNode;
}

/** Projects that were searched for, drawn by `children`: or why there are none, and a way to more of them. */
export function FoundList({ found, query, clear, children }: FoundListProps) {
  const words = useWords().projects;
  const [isLoadingMore, setLoadingMore] = useState(false);
  if (found.error !== null) return <ErrorPanel error={found.error} retry={found.reload} />;
  if (found.value === null) return <Placeholder heights={[36, 52, 52, 52, 52, 52]} />;
  const { projects, total } = found.value;
  if (projects.length === 0 && query !== '') {
    return (
      <Empty title={words.noMatchTitle(query)} text={words.noMatchText}>
        <Button onClick={clear}>{words.clear}</Button>
      </Empty>
    );
  }
  if (projects.length === 0) return <Empty title={words.noneTitle} text={words.noneText} />;
  const more = (): void => {
    setLoadingMore(true);
    found
      .more()
      .catch(found.reload)
      .finally(() => setLoadingMore(false));
  };
  return (
    <>
      {children(projects)}
      {projects.length < total ? (
        <Button onClick={more} isLoading={isLoadingMore}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
}
