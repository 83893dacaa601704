import type { ArrivedEvent, TicketEvent } from '../../../src/bot-api/tickets/ticket-event';
import type { ReadArrivals } from '../../../src/door/routes/tickets/read-feed';

/** An event with nothing in it but what a feed goes by. */
export const anEvent = (change: Partial<TicketEvent> & Pick<TicketEvent, 'id'>): TicketEvent => ({
  issueId: '1',
  issueKey: 'IT-1',
  projectId: '10',
  at: 0,
  what: 'updated',
  changed: [],
  changedCount: 0,
  statusId: '3',
  isAssigned: false,
  bucketBefore: 'new',
  bucketAfter: 'new',
  comment: null,
  actor: 'agent',
  means: [],
  ...change,
});

interface StoredRow extends ArrivedEvent {
  readonly visibleAt: number;
}

/**
 * Storage as Forge's is: a key is kept once, at once; a query sees it later, in the order of arrival, 100 rows a page.
 */
export class LaggingOutbox {
  readonly rows: StoredRow[] = [];
  private readonly ids = new Set<string>();

  constructor(private readonly now: () => number) {}

  /** `arrivedAt` is the writer's stamp, `visibleAt` when a query shows it. */
  add(
    event: TicketEvent,
    { arrivedAt, visibleAt }: { readonly arrivedAt: number; readonly visibleAt: number },
  ): 'added' | 'known' {
    if (this.ids.has(event.id)) return 'known';
    this.ids.add(event.id);
    const row = { event, arrivedAt, visibleAt };
    const before = this.rows.findLastIndex((other) => other.arrivedAt <= arrivedAt);
    this.rows.splice(before + 1, 0, row);
    return 'added';
  }

  readonly read: ReadArrivals = async (arrivedFrom) => this.page(this.firstFrom(arrivedFrom), this.now());

  private page(start: number, askedAt: number): Awaited<ReturnType<ReadArrivals>> {
    const found: ArrivedEvent[] = [];
    let index = start;
    for (; index < this.rows.length && found.length < 100; index += 1) {
      const row = this.rows[index];
      if (row && row.visibleAt <= askedAt) found.push(row);
    }
    return { rows: found, more: index < this.rows.length ? async () => this.page(index, askedAt) : null };
  }

  private firstFrom(arrivedAt: number): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle]?.arrivedAt ?? 0) < arrivedAt) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
