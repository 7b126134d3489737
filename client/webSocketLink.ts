/** JSON text frames over a WebSocket. */
import type { Link, LinkHandlers, OpenLink, WebSocketClass } from './link.ts';

const OPEN = 1;

interface Socket {
  readyState: number;
  send(text: string): void;
  close(code?: number): void;
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number; reason: string }) => void) | null;
  onerror: (() => void) | null;
}

export function webSocketLink(url: string, Implementation: WebSocketClass): OpenLink {
  return (handlers) => openSocket(new Implementation(url) as Socket, handlers);
}

function openSocket(socket: Socket, handlers: LinkHandlers): Link {
  let over = false;
  const lose = (code: number, reason: string): void => {
    if (over) return;
    over = true;
    handlers.lost(code, reason);
  };
  socket.onopen = () => {
    if (!over) handlers.opened();
  };
  socket.onmessage = ({ data }) => {
    const notice = typeof data === 'string' ? parse(data) : undefined;
    if (!over && notice !== undefined) handlers.received(notice);
  };
  socket.onclose = ({ code, reason }) => lose(code, String(reason));
  // What went wrong is told by the close event that follows; without a handler `ws` would throw.
  socket.onerror = () => undefined;
  return {
    send: (frame) => {
      if (socket.readyState === OPEN) socket.send(JSON.stringify(frame));
    },
    drop: () => {
      over = true;
      socket.close(1000);
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
