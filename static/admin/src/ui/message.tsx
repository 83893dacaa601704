import type { ReactNode } from 'react';
import StatusErrorIcon from '@atlaskit/icon/core/status-error';
import StatusInformationIcon from '@atlaskit/icon/core/status-information';
import StatusSuccessIcon from '@atlaskit/icon/core/status-success';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';

type Tone = 'information' | 'success' | 'warning' | 'error';

const icons = {
  information: StatusInformationIcon,
  success: StatusSuccessIcon,
  warning: StatusWarningIcon,
  error: StatusErrorIcon,
};

interface MessageProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Speaks up by itself, for messages that appear after an action. */
  readonly isAnnounced?: boolean;
}

/** A message that stays in the page. Looks like Atlaskit's section message at a tenth of its weight. */
export function Message({ tone, title, children, isAnnounced = false }: MessageProps) {
  const Icon = icons[tone];
  return (
    <div
      className={`message message--${tone}`}
      role={isAnnounced ? (tone === 'error' ? 'alert' : 'status') : undefined}
    >
      <span className="message__icon">
        <Icon label="" color="currentColor" />
      </span>
      <div className="message__body">
        {title === undefined ? null : <p className="message__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
