import { v7 as uuidv7 } from 'uuid';
import { graphOf } from '../../../workflows/kit/graph.js';
import { WritePath, type Command } from '../../../src/engine/write-path/write-path.js';
import { Transactions } from '../../../src/platform/database/transactions.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import type { SentCase } from '../../support/city.js';
import { actors, Board, type Refusal, told } from './board.js';
import type { Actor } from './oracle.js';
import type { MatrixPlan, Situation } from './plan.js';

interface Failure extends Refusal {
  readonly index: number;
}

/** Tries every event in every situation by everybody, in batches that are all given up: nothing may change. */
export function everyEventInBatches<Case extends SentCase, Setting extends Situation, Pointers>(
  plan: MatrixPlan<Case, Setting, Pointers>,
): void {
  describe(`every event of ${plan.workflow}, in every state, by everybody`, () => {
    let board: Board<Case, Setting, Pointers>;

    beforeAll(async () => {
      board = await Board.set(plan);
    }, 120_000);
    afterAll(() => board.city.close());

    /** What a batch that can't succeed as a whole is told of each of its commands. */
    async function failuresOf(actor: Actor, commands: readonly Command[]): Promise<Failure[]> {
      if (actor !== 'clock') {
        const events = commands.map(({ caseId, version, type, payload }) => ({ caseId, version, type, ...payload }));
        const { status, body } = await (await board.city.as(actor)).post('/cases/events', events);
        expect([status, body['code']]).toEqual([409, 'case.batch-refused']);
        return body['failures'] as Failure[];
      }
      let failures: Failure[] = [];
      const given = board.city.provided(Transactions).run(systemContext('clock'), async (unit) => {
        const tried = await board.city.provided(WritePath).tryAll(unit, commands);
        failures = tried.failures.map(({ index, problem }) => ({ index, ...problem.kind, ...problem.details.extra }));
        throw new Error('given up');
      });
      await expect(given).rejects.toThrow('given up');
      return failures;
    }

    it('is tried in every state of every region', () => {
      const { prototypes, metadata } = board;
      const reached = new Set(prototypes.flatMap(({ facts }) => facts.active));
      const all = Object.keys(metadata.transitions).filter((path) => path.includes('.'));
      expect(all.filter((path) => !reached.has(path))).toEqual([]);
      const wrong = prototypes.flatMap(({ name, situation: { is }, facts }) =>
        is.filter((state) => !facts.active.includes(state)).map((state) => `${name}: not ${state}`),
      );
      expect(wrong).toEqual([]);
    });

    it('goes by the metadata that the product publishes, which is the definition itself', async () => {
      const { definition, metadata, types } = board;
      const { body } = await (await board.city.as('head')).get<{ items: object[] }>('/workflows');
      expect(body.items).toContainEqual(metadata);
      expect(types).toEqual(Object.keys(definition.events));
      expect(types.filter((type) => plan.payloads[type] === undefined)).toEqual([]);
      for (const { type, permissions, apartFrom } of metadata.events) {
        const info = definition.events[type];
        expect(permissions).toMatchObject(info?.permissions ?? []);
        expect([type, ...apartFrom.map(({ group }) => group)]).toEqual([type, ...(info?.apartFrom ?? [])]);
      }
      for (const { path, disclosed } of metadata.states)
        expect([path, disclosed]).toEqual([path, definition.states[path]?.disclosed]);
      expect(metadata.transitions).toEqual(graphOf(definition).states);
    });

    it('is refused or allowed exactly as the metadata says, and a refusal changes nothing', async () => {
      const before = await board.traces();
      const wrong: string[] = [];
      const counted: Record<number, number> = {};
      let cells = 0;
      for (const actor of actors) {
        const prototypes = board.concerning(actor);
        for (const type of board.types) {
          const commands = prototypes.map(({ subject, pointers }) => {
            return { caseId: subject.id, version: subject.version, type, payload: board.payloadOf(type, subject, pointers) };
          });
          // With a case that does not exist, no batch can succeed: whoever is not told of was allowed.
          const failing = [...commands, { caseId: uuidv7(), version: 1, type, payload: {} }];
          const failures = new Map((await failuresOf(actor, failing)).map((failure) => [failure.index, failure]));
          for (const [index, prototype] of prototypes.entries()) {
            const wanted = board.expected(actor, type, prototype);
            const given = failures.get(index);
            if (told(given) !== told(wanted))
              wrong.push(`${prototype.name}, ${type} by ${actor}: ${told(given)}, not ${told(wanted)}`);
            counted[wanted.status] = (counted[wanted.status] ?? 0) + 1;
            cells++;
          }
        }
        expect(await board.traces()).toEqual(before);
      }
      expect(wrong).toEqual([]);
      const own = Object.values(plan.situations).filter(({ concerns }) => concerns !== undefined).length;
      const states = Object.keys(plan.situations).length - own;
      expect(cells).toBe((states * actors.length + own) * Object.keys(board.definition.events).length);
      const counts = Object.entries(counted).map(([status, count]) => `${count} × ${status}`);
      const sum = `(${states} states × ${actors.length} actors + ${own}) × ${board.types.length} events`;
      process.stdout.write(`${sum} = ${cells} cells: ${counts.join(', ')}\n`);
    }, 180_000);
  });
}
