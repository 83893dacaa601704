interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** The same in words. */
  readonly text: string;
}

/** How far long work has come. */
export function ProgressBar({ label, done, total, text }: ProgressBarProps) {
  return (
    <div
      className="bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={text}
    >
      <span style={{ width: `${(100 * done) / Math.max(1, total)}%` }} />
    </div>
  );
}
