import { useEffect, useState, type ReactNode } from 'react';
import { useLanguage } from '../i18n/words';
import type { View } from '../lib/views';
import { LoadingView } from '../ui/placeholder';

/** A view is shown once what it says is there, so that no sentence of it is ever seen in another language first. */
export function ViewWords({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  const { rooms } = useLanguage();
  const [failure, setFailure] = useState<unknown>(null);
  const [, setBrought] = useState<View | null>(null);
  const isHere = rooms.has(view);
  useEffect(() => {
    if (isHere) return undefined;
    let isWanted = true;
    rooms.bring(view).then(
      () => isWanted && setBrought(view),
      (thrown: unknown) => isWanted && setFailure(thrown),
    );
    return () => {
      isWanted = false;
    };
  }, [rooms, view, isHere]);
  if (failure !== null) throw failure;
  return isHere ? children : <LoadingView />;
}
