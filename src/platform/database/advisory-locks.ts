/**
 * The numbers of Postgres's advisory locks, in one place so that no two parts of the product ask for the same one.
 * 7,204,120 is the chain of the audit's rows, asked for by its trigger.
 */
export const advisoryLocks = {
  migration: 7_204_118,
  seeding: 7_204_119,
  organisationTree: 7_204_121,
  guestsOfTheServer: 7_204_122,
  simulatedClock: 7_204_123,
  /** With a person's hash as the second number: who sends that person's mail. */
  mailOfPerson: 7_204_124,
} as const;
