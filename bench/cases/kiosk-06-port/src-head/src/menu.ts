// What the kiosk sells.
export type Dish = { readonly id: string; readonly name: string; readonly cents: number; readonly vegan: boolean };

export const MENU: readonly Dish[] = [
  { id: 'soup', name: 'Lentil soup', cents: 420, vegan: true },
  { id: 'toast', name: 'Cheese toast', cents: 380, vegan: false },
  { id: 'salad', name: 'Green salad', cents: 550, vegan: true },
  { id: 'cake', name: 'Plum cake', cents: 310, vegan: false },
];

/** The cheapest first. */
export function listed(vegan: boolean): Dish[] {
  return MENU.filter((dish) => dish.vegan || !vegan).sort((a, b) => a.cents - b.cents);
}
