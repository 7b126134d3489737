/** The HTTP routes: declared once, served by the HTTP door, described in the docs. Errors are `{code, message, field?}`. */
import { z } from 'zod';
import type { ErrorCode } from './errors.ts';
import { notices } from './notices.ts';

export interface RouteSpec {
  method: 'GET' | 'POST';
  path: string;
  /** One sentence for the docs. */
  summary: string;
  /** `Authorization: Bearer <token>` of an account is asked for. */
  signedIn: boolean;
  /** What the body of a 200 holds; null for text. */
  answer: z.ZodType | null;
}

const verdict = z.enum(['healthy', 'degraded', 'unhealthy']);

export const routes = {
  health: {
    method: 'GET',
    path: '/health',
    summary: 'Database latency, memory, disk and connections; 503 when unhealthy.',
    signedIn: false,
    answer: z.object({
      status: verdict,
      timestamp: z.string(),
      uptimeSeconds: z.number(),
      checks: z.record(z.string(), z.looseObject({ status: verdict })),
    }),
  },
  live: {
    method: 'GET',
    path: '/health/live',
    summary: 'The process answers.',
    signedIn: false,
    answer: z.object({ status: z.literal('alive') }),
  },
  ready: {
    method: 'GET',
    path: '/health/ready',
    summary: 'New clients are welcome; 503 while draining.',
    signedIn: false,
    answer: z.object({ status: z.enum(['ready', 'draining']) }),
  },
  metrics: { method: 'GET', path: '/metrics', summary: 'Figures for Prometheus, as text.', signedIn: false, answer: null },
  commands: {
    method: 'POST',
    path: '/api/v1/commands',
    summary: 'One command as on a socket, `{"type", "message", "requestId"}`, and its one reply.',
    signedIn: true,
    answer: z.looseObject({ type: z.string() }),
  },
  player: {
    method: 'GET',
    path: '/api/v1/player',
    summary: 'The life where its clock stands now: `playerObject`.',
    signedIn: true,
    answer: notices.playerObject,
  },
} as const satisfies Record<string, RouteSpec>;

export type RouteName = keyof typeof routes;

/** HTTP status of a refusal; 400 for all that are not named. */
export const ERROR_STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  bad_token: 401,
  not_found: 404,
  too_large: 413,
  rate_limited: 429,
  internal: 500,
  not_available: 501,
  unavailable: 503,
};
