import { Injectable } from '@nestjs/common';

/** Does what a job asks for. A job may come twice, or late: whoever handles it must find out from the database what is still to be done. */
export type JobHandler = (data: unknown) => Promise<void>;

/** Every kind of job and its one handler. */
@Injectable()
export class Jobs {
  private readonly handlers = new Map<string, JobHandler>();

  /** Sets the handler of a kind of job; to be called while modules initialise. */
  handle(name: string, handler: JobHandler): void {
    if (this.handlers.has(name)) throw new Error(`job ${name} has two handlers`);
    this.handlers.set(name, handler);
  }

  /** Whether there is a handler: a job that nobody handles must not be queued. */
  knows(name: string): boolean {
    return this.handlers.has(name);
  }

  /** @throws Error where the job has no handler */
  async run(name: string, data: unknown): Promise<void> {
    const handler = this.handlers.get(name);
    if (handler === undefined) throw new Error(`job ${name} has no handler`);
    await handler(data);
  }
}
