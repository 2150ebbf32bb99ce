const shanghaiOffsetMs = 8 * 60 * 60 * 1000;

/** An instant as the product writes it everywhere: RFC 3339 with milliseconds, in the offset of Asia/Shanghai. */
export function instantText(instant: Date): string {
  return `${new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(0, -1)}+08:00`;
}

/** As `instantText`; null stays null. */
export function optionalInstant(instant: Date | null): string | null {
  return instant === null ? null : instantText(instant);
}

/** The civil date of an instant in Asia/Shanghai, `YYYY-MM-DD`. */
export function civilDate(instant: Date): string {
  return instantText(instant).slice(0, 10);
}
