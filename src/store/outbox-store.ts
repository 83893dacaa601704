import { kvs, Sort, WhereConditions } from '@forge/kvs';
import { KEPT_MS } from '../bot-api/tickets/feed';
import { isTaken } from './nonce-store';
import { ticketEventSchema, type ArrivedEvent, type TicketEvent } from '../bot-api/tickets/ticket-event';

const ENTITY = 'outbox-event';
/** All tickets of the site share one stream: one bot reads many projects in one order. */
const STREAM = 'tickets';
const PAGE = 100;
const HOUR_MS = 3_600_000;

/** As manifest.yml declares it. Times are zero-padded text, because the type `integer` is 32 bits wide. */
interface Row {
  readonly stream: string;
  readonly projectId: string;
  readonly issueId: string;
  readonly seq: string;
  readonly kind: string;
  readonly payload: Omit<TicketEvent, 'id' | 'projectId' | 'issueId' | 'what'>;
}

/** The row of an event, for what it weighs. */
export const toRow = ({ arrivedAt, event: { id, projectId, issueId, what, ...payload } }: ArrivedEvent): Row => ({
  stream: STREAM,
  projectId,
  issueId,
  seq: `${seqOf(arrivedAt)}-${id}`,
  kind: what,
  payload,
});

const seqOf = (ms: number): string => String(Math.max(0, ms)).padStart(15, '0');

/**
 * Keeps an event once: `known` where a copy of it is kept already, whichever delivery brought it. A failed call may
 * still have written; the next try is then told `known`. Throws `ForgeKvsError` where storage fails.
 */
export async function addTicketEvent(arrived: ArrivedEvent): Promise<'added' | 'known'> {
  try {
    await kvs.entity<Row>(ENTITY).set(arrived.event.id, toRow(arrived), {
      keyPolicy: 'FAIL_IF_EXISTS',
      ttl: { unit: 'HOURS', value: KEPT_MS / HOUR_MS },
    });
    return 'added';
  } catch (error) {
    if (isTaken(error)) return 'known';
    throw error;
  }
}

/** One page of what arrived, and how to read on. */
interface OutboxPage {
  readonly rows: readonly ArrivedEvent[];
  /** null: nothing is left. */
  readonly more: (() => Promise<OutboxPage>) | null;
}

/**
 * Events that arrived at a moment or later, in the order of arrival. Eventually consistent: the newest may not show
 * yet.
 */
export async function readTicketEvents(arrivedFrom: number): Promise<OutboxPage> {
  return readPage(arrivedFrom, undefined);
}

const readPage = async (arrivedFrom: number, cursor: string | undefined): Promise<OutboxPage> => {
  const query = kvs
    .entity<Row>(ENTITY)
    .query()
    .index('by-stream-seq', { partition: [STREAM] })
    .where(WhereConditions.greaterThanEqualTo(seqOf(arrivedFrom)))
    .sort(Sort.ASC)
    .limit(PAGE);
  const { results, nextCursor } = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
  return {
    rows: results.flatMap(({ key, value }) => fromRow(key, value)),
    more: nextCursor ? () => readPage(arrivedFrom, nextCursor) : null,
  };
};

/** A row of another version is left out rather than stopping the feed. */
const fromRow = (id: string, { projectId, issueId, seq, kind, payload }: Row): readonly ArrivedEvent[] => {
  const parsed = ticketEventSchema.safeParse({ ...payload, id, projectId, issueId, what: kind });
  return parsed.success ? [{ arrivedAt: Number(seq.slice(0, 15)), event: parsed.data }] : [];
};
