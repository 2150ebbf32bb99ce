import { Injectable } from '@nestjs/common';
import { placesOf, type DocumentKind, type Places } from '../../platform/documents/document-kind.js';
import type { Words } from '../../platform/words/words.js';

interface Known extends Places {
  readonly label: Words;
}

/** The kinds of documents that the modules make, so that an office can bring its own template of each. */
@Injectable()
export class DocumentKinds {
  private readonly kinds = new Map<string, Known>();

  /** Registers a kind; to be called while modules initialise. */
  add<Facts>(kind: DocumentKind<Facts>): void {
    if (this.kinds.has(kind.name)) throw new Error(`two documents are called ${kind.name}`);
    this.kinds.set(kind.name, { label: kind.label, ...placesOf(kind) });
  }

  find(name: string): Known | undefined {
    return this.kinds.get(name);
  }

  all(): readonly (readonly [string, Known])[] {
    return [...this.kinds].sort(([one], [other]) => (one < other ? -1 : 1));
  }
}
