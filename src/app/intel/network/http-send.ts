import { fail, ok, type Result } from '#base/result.ts';
import type { Reason } from '#base/reason.ts';

/** A request to the place the user named. */
export interface HttpRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent by POST; without, the request is a GET. */
  readonly body?: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly header: (name: string) => string;
  readonly body: Uint8Array;
}

/** How long one answer may take, in milliseconds, and how large it may be. */
const timeoutMs = 120_000;
const mostBytes = 128 << 20;

/**
 * The only place where Holdfast asks something of a network: `intel taxii` and `intel feed`, at the address their user gave.
 * A redirection is told, never followed: nothing is sent to a place nobody named.
 */
export async function httpSend({ url, headers, body }: HttpRequest): Promise<Result<HttpAnswer, Reason>> {
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body }),
    });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      return fail({ key: 'intel.net-redirect', values: { status: response.status } });
    }
    const read = await bodyOf(response);
    if (!read.ok) return read;
    return ok({ status: response.status, header: (name) => response.headers.get(name) ?? '', body: read.value });
  } catch (error) {
    return fail({ key: 'intel.net-failed', values: { what: whatFailed(error) } });
  }
}

async function bodyOf({ body }: Response): Promise<Result<Uint8Array, Reason>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels what is still to come.
  for await (const piece of body ?? []) {
    size += piece.length;
    if (size > mostBytes) return fail({ key: 'intel.net-too-large', values: { limit: mostBytes } });
    pieces.push(piece);
  }
  return ok(Buffer.concat(pieces));
}

/** The system's word where there is one, such as ECONNREFUSED. */
function whatFailed(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error.name === 'TimeoutError' ? 'ETIMEDOUT' : error.message.slice(0, 200);
}
