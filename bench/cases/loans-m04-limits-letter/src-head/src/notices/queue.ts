export type Send = (to: string, text: string) => Promise<void>;

export async function sendAll(messages: readonly { to: string; text: string }[], send: Send): Promise<number> {
  let sent = 0;
  for (const message of messages) {
    await send(message.to, message.text);
    sent += 1;
  }
  return sent;
}
