/** How large the synthetic city is. */
export interface DemoSize {
  readonly counties: number;
  /** Of each county. */
  readonly townships: number;
  /** Of each county. */
  readonly villages: number;
  readonly cityUnits: number;
  /** Issues of an inspection, the fewest and the most, by what is inspected. */
  readonly issues: {
    readonly cityUnit: readonly [number, number];
    readonly township: readonly [number, number];
    readonly village: readonly [number, number];
  };
  /** How many issues of the unit that the demo accounts work on stand at each step. */
  readonly atEachStep: number;
}

/** 40 townships, 300 villages, some 2,000 issues. */
export const fullSize: DemoSize = {
  counties: 10,
  townships: 4,
  villages: 30,
  cityUnits: 60,
  issues: { cityUnit: [9, 15], township: [5, 8], village: [2, 4] },
  atEachStep: 3,
};

/** Just enough for every step, for tests. */
export const smallSize: DemoSize = {
  counties: 1,
  townships: 1,
  villages: 3,
  cityUnits: 6,
  issues: { cityUnit: [1, 2], township: [1, 2], village: [1, 2] },
  atEachStep: 1,
};
