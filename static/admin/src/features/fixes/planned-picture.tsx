import { lazy, Suspense, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { WorkflowChange } from '../../../../../src/shared/plan-contract';
import { useWords } from '../../i18n/words';
import { Placeholder } from '../../ui/placeholder';

const PlannedDrawing = lazy(async () => ({
  default: (await import('../workflow/planned-drawing')).PlannedDrawing,
}));

/** Before and after in the picture of the workflow, on demand: it loads what draws. */
export function PlannedPicture({ project, change }: { readonly project: string; readonly change: WorkflowChange }) {
  const words = useWords().fixes.picture;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="planned-picture">
      <div>
        <Button spacing="compact" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.hide : words.show}
        </Button>
      </div>
      {isOpen ? (
        <Suspense fallback={<Placeholder heights={[32, 640, 60]} />}>
          <PlannedDrawing project={project} change={change} />
        </Suspense>
      ) : null}
    </div>
  );
}
