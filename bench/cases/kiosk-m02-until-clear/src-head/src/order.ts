// Takes orders and asks the bank.
import { MENU } from './menu.ts';

export type Ticket = { readonly number: number; readonly total: number };
const BANK = process.env.KIOSK_BANK ?? 'http://127.0.0.1:4390';
let last = Number(process.env.KIOSK_FIRST_TICKET ?? '100');

/** What a basket costs; from ten euros on with ten percent off. */
export function total(ids: readonly string[]): number {
  const sum = ids.reduce((all, id) => all + (MENU.find((dish) => dish.id === id)?.cents ?? 0), 0);
  return sum >= 1000 ? Math.round(sum * 0.9) : sum;
}

/** Pays at the bank and gives a ticket. */
export async function pay(ids: readonly string[]): Promise<Ticket> {
  const cents = total(ids);
  const message = JSON.stringify({ cents });
  const reply = await fetch(`${BANK}/charge`, { method: 'POST', body: message });
  if (!reply.ok) throw new Error(`the bank says ${reply.status}`);
  last += 1;
  return { number: last, total: cents };
}
