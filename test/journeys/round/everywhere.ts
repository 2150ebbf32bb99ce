import type { City } from '../../support/city.js';
import type { TestClient } from '../../support/client.js';

/** Routes that hold secrets of a sign-in, other people's administration, or never end. */
const left = /^\/(auth|docs|audit|health|metrics)|calendar\.ics|\/stream$/;

/** Everything that can be read: each route of the served description, with what stands in braces filled in by each of the ids. */
export class Everywhere {
  private constructor(private readonly routes: readonly string[]) {}

  static async of(city: City): Promise<Everywhere> {
    const { body } = await city.application.client.get<{ paths: Record<string, object> }>('/openapi.json');
    const routes = Object.entries(body.paths)
      .filter(([path, operations]) => 'get' in operations && path.startsWith('/api/v1'))
      .map(([path]) => path.replace('/api/v1', ''));
    return new Everywhere(routes.filter((route) => !left.test(route)));
  }

  /** Addresses of lists with their counts and searches, and of what has one of the ids. */
  addresses(ids: readonly string[], words: readonly string[]): string[] {
    return this.routes.flatMap((route) =>
      route.includes('{')
        ? ids.map((id) => route.replace(/\{\w+\}/g, id))
        : [`${route}?limit=200&count=true`, ...words.map((word) => `${route}?count=true&q=${encodeURIComponent(word)}`)],
    );
  }

  /** What somebody is answered at each address, without the marks of the request itself. */
  async answersTo(client: TestClient, addresses: readonly string[]): Promise<Map<string, string>> {
    const answers = new Map<string, string>();
    for (const address of addresses) {
      const { status, text } = await client.get(address);
      answers.set(address, `${status} ${text.replace(/"(instance|requestId)":"[^"]*"/g, '')}`);
    }
    return answers;
  }
}
