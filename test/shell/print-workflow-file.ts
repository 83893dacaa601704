import type { FileAudit } from '../../src/usecases/workflows/audit-workflow-file';

/** A workflow file's audit for a person at a terminal. */
export const fileAsText = ({ workflows }: FileAudit): string =>
  workflows
    .map(({ name, statuses, globalTransitions, findings }) =>
      [
        name,
        '  Statuses',
        ...statuses.map((status) => `    ${status.name}: ${status.bucket} (${status.reason})`),
        '  Any-status transitions',
        ...(globalTransitions.length === 0
          ? ['    none']
          : globalTransitions.map(
              (transition) =>
                `    ${transition.name} to ${transition.to ?? 'the same status'} ` +
                `(${transition.bucket})${transition.usable ? '' : ', which the bot cannot use'}`,
            )),
        '  Findings',
        ...(findings.length === 0
          ? ['    none']
          : findings.map((finding) => `    ${finding.outcome.toUpperCase()} ${finding.check}: ${finding.message}`)),
      ].join('\n'),
    )
    .join('\n\n');
