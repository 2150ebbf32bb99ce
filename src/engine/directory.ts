/** An organisation as a case shows it. */
export interface OrganisationRef {
  readonly id: string;
  readonly name: string;
}

/** What the engine asks about organisations and people; the modules that keep them answer. */
export abstract class Directory {
  /** The organisations with these ids; an unknown id is missing from the map. */
  abstract organisations(ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationRef>>;
}
