// Credo, for Elixir, in its default and flycheck forms:
//   ┃ [W] ↗ Sum is unused.
//   ┃       lib/stock.ex:12:5 #(Ledger.Stock.ship)
//   lib/stock.ex:12:5: W: Sum is unused.

import { located } from '../kit/located.ts';

export const credo = located({
  name: 'credo',
  title: 'Credo',
  url: 'https://hexdocs.pm/credo/',
  family: 'lint',
  commands: /\bmix credo\b/,
  marks: ['┃', '.ex:', '.exs:'],
  lines: [
    /^┃ {1,2}\[(?<severity>[A-Z])\] [↑↗→↘↓] (?<message>\S.{0,600})$/,
    /^\[(?<severity>[A-Z])\] [↑↗→↘↓] (?<path>[^\s:]{1,300}\.exs?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))? (?<message>\S.{0,600})$/,
    /^(?<path>[^\s:]{1,300}\.exs?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: (?<severity>[A-Z]): (?<message>\S.{0,600})$/,
  ],
  place: /^┃ {1,12}(?<path>[^\s:]{1,300}\.exs?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?: .{0,200})?$/,
  more: /^┃ {4,}/,
});
