/** The same over Socket.IO: an event is a command, its payload the fields. The library is loaded only when it is asked for. */
import type { Frame, Link, LinkHandlers, OpenLink } from './link.ts';

interface IoSocket {
  emit(event: string, payload: unknown): void;
  disconnect(): void;
  on(event: string, listener: (...args: never[]) => void): void;
  onAny(listener: (event: string, payload: unknown) => void): void;
}

const LOST = 1006;

export function socketIoLink(url: string): OpenLink {
  return (handlers) => {
    let over = false;
    let socket: IoSocket | undefined;
    const lose = (reason: string): void => {
      if (over) return;
      over = true;
      socket?.disconnect();
      handlers.lost(LOST, reason);
    };
    import('socket.io-client').then(
      ({ io }) => {
        if (over) return;
        // Reconnecting is done here, by the client, the same way for both transports.
        socket = io(url, { reconnection: false, forceNew: true, transports: ['websocket', 'polling'] }) as unknown as IoSocket;
        listen(socket, handlers, lose);
      },
      (error: unknown) => lose(String(error)),
    );
    const link: Link = {
      send: (frame) => emit(socket, frame),
      drop: () => {
        over = true;
        socket?.disconnect();
      },
    };
    return link;
  };
}

function listen(socket: IoSocket, handlers: LinkHandlers, lose: (reason: string) => void): void {
  socket.on('connect', () => handlers.opened());
  socket.on('disconnect', (reason: string) => lose(reason));
  socket.on('connect_error', (error: Error) => lose(error.message));
  socket.onAny((event, payload) => {
    const fields = typeof payload === 'object' && payload !== null ? payload : { message: payload };
    handlers.received({ ...fields, type: event });
  });
}

function emit(socket: IoSocket | undefined, { type, ...fields }: Frame): void {
  socket?.emit(type, fields);
}
