/** Lets so many callers meet before any goes on; whoever comes later goes straight on. */
export class Meeting {
  private open: () => void;
  private readonly opened = new Promise<void>((resolve) => (this.open = resolve));

  constructor(private missing: number) {}

  async arrive(): Promise<void> {
    if (--this.missing <= 0) this.open();
    await this.opened;
  }
}
