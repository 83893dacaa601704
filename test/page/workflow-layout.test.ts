import * as fc from 'fast-check';
import { graphOf } from '../../static/admin/src/features/workflow/workflow-drawing';
import { placed } from '../../static/admin/src/features/workflow/workflow-layout';
import type { WorkflowPicture } from '../../src/shared/workflow-picture';

const words = { anyStatus: 'Any status', someStatuses: 'Some statuses', missing: (goal: string) => `No way: ${goal}` };
const nothing = { goal: null, path: [], here: null };

const aPicture = (transitions: WorkflowPicture['transitions'], ids: readonly string[]): WorkflowPicture => ({
  workflow: { id: 'w', name: 'Requests' },
  ...{ issueTypes: [], goals: [], transitions },
  statuses: ids.map((id) => ({ id, name: id, bucket: 'new', isStart: false, isReachable: true })),
});

const anyPicture = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, at) => `s${at}`);
  const one = fc.record({
    from: fc.oneof(
      fc.constant('any' as const),
      fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
    ),
    to: fc.constantFrom(...ids),
    name: fc.string({ maxLength: 60 }),
  });
  return fc.array(one, { maxLength: 20 }).map((all) =>
    aPicture(
      all.map(({ from, to, name }, at) => ({
        ...{ id: `t${at}`, name, to, showsScreen: false, blockers: [] },
        kind: from === 'any' ? 'global' : 'directed',
        from: from === 'any' ? [] : from,
      })),
      ids,
    ),
  );
});

type Drawing = ReturnType<typeof placed>;

/** Whole pixels between a point and the edge of a status; 0: a line that ends there touches it. */
const outsideOf = (node: Drawing['nodes'][number] | undefined, point: { x: number; y: number } | undefined): number => {
  if (node === undefined || point === undefined) return Infinity;
  const [byX, byY] = [
    Math.abs(point.x - node.x - node.width / 2) - node.width / 2,
    Math.abs(point.y - node.y - node.height / 2) - node.height / 2,
  ];
  return Math.floor(Math.abs(Math.max(byX, byY)) + 0.01);
};

/** Labels that lie on each other or on a status. */
const overlaps = ({ nodes, lines }: Drawing): readonly string[] => {
  const boxes = [
    ...nodes.map(({ id, x, y, width, height }) => ({ id, x, y, width, height, isLabel: false })),
    ...lines.map(({ id, labelAt, labelSize: { width, height } }) => ({
      ...{ id, width, height, isLabel: true },
      ...{ x: labelAt.x - width / 2, y: labelAt.y - height / 2 },
    })),
  ];
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.isLabel || b.isLabel)
      .filter((b) => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5)
      .filter((b) => Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5)
      .map((b) => `${a.id} ${b.id}`),
  );
};

test('given any workflow, when it is placed, all of it is inside the drawing, no two statuses or labels overlap, each line ends at its statuses, and it is placed so again', () => {
  fc.assert(
    fc.property(anyPicture, (picture) => {
      const graph = graphOf(picture, nothing, words);
      const drawing = placed(graph);
      for (const { x, y, width, height } of drawing.nodes) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(drawing.width);
        expect(y + height).toBeLessThanOrEqual(drawing.height);
      }
      const pairs = drawing.nodes.flatMap((a, at) => drawing.nodes.slice(at + 1).map((b) => [a, b] as const));
      expect(
        pairs.filter(
          ([a, b]) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        ),
      ).toEqual([]);
      const edgeOf = new Map(drawing.nodes.map((node) => [node.id, node]));
      for (const { from, to, points } of drawing.lines) {
        expect(points.length).toBeGreaterThanOrEqual(2);
        expect([outsideOf(edgeOf.get(from), points[0]), outsideOf(edgeOf.get(to), points.at(-1))]).toEqual([0, 0]);
      }
      expect(overlaps(drawing)).toEqual([]);
      expect(placed(graph)).toEqual(drawing);
    }),
    { numRuns: 60 },
  );
});
