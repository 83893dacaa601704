import { MEANINGS, MOST_CHANGED } from '../../src/bot-api/tickets/ticket-event';
import { toRow } from '../../src/store/outbox-store';
import { anEvent } from '../bot-api/tickets/a-feed';

test('given the largest event there can be, it weighs at most 1 KB with its key and what it is found by', () => {
  const event = anEvent({
    id: `e-${'x'.repeat(22)}`,
    issueId: '9'.repeat(12),
    issueKey: `${'K'.repeat(120)}-${'9'.repeat(8)}`,
    projectId: '9'.repeat(10),
    at: Date.UTC(2026, 10, 23),
    what: 'comment-deleted',
    changed: Array.from({ length: MOST_CHANGED }, () => 'customfield_10000'),
    changedCount: 1_000,
    statusId: '9'.repeat(10),
    bucketBefore: 'waiting-for-user',
    bucketAfter: 'waiting-for-user',
    comment: { id: '9'.repeat(12), isPublic: false },
    actor: 'employee',
    means: [...MEANINGS],
  });
  const arrived = { arrivedAt: Date.UTC(2026, 10, 23), event };
  expect(Buffer.byteLength(JSON.stringify(toRow(arrived))) + event.id.length).toBeLessThanOrEqual(1024);
});
