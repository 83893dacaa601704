import CheckMarkIcon from '@atlaskit/icon/core/check-mark';

/** Whether a step is done, for the eye alone. */
export const StepMark = ({ isDone }: { readonly isDone: boolean }) => (
  <span className="go-live-progress__mark" aria-hidden="true">
    {isDone ? <CheckMarkIcon label="" size="small" /> : null}
  </span>
);
