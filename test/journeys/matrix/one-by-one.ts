import { isIn } from '../../../workflows/kit/paths.js';
import type { SentCase } from '../../support/city.js';
import { actors, Board, humans, type Refusal, told } from './board.js';
import type { Actor, Expected } from './oracle.js';
import type { MatrixPlan, Situation } from './plan.js';

/** Takes each event where it is allowed, offers it to whom it is permitted, and refuses it on its own as in a batch. */
export function everyEventOnItsOwn<Case extends SentCase, Setting extends Situation, Pointers>(
  plan: MatrixPlan<Case, Setting, Pointers>,
): void {
  const { changesPeople = [], pointsToOwn = [] } = plan;

  describe(`an event of ${plan.workflow} on its own`, () => {
    let board: Board<Case, Setting, Pointers>;

    beforeAll(async () => {
      board = await Board.set(plan);
    }, 120_000);
    afterAll(() => board.city.close());

    it('is refused as in a batch, and changes nothing', async () => {
      const before = await board.traces();
      const wrong: string[] = [];
      for (const [row, prototype] of board.prototypes.entries()) {
        const { name, subject, pointers } = prototype;
        for (const [column, type] of board.types.entries()) {
          // Every second cell, each by another of those who are refused.
          if ((row + column) % 2 === 0) continue;
          const refused = humans.filter((human) => board.expected(human, type, prototype).status !== 200);
          const actor = refused[(row * board.types.length + column) % refused.length];
          if (actor === undefined) continue;
          const answer = await board.city.attempt(subject, actor, type, board.payloadOf(type, subject, pointers));
          const [given, wanted] = [told(answer.body as unknown as Refusal), told(board.expected(actor, type, prototype))];
          if (given !== wanted) wrong.push(`${name}, ${type} by ${actor}: ${given}, not ${wanted}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(await board.traces()).toEqual(before);
    }, 120_000);

    it('is offered to whom it is permitted, and refused beforehand where a condition keeps it from being taken', async () => {
      const wrong: string[] = [];
      for (const actor of humans) {
        const client = await board.city.as(actor);
        for (const prototype of board.concerning(actor)) {
          const { status, body } = await client.get(`/cases/${prototype.subject.id}/actions`);
          const actions = status === 200 ? (body as unknown as { type: string; refused?: string }[]) : [];
          const open = actions.filter(({ refused }) => refused === undefined).map(({ type }) => type);
          const wanted = board.offered(actor, prototype);
          const takes = wanted.filter((type) => isOpen(type, board.expected(actor, type, prototype)));
          const given = [actions.map(({ type }) => type), open].join(' | ');
          if (given !== [wanted, takes].join(' | '))
            wrong.push(`${prototype.name}, ${actor}: ${given}, not ${[wanted, takes].join(' | ')}`);
        }
      }
      expect(wrong).toEqual([]);
    }, 120_000);

    it('is taken where it is allowed, and leads to where the metadata says', async () => {
      let taken = 0;
      for (const prototype of board.prototypes) {
        const { name, facts } = prototype;
        // One of those who are allowed, another one in each cell: a batch that was given up has judged them all.
        const cells = board.types.flatMap((type, column) => {
          const able = actors.filter((actor) => board.expected(actor, type, prototype).status === 200);
          const actor = able[column % able.length];
          return actor === undefined ? [] : [{ type, actor, target: targetOf(board.expected(actor, type, prototype)) }];
        });
        // What moves nothing can follow each other on one copy.
        const moves = cells.filter(({ type, target }) => target !== undefined || changesPeople.includes(type));
        const [standing, ...moving] = await board.copies(prototype, moves.length + 1);
        for (const cell of cells) {
          const { type, actor, target } = cell;
          const subject = moving[moves.indexOf(cell)] ?? standing!;
          const pointers = pointsToOwn.includes(type) ? await board.pointersOf(subject, facts) : prototype.pointers;
          const wanted = { type, seq: subject.version + 1, from: facts.leaf };
          const { to, ...event } = await takenBy(actor, subject, type, board.payloadOf(type, subject, pointers));
          const arrived = target?.startsWith('stage.') ? target.slice('stage.'.length) : facts.leaf;
          expect([name, event, isIn(to, arrived)]).toEqual([name, wanted, true]);
          taken++;
        }
      }
      process.stdout.write(`${taken} state × event pairs were really taken\n`);
      expect(await board.city.faults()).toEqual([]);
      expect(await board.city.undescribedRoutes()).toEqual([]);
    }, 180_000);

    /** What an event that must be taken leaves in the history. */
    async function takenBy(actor: Actor, subject: Case, type: string, payload: object) {
      const { city } = board;
      const event =
        actor === 'clock' ? await city.tick(subject, type, payload) : (await city.send(subject, actor, type, payload)).event;
      return { type: event.type, seq: event.seq, from: event.from, to: event.to };
    }

    /** Whether an offer can't be refused before it is sent: what a condition asks of the payload or of a fact is known only then. */
    function isOpen(type: string, expected: Expected): boolean {
      if (expected.status !== 409) return expected.status === 200;
      return expected.allowed.includes(type) || board.asksForFacts(type);
    }
  });
}

const targetOf = (expected: Expected) => (expected.status === 200 ? expected.targets[0] : undefined);
