/** When the clock will next speak to which case. */
export class SignalBook {
  private readonly ofCase = new Map<string, number>();
  private readonly ofInstant = new Map<number, Set<string>>();

  /** Notes, in place of whatever was noted before, when the clock will speak to a case; undefined: it won't. */
  enter(caseId: string, at: number | undefined): void {
    const before = this.ofCase.get(caseId);
    if (before !== undefined) this.ofInstant.get(before)?.delete(caseId);
    if (at === undefined) {
      this.ofCase.delete(caseId);
      return;
    }
    this.ofCase.set(caseId, at);
    const cases = this.ofInstant.get(at) ?? new Set<string>();
    this.ofInstant.set(at, cases.add(caseId));
  }

  /** The cases to which the clock speaks at an instant. */
  take(at: number): string[] {
    return [...(this.ofInstant.get(at) ?? [])];
  }
}
