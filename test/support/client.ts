/** What came back, with the body read: parsed where it is JSON. */
export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  /** The body as it came, in bytes and as the text that they say. */
  readonly bytes: Buffer;
  readonly text: string;
}

/** What goes with a request beside its body. */
export interface RequestExtras {
  /** The version that the sender saw: `If-Match`. */
  readonly version?: number;
  readonly idempotencyKey?: string;
  readonly language?: 'zh-CN' | 'en';
  readonly headers?: Readonly<Record<string, string>>;
}

/** A caller of the API. Addresses are below `/api/v1` unless they begin with another root, as `/health/live` does. */
export class TestClient {
  constructor(
    readonly url: string,
    private readonly token?: string,
  ) {}

  /** The same API for the holder of a token. */
  as(token: string): TestClient {
    return new TestClient(this.url, token);
  }

  get<Body = Record<string, unknown>>(path: string, extras?: RequestExtras): Promise<Answer<Body>> {
    return this.send('GET', path, undefined, extras);
  }

  post<Body = Record<string, unknown>>(path: string, body?: unknown, extras?: RequestExtras): Promise<Answer<Body>> {
    return this.send('POST', path, body, extras);
  }

  patch<Body = Record<string, unknown>>(path: string, body?: unknown, extras?: RequestExtras): Promise<Answer<Body>> {
    return this.send('PATCH', path, body, extras);
  }

  put<Body = Record<string, unknown>>(path: string, body?: unknown, extras?: RequestExtras): Promise<Answer<Body>> {
    return this.send('PUT', path, body, extras);
  }

  delete<Body = Record<string, unknown>>(path: string, extras?: RequestExtras): Promise<Answer<Body>> {
    return this.send('DELETE', path, undefined, extras);
  }

  /** Sends any request. A body that is text, bytes or a form goes as it is, anything else as JSON. */
  async send<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    extras: RequestExtras = {},
  ): Promise<Answer<Body>> {
    const raw = typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array;
    const response = await fetch(this.addressOf(path), {
      method,
      headers: {
        ...(this.token !== undefined && { authorization: `Bearer ${this.token}` }),
        ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
        ...(extras.version !== undefined && { 'if-match': `"${extras.version}"` }),
        ...(extras.idempotencyKey !== undefined && { 'idempotency-key': extras.idempotencyKey }),
        ...(extras.language !== undefined && { 'accept-language': extras.language }),
        ...extras.headers,
      },
      body: body === undefined ? undefined : raw ? (body as RequestInit['body']) : JSON.stringify(body),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as Body, bytes, text };
  }

  private addressOf(path: string): string {
    const outside = /^\/(health|metrics|docs|openapi\.json)/.test(path);
    return `${this.url}${outside ? '' : '/api/v1'}${path}`;
  }
}
